import type { Attendance, Mandate, PlainDate } from "deputy-archive";
import {
  type Activity,
  type AttendanceRule,
  attendanceBy,
  attendanceRate,
  attendanceRecords,
  countAttendance,
  type DutyDrawing,
  entriesFromActivity,
  inForceBy,
  sessionAbsences,
  windowsHeld,
} from "deputy-archive/life";
import { describe, expect, it } from "vitest";
import {
  asked,
  called,
  convened,
  decided,
  type Event,
  inspection,
  on,
  settled,
  signed,
  stage,
  stateOf,
} from "./lecture";

const always = () => true;
const single: Activity = { ...inspection, stages: [stage("1", "2026-03-10", 2)] };

describe("how a deputy stands to a stage", () => {
  const begun = [convened(single), called("D-1")];
  it.each<[string, readonly Event[], Attendance]>([
    ["signed in", [...begun, signed("D-1")], "present"],
    ["on approved leave from all of it", [...begun, asked("D-1"), decided("D-1", true)], "excused"],
    [
      "on approved leave from the stage",
      [...begun, asked("D-1", "1"), decided("D-1", true, "1")],
      "excused",
    ],
    ["leave refused", [...begun, asked("D-1"), decided("D-1", false), settled()], "leave-refused"],
    ["leave refused, sheet open", [...begun, asked("D-1"), decided("D-1", false)], "unrecorded"],
    ["leave not answered", [...begun, asked("D-1"), settled()], "unrecorded"],
    ["silence on a settled sheet", [...begun, settled()], "absent"],
    ["silence on an open sheet", begun, "unrecorded"],
    ["invited and away", [convened(single), called("D-1", "invited"), settled()], "not-required"],
  ])("%s", (_, events, attendance) => {
    const [record] = attendanceRecords(stateOf(...events), always);
    expect(record?.attendance).toBe(attendance);
  });

  const mandate = (beganOn: PlainDate, statusOn: PlainDate | null): Mandate => ({
    certificate: "D-1",
    name: "示例",
    term: { from: "2021-09-01", to: "2026-12-31" },
    delegation: "甲区",
    station: null,
    deputyClass: "other",
    beganOn,
    status: statusOn === null ? "in-office" : "suspended",
    statusOn,
  });
  it.each<[string, Mandate[], boolean]>([
    ["in office", [mandate("2021-09-01", null)], true],
    ["not yet in office", [mandate("2026-03-11", null)], false],
    ["suspended", [mandate("2021-09-01", "2026-03-01")], false],
    ["of no mandate", [], false],
    [
      "of two mandates of one certificate",
      [mandate("2026-03-11", null), mandate("2021-09-01", null)],
      true,
    ],
  ])("a required deputy %s", (_, mandates, due) => {
    const [record] = attendanceRecords(stateOf(...begun, settled()), inForceBy(mandates));
    expect(record).toMatchObject({ due, attendance: due ? "absent" : "not-required" });
  });

  it("due is who is in office on the first and the last day, and suspended on none between", () => {
    const long = {
      ...stage("1", "2026-03-10"),
      days: { from: "2026-03-10", to: "2026-03-12" },
    } as const;
    const state = stateOf(convened({ ...inspection, stages: [long] }), called("D-1"));
    const due = (inForce: (on: PlainDate) => boolean) =>
      attendanceRecords(state, (_, day) => inForce(day))[0]?.due;
    expect([due((day) => day > "2026-03-10"), due((day) => day < "2026-03-12")]).toEqual([
      false,
      false,
    ]);
    expect([due((day) => day !== "2026-03-11"), due(always)]).toEqual([false, true]);
  });

  it("a cancelled activity has no records", () => {
    const state = stateOf(...begun, on("2026-03-01", { kind: "cancelled" }));
    expect(attendanceRecords(state, always)).toEqual([]);
  });
});

describe("the rate of attendance", () => {
  const rule: AttendanceRule = { basis: "", attended: ["present", "late"], leftOut: [] };
  const state = stateOf(
    convened(single),
    ...["D-1", "D-2", "D-3"].map((one) => called(one)),
    called("D-4", "invited"),
    asked("D-2"),
    decided("D-2", true),
    signed("D-1"),
    signed("D-9"),
    settled(),
  );
  const count = countAttendance(attendanceRecords(state, always));

  it("has approved leave below the line, or not, as the rule says", () => {
    const left = { ...rule, leftOut: ["excused"] } as const;
    expect(attendanceRate(count, rule)).toEqual({
      attended: 1,
      due: 3,
      open: 0,
      rate: { numerator: 100, denominator: 3 },
    });
    expect(attendanceRate(count, left).rate).toEqual({ numerator: 50, denominator: 1 });
  });

  it("is neither 0 nor 100 where nobody was due, and an open sheet is in neither part", () => {
    expect(attendanceRate(countAttendance([]), rule).rate).toBeNull();
    const open = countAttendance(
      attendanceRecords(stateOf(convened(single), called("D-1"), signed("D-1")), always),
    );
    expect(attendanceRate(open, rule)).toEqual({ attended: 0, due: 0, open: 1, rate: null });
    const undecided = stateOf(convened(single), called("D-1"), asked("D-1"), settled());
    const count = countAttendance(attendanceRecords(undecided, always));
    expect(attendanceRate(count, { ...rule, attended: ["unrecorded"] })).toEqual({
      attended: 0,
      due: 0,
      open: 1,
      rate: null,
    });
  });

  it("is found for each deputy", () => {
    const parts = attendanceBy(
      attendanceRecords(stateOf(convened(), called("D-1"), settled()), always),
      ({ certificate }) => certificate,
    );
    expect(parts.get("D-1")).toMatchObject({ settled: { absent: 1 }, unsettled: 1 });
  });
});

describe("entries drawn from an activity", () => {
  const drawing: DutyDrawing = {
    kind: "law-check",
    duty: "inspect",
    per: "activity",
    halfDaysCount: true,
    role: "participant",
    speaks: ["present", "absent"],
    verification: "pending",
  };
  const events = [
    convened(),
    called("D-1"),
    called("D-2"),
    called("D-3", "invited"),
    asked("D-2"),
    decided("D-2", true),
    signed("D-9"),
    signed("D-1", "1", "2026-03-10", 1),
    settled("1", "2026-03-12"),
    signed("D-1", "2", "2026-04-10"),
    settled("2", "2026-04-13"),
  ];

  it("are one a deputy: required ones, and others who came", () => {
    const { value, issues } = entriesFromActivity(stateOf(...events), [drawing], always);
    expect(issues).toEqual([]);
    expect(
      value.map(({ entry }) => [
        entry.id,
        entry.attendance,
        entry.quantity,
        entry.occurredOn,
        entry.recordedOn,
      ]),
    ).toEqual([
      ["H-1/D-1", "present", 2, "2026-03-10", "2026-04-10"],
      ["H-1/D-2", "excused", null, "2026-03-10", "2026-04-10"],
      ["H-1/D-9", "present", 2, "2026-03-10", "2026-03-10"],
    ]);
    expect(value[0]?.entry).toMatchObject({
      duty: "inspect",
      activity: "H-1",
      role: "participant",
      recorder: "organiser",
      verification: "pending",
      place: "会议室",
      content: "执法检查",
    });
  });

  it("are one a deputy and stage where the drawing says so, each stage with a number of its own", () => {
    const state = stateOf(...events);
    const { value } = entriesFromActivity(
      state,
      [{ ...drawing, per: "stage", halfDaysCount: false }],
      always,
    );
    expect(value.map(({ entry }) => [entry.id, entry.activity, entry.quantity])).toEqual([
      ["H-1/1/D-1", "H-1/1", null],
      ["H-1/2/D-1", "H-1/2", null],
      ["H-1/1/D-2", "H-1/1", null],
      ["H-1/2/D-2", "H-1/2", null],
      ["H-1/1/D-9", "H-1/1", null],
    ]);
  });

  it("say of an absent deputy when the sheet was settled, and what speaks first where stages differ", () => {
    const state = stateOf(
      ...events.filter(({ body }) => body.kind !== "signed-in" || body.stage === "2"),
    );
    const { value } = entriesFromActivity(state, [drawing], always);
    expect(value[0]?.entry).toMatchObject({
      attendance: "present",
      occurredOn: "2026-04-10",
      recordedOn: "2026-04-10",
      quantity: 1,
    });
    const late = entriesFromActivity(state, [{ ...drawing, speaks: ["absent"] }], always);
    expect(late.value[0]?.entry).toMatchObject({ attendance: "absent", occurredOn: "2026-03-10" });
    const none = entriesFromActivity(
      stateOf(convened(single), called("D-1"), settled("1", "2026-03-12")),
      [drawing],
      always,
    );
    expect(none.value[0]?.entry).toMatchObject({
      attendance: "absent",
      recordedOn: "2026-03-12",
      quantity: null,
    });
  });

  it("are of the day of the activity though leave was approved ahead, and of the decision where it came after", () => {
    const late = on(
      "2026-03-15" as const,
      {
        kind: "leave-decided",
        certificate: "D-1",
        stage: "1",
        approved: true,
        decidedBy: "召集人",
        decidedOn: "2026-03-15",
      } as const,
    );
    const state = stateOf(
      convened(single),
      called("D-1"),
      asked("D-1"),
      asked("D-1", "1"),
      decided("D-1", false),
      late,
    );
    expect(entriesFromActivity(state, [drawing], always).value[0]?.entry).toMatchObject({
      attendance: "excused",
      recordedOn: "2026-03-15",
    });
    const open = stateOf(convened(single), called("D-1"), asked("D-1"), asked("D-1", "1"), late);
    expect(entriesFromActivity(open, [drawing], always).value).toHaveLength(1);
  });

  it("keep numbers apart that would read the same", () => {
    const state = stateOf(convened({ ...single, id: "H/1~" }), signed("D-1"));
    expect(entriesFromActivity(state, [drawing], always).value[0]?.entry.id).toBe("H~11~0/D-1");
  });

  it("are not drawn while it is not known who came, nor of a kind without a duty", () => {
    const state = stateOf(...events.slice(0, 7));
    expect(entriesFromActivity(state, [drawing], always).issues).toEqual([
      {
        code: "attendance-open",
        path: ["stages", "1"],
        params: { activity: "H-1", certificate: "D-1", stage: "1" },
      },
    ]);
    expect(entriesFromActivity(state, [{ ...drawing, duty: null }], always)).toEqual({
      value: [],
      issues: [],
    });
    expect(entriesFromActivity(state, [], always).issues.map(({ code }) => code)).toEqual([
      "kind-without-drawing",
    ]);
  });

  it("name the part a call names", () => {
    const writer = on(
      "2026-02-02" as const,
      {
        kind: "called",
        certificate: "D-1",
        as: "required",
        noticeOn: "2026-02-02",
        role: "writer",
      } as const,
    );
    const { value } = entriesFromActivity(
      stateOf(convened(single), writer, signed("D-1")),
      [drawing],
      always,
    );
    expect(value[0]?.entry.role).toBe("writer");
  });
});

describe("sessions missed without approved leave (第六十二条第三项)", () => {
  const session = (id: string, day: PlainDate, came: boolean, ...more: readonly Event[]) => {
    const activity: Activity = {
      ...inspection,
      id,
      scope: "session",
      stages: [stage("1", day), stage("2", day)],
    };
    const body = came ? [signed("D-1", "1", day)] : [];
    return stateOf(
      convened(activity),
      called("D-1"),
      ...more,
      ...body,
      settled("1", "2026-12-01"),
      settled("2", "2026-12-01"),
    );
  };
  const facts = (
    sessions: ReturnType<typeof session>[],
    inForce = (_: string, __: PlainDate) => true,
    asOf: PlainDate = "2026-12-31",
  ) => sessionAbsences(sessions, "D-1", inForce, asOf);
  const missed = (id: string, day: PlainDate) => session(id, day, false);

  it("two are said, with the article, and whether they follow each other", () => {
    const both = facts([missed("S-2", "2026-06-01"), missed("S-1", "2026-03-10")]);
    expect(both).toMatchObject({ two: true, consecutive: true, undetermined: [] });
    expect(both.missed.map(({ activity }) => activity)).toEqual(["S-1", "S-2"]);
    const apart = facts([
      missed("S-1", "2026-03-10"),
      session("S-2", "2026-06-01", true),
      missed("S-3", "2026-07-01"),
    ]);
    expect(apart).toMatchObject({ two: true, consecutive: false });
    expect(facts([missed("S-1", "2026-03-10")]).two).toBe(false);
    const sameDay = facts([missed("S-2", "2026-03-10"), missed("S-1", "2026-03-10")]);
    expect(sameDay.missed.map(({ activity }) => activity)).toEqual(["S-1", "S-2"]);
  });

  it("a sitting, another activity, a session during a suspension or still to come is none", () => {
    const other = stateOf(convened(single), called("D-1"), settled());
    expect(facts([other, session("S-1", "2026-03-10", true)])).toMatchObject({
      missed: [],
      undetermined: [],
    });
    expect(facts([missed("S-1", "2026-03-10")], () => false).missed).toEqual([]);
    expect(facts([missed("S-1", "2026-03-10")], undefined, "2026-03-09").missed).toEqual([]);
    expect(
      sessionAbsences([missed("S-1", "2026-03-10")], "D-7", () => true, "2026-12-31").missed,
    ).toEqual([]);
  });

  it("refused leave is no leave; approved leave is; leave from one sitting only leaves it open", () => {
    const refused = session("S-1", "2026-03-10", false, asked("D-1"), decided("D-1", false));
    expect(facts([refused]).missed).toHaveLength(1);
    const approved = session("S-1", "2026-03-10", false, asked("D-1"), decided("D-1", true));
    expect(facts([approved])).toMatchObject({ missed: [], undetermined: [] });
    const part = session("S-1", "2026-03-10", false, asked("D-1", "1"), decided("D-1", true, "1"));
    expect(facts([part])).toMatchObject({ missed: [], undetermined: [{ activity: "S-1" }] });
  });

  it.each<[PlainDate, string | undefined]>([
    ["2015-08-28", undefined],
    ["2025-03-10", "第四十九条第三项"],
    ["2025-03-11", "第六十二条第三项"],
  ])("the article on %s is %s", (asOf, article) => {
    expect(facts([], undefined, asOf).basis?.article).toBe(article);
  });
});

describe("quarters without a lecture (Q2)", () => {
  const lecture = (id: string, day: PlainDate, ...more: readonly Event[]) =>
    stateOf(convened({ ...inspection, id, kind: "lecture", stages: [stage("1", day)] }), ...more);
  it("one held is in its quarter; one only announced, cancelled or of another kind is not", () => {
    const activities = [
      lecture("L-1", "2026-02-10", signed("D-1", "1", "2026-02-10")),
      lecture("L-2", "2026-05-10"),
      lecture("L-3", "2026-08-10", settled("1", "2026-08-10")),
      lecture("L-4", "2026-05-11", on("2026-03-01", { kind: "cancelled" })),
      stateOf(convened(), signed("D-1")),
      lecture("L-5", "2026-12-10", signed("D-1", "1", "2026-12-10")),
    ];
    const year = { from: "2026-01-01", to: "2026-12-31" } as const;
    const held = windowsHeld(activities, ["lecture"], "quarter", year, "2026-11-30");
    expect(held.map((quarter) => [quarter.held, ...quarter.activities])).toEqual([
      ["held", "L-1"],
      ["missing"],
      ["held", "L-3"],
      ["open"],
    ]);
    expect(windowsHeld([], ["lecture"], "quarter", year, "2026-03-31")[0]?.held).toBe("open");
  });
});
