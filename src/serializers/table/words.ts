import type { Attendance } from "../../model/attendance";
import type { AwardLevel, DutyRole, Recorder, Verification } from "../../model/dutyEntry";
import type { ReportForm } from "../../model/dutyReport";
import type { MandateStatus } from "../../model/mandate";
import type { ReplyPromise, ReplySatisfaction, SuggestionOutcome } from "../../model/suggestion";

/** Words of a closed list and what each stands for. */
export type WordList<Code> = Readonly<Record<string, Code>>;

/** 出席情况 */
export const attendanceWords: WordList<Attendance> = {
  出席: "present",
  列席: "non-voting",
  迟到: "late",
  早退: "left-early",
  "请假(批准)": "excused",
  "请假(未批准)": "leave-refused",
  缺席: "absent",
  不需参加: "not-required",
};

/** 角色 */
export const roleWords: WordList<DutyRole> = {
  个人: "individual",
  领衔: "lead",
  附议: "co-signer",
  联名: "joint",
  执笔: "writer",
  参加: "participant",
};

/** 级别 */
export const levelWords: WordList<AwardLevel> = {
  国家级: "national",
  省级: "provincial",
  市级: "municipal",
  县级: "county",
  乡级: "township",
};

/** 登记人 */
export const recorderWords: WordList<Recorder> = {
  本人: "deputy",
  联络站: "station",
  组织单位: "organiser",
  办事机构: "office",
};

/** 核实情况 */
export const verificationWords: WordList<Verification> = {
  已核实: "verified",
  待核实: "pending",
  不予认定: "not-recognised",
};

/** 任职状态 */
export const mandateStatusWords: WordList<MandateStatus> = {
  在任: "in-office",
  暂停: "suspended",
  终止: "ended",
};

/** 提出方式 */
export const proposalWords: WordList<"individual" | "joint"> = {
  个人: "individual",
  联名: "joint",
};

/** 办理结果, by the letters of the National People's Congress */
export const outcomeWords: WordList<SuggestionOutcome> = {
  A: "solved",
  B: "planned",
  C: "unsolved",
  D: "for-reference",
};

/** 是 / 否 */
export const yesNoWords: WordList<boolean> = { 是: true, 否: false };

/** 满意度 */
export const satisfactionWords: WordList<ReplySatisfaction> = {
  满意: "satisfied",
  基本满意: "basically-satisfied",
  不满意: "dissatisfied",
  未反馈: "no-feedback",
};

/** 落实情况 */
export const progressWords: WordList<NonNullable<ReplyPromise["progress"]>> = {
  已落实: "kept",
  推进中: "under-way",
  未落实: "not-kept",
};

/** 方式 of a duty report */
export const reportFormWords: WordList<ReportForm> = { 书面: "written", 口头: "oral" };
