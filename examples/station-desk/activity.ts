import type { PlainDate } from "deputy-archive";
import {
  type ActivityEventBody,
  type Actor,
  type ArchiveHistory,
  activityOn,
  attendanceRate,
  attendanceRecords,
  countAttendance,
  entriesFromActivity,
  type Recorded,
  recordActivity,
} from "deputy-archive/life";
import { coSigner, deputy, organiser } from "./cast";
import { done, type Say, sayIssues, written } from "./desk";

const third = "DT16-0003";

/** An inspection with its attendance sheet, and the entries drawn from it for everybody. */
export function inspection(before: ArchiveHistory, say: Say): ArchiveHistory {
  say("## 四、一次集中视察");
  let sheet: readonly Recorded<ActivityEventBody>[] = [];
  const record = (recordedOn: PlainDate, by: Actor, body: ActivityEventBody) => {
    const { value, issues } = recordActivity(sheet, { recordedOn, by, reason: null, body });
    sheet = value;
    return issues;
  };
  record("2026-09-10", organiser, {
    kind: "convened",
    activity: {
      id: "SC-2026-09",
      kind: "inspection",
      title: "城乡供水集中视察",
      organiser: { id: organiser.id, name: "示例市人大社会建设委员会", entrustedBy: null },
      scope: "activity",
      campaign: null,
      stages: [
        {
          code: "1",
          name: "视察",
          days: { from: "2026-09-16", to: "2026-09-16" },
          place: "示例水厂",
          halfDays: 2,
          scope: "activity",
        },
      ],
    },
  });
  for (const certificate of [deputy.id, coSigner.id, third]) {
    record("2026-09-10", organiser, {
      kind: "called",
      certificate,
      as: "required",
      noticeOn: "2026-09-10",
      role: null,
    });
  }
  record(
    "2026-09-14",
    { role: "deputy", id: third },
    {
      kind: "leave-asked",
      certificate: third,
      stage: null,
      askedOn: "2026-09-14",
      cause: "（请假原因只有机关看得到）",
    },
  );
  record("2026-09-15", organiser, {
    kind: "leave-decided",
    certificate: third,
    stage: null,
    approved: true,
    decidedBy: "召集人",
    decidedOn: "2026-09-15",
  });
  record("2026-09-16", organiser, {
    kind: "signed-in",
    certificate: deputy.id,
    stage: "1",
    as: "present",
    halfDays: null,
  });
  record("2026-09-17", organiser, { kind: "settled", stage: "1" });
  say("通知3人：代表甲签到；代表丙请假获准；代表乙没有来，也没有请假。");
  say("签到表核定后，有人想再补一个签到：");
  sayIssues(
    say,
    record("2026-09-18", organiser, {
      kind: "signed-in",
      certificate: coSigner.id,
      stage: "1",
      as: "present",
      halfDays: null,
    }),
  );
  const state = done(activityOn(sheet, "2026-09-30"));
  if (state === null) throw new Error("the activity was not convened");
  const rule = {
    basis: "示例办法第八条",
    attended: ["present", "late", "left-early"],
    leftOut: ["excused"],
  } as const;
  const { attended, due } = attendanceRate(
    countAttendance(attendanceRecords(state, () => true)),
    rule,
  );
  say(`  出席率：${attended}/${due}（获准请假的不在分母里）。`);
  const drawing = {
    kind: "inspection",
    duty: "inspection",
    per: "activity",
    halfDaysCount: true,
    role: "participant",
    speaks: ["present"],
    verification: "verified",
  } as const;
  const drawn = done(entriesFromActivity(state, [drawing], () => true));
  say(
    `  生成登记${drawn.length}条，每人一条：${drawn.map(({ certificate, entry }) => `${certificate} ${attendanceWords[entry.attendance] ?? entry.attendance}`).join("；")}。`,
  );
  let history = before;
  for (const { certificate, entry } of drawn) {
    if (certificate !== deputy.id) continue;
    let id: string;
    [history, id] = written(
      history,
      { copy: "county", on: "2026-09-18", by: organiser },
      {
        kind: "registered",
        entry: { ...entry, recordedOn: "2026-09-18" },
        evidence: [],
        page: null,
      },
    );
    [history] = written(
      history,
      { copy: "county", on: "2026-09-18", by: { role: "office", id: "140222" } },
      { kind: "confirmed", entry: id },
    );
  }
  return history;
}

const attendanceWords: Readonly<Record<string, string>> = {
  present: "出席",
  excused: "请假(批准)",
  absent: "缺席",
};
