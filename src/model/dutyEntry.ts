import type { Attendance } from "./attendance";
import type { Particulars } from "./particulars";
import type { PlainDate } from "./plainDate";

/** Who wrote an entry down (登记人). */
export type Recorder =
  /** 本人 */
  | "deputy"
  /** 联络站 */
  | "station"
  /** 组织单位 */
  | "organiser"
  /** 人大常委会办事机构 */
  | "office";

/** All recorders, for schemas and tests. */
export const recorders: readonly Recorder[] = ["deputy", "station", "organiser", "office"];

/** Whether somebody responsible has checked an entry (核实情况). */
export type Verification =
  /** 已核实 */
  | "verified"
  /** 待核实 */
  | "pending"
  /** 不予认定 */
  | "not-recognised";

/** All states of verification, for schemas and tests. */
export const verifications: readonly Verification[] = ["verified", "pending", "not-recognised"];

/** In which part a deputy took part (角色). */
export type DutyRole =
  /** 个人 */
  | "individual"
  /** 领衔 */
  | "lead"
  /** 附议 */
  | "co-signer"
  /** 联名 */
  | "joint"
  /** 执笔 */
  | "writer"
  /** 参加 */
  | "participant";

/** All roles, for schemas and tests. */
export const dutyRoles: readonly DutyRole[] = [
  "individual",
  "lead",
  "co-signer",
  "joint",
  "writer",
  "participant",
];

/** Level of the body that commended (级别). */
export type AwardLevel =
  /** 国家级 */
  | "national"
  /** 省级 */
  | "provincial"
  /** 市级 */
  | "municipal"
  /** 县级 */
  | "county"
  /** 乡级 */
  | "township";

/** All levels, highest first, for schemas and tests. */
export const awardLevels: readonly AwardLevel[] = [
  "national",
  "provincial",
  "municipal",
  "county",
  "township",
];

/** One line of a duty register: one deputy, one duty, one day (D5, 一事一记). */
export interface DutyEntry {
  /** Tells a duty entry from the other records of an archive. */
  readonly kind: "entry";
  /** Register number (登记编号). */
  readonly id: string;
  /** Code of the duty, as the policy lists it (履职事项). */
  readonly duty: string;
  /** Number of the activity (活动编号); `null` where the register gives none. */
  readonly activity: string | null;
  /** Day it happened (日期). */
  readonly occurredOn: PlainDate;
  /** Day it was written down (登记日期). */
  readonly recordedOn: PlainDate;
  /** Place (地点); `null` where the register gives none. */
  readonly place: string | null;
  /** What was done, in the recorder's words (履职内容). */
  readonly content: string | null;
  /** Part taken (角色); `null` where the register gives none. */
  readonly role: DutyRole | null;
  /** Whether the deputy was there (出席情况). */
  readonly attendance: Attendance;
  /** Half-days, households or cases, as the duty counts (数量); `null` where none is given. */
  readonly quantity: number | null;
  /** Level of a commendation (级别); `null` elsewhere. */
  readonly level: AwardLevel | null;
  /** Who wrote it down (登记人). */
  readonly recorder: Recorder;
  /** Whether it has been checked (核实情况). */
  readonly verification: Verification;
  /** What the register says beyond its fixed columns, as the duty declares it. */
  readonly particulars?: Particulars;
  /** File names of the evidence (附件). */
  readonly attachments: readonly string[];
  /** File, sheet and row the entry was read from; `null` where it was not read from a file. */
  readonly source: RowSource | null;
}

/** The row a record was read from. */
export interface RowSource {
  /** File name as the caller gave it. */
  readonly file: string;
  /** Name of the sheet; `null` in csv. */
  readonly sheet: string | null;
  /** Row number as a spreadsheet shows it. */
  readonly row: number;
}
