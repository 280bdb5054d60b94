import {
  type ActivityEventBody,
  activityDays,
  activityOn,
  leaveScope,
  type Recorded,
  recordActivity,
} from "deputy-archive/life";
import { describe, expect, it } from "vitest";
import {
  asked,
  called,
  convened,
  decided,
  inspection,
  on,
  settled,
  signed,
  stage,
  stateOf,
} from "./lecture";

type Event = Recorded<ActivityEventBody>;
const event = (recordedOn: Event["recordedOn"], body: ActivityEventBody): Event =>
  on(recordedOn, body);
const begun = [convened(), called("D-1")];
const [first] = inspection.stages;
const changed = (activity: typeof inspection) => event("2026-03-20", { kind: "changed", activity });
const corrected = (as: "late" | null, halfDays: number | null = null, at = "1") =>
  event("2026-03-20", { kind: "sign-in-corrected", certificate: "D-1", stage: at, as, halfDays });
const withdrawn = event("2026-03-03", { kind: "leave-withdrawn", certificate: "D-1", stage: null });
const cancelled = event("2026-03-05", { kind: "cancelled" });
const released = event("2026-03-05", { kind: "released", certificate: "D-1" });
const noticeOn = (day: "2026-03-20" | "2026-04-11") =>
  event(day, { kind: "called", certificate: "D-2", as: "invited", noticeOn: day, role: "writer" });
const early = event("2026-03-02", {
  kind: "leave-decided",
  certificate: "D-1",
  stage: null,
  approved: true,
  decidedBy: "召集人",
  decidedOn: "2026-02-28",
});

describe("what cannot be is said, has no effect, and is kept", () => {
  it.each<[string, readonly Event[], Event]>([
    ["not-convened", [], signed("D-1")],
    ["convened-twice", [convened()], convened()],
    ["duplicate-stage", [], convened({ ...inspection, stages: [first, first] })],
    [
      "stage-days-reversed",
      [],
      convened({
        ...inspection,
        stages: [{ ...first, days: { from: "2026-03-02", to: "2026-03-01" } }],
      }),
    ],
    [
      "half-days-not-whole",
      [],
      convened({ ...inspection, stages: [stage("1", "2026-03-10", -1)] }),
    ],
    [
      "half-days-not-whole",
      [],
      convened({ ...inspection, stages: [stage("1", "2026-03-10", 0.5)] }),
    ],
    ["activity-number-changed", begun, changed({ ...inspection, id: "H-2" })],
    [
      "stage-in-use",
      [...begun, signed("D-1")],
      changed({ ...inspection, stages: [stage("2", "2026-04-10")] }),
    ],
    ["stage-in-use", [...begun, asked("D-1", "2")], changed({ ...inspection, stages: [first] })],
    [
      "stage-in-use",
      [...begun, settled("1")],
      changed({ ...inspection, stages: [stage("2", "2026-04-10")] }),
    ],
    ["duplicate-stage", begun, changed({ ...inspection, stages: [first, first] })],
    ["activity-cancelled", [...begun, cancelled], signed("D-1")],
    [
      "cancelled-after-sign-in",
      [...begun, signed("D-1")],
      event("2026-03-11", { kind: "cancelled" }),
    ],
    ["notice-after-activity", begun, noticeOn("2026-04-11")],
    ["called-twice", begun, called("D-1")],
    ["released-uncalled", [convened()], released],
    ["released-after-sign-in", [...begun, signed("D-1")], event("2026-03-11", released.body)],
    ["unknown-stage", begun, signed("D-1", "9")],
    ["unknown-stage", begun, asked("D-1", "9")],
    ["unknown-stage", begun, settled("9")],
    ["unknown-stage", begun, corrected("late", null, "9")],
    ["sign-in-before-stage", begun, signed("D-1", "1", "2026-03-09")],
    ["half-days-beyond-stage", begun, signed("D-1", "1", "2026-03-10", 3)],
    ["half-days-beyond-stage", begun, signed("D-1", "1", "2026-03-10", 0)],
    ["half-days-beyond-stage", begun, signed("D-1", "1", "2026-03-10", 1.5)],
    ["half-days-beyond-stage", begun, corrected("late", 3)],
    ["signed-in-twice", [...begun, signed("D-1")], signed("D-1", "1", "2026-03-10", 1)],
    ["sheet-settled", [...begun, settled()], signed("D-1", "1", "2026-03-12")],
    ["no-sign-in-to-correct", begun, corrected(null)],
    ["leave-uncalled", [convened()], asked("D-1")],
    ["leave-after-activity", begun, asked("D-1", null, "2026-04-11")],
    ["leave-after-activity", begun, asked("D-1", "1", "2026-03-11")],
    ["leave-asked-twice", [...begun, asked("D-1")], asked("D-1")],
    [
      "leave-asked-twice",
      [...begun, asked("D-1"), decided("D-1", true)],
      asked("D-1", null, "2026-03-03"),
    ],
    ["no-leave-asked", begun, decided("D-1", true)],
    ["no-leave-asked", [...begun, asked("D-1")], decided("D-1", true, "1")],
    ["no-leave-asked", begun, withdrawn],
    ["leave-decided-twice", [...begun, asked("D-1"), decided("D-1", true)], decided("D-1", false)],
    ["leave-decided-before-asked", [...begun, asked("D-1")], early],
    ["refused-leave-withdrawn", [...begun, asked("D-1"), decided("D-1", false)], withdrawn],
    ["settled-before-end", begun, settled("1", "2026-03-09")],
    ["settled-twice", [...begun, settled()], settled("1", "2026-03-12")],
  ])("%s", (code, events, next) => {
    const written = recordActivity(events, next);
    expect(written.issues.map((issue) => issue.code)).toEqual([code]);
    expect(written.issues[0]?.path).toEqual(["events", events.length]);
    expect(written.value).toBe(events);
    const before = activityOn(events, "2026-12-31").value;
    const after = activityOn([...events, next], "2026-12-31");
    expect(after.issues.map((issue) => issue.code)).toEqual([code]);
    expect(after.value).toEqual(before === null ? null : { ...before, setAside: [next] });
  });

  it("an event is written on the day it is written, not before", () => {
    const { value, issues } = recordActivity([...begun, signed("D-1")], called("D-2"));
    expect(issues.map(({ code }) => code)).toEqual(["activity-written-before-last"]);
    expect(value).toHaveLength(3);
  });
});

describe("what can be", () => {
  it.each<[string, readonly Event[], Event]>([
    [
      "an activity is moved to another place",
      begun,
      changed({ ...inspection, stages: [{ ...first, place: null }, stage("2", "2026-04-10")] }),
    ],
    [
      "a stage nobody wrote of is taken out",
      [...begun, asked("D-1")],
      changed({ ...inspection, stages: [first] }),
    ],
    ["nobody has come, and it is called off", begun, cancelled],
    [
      "an invited deputy is called as required",
      [convened(), called("D-1", "invited")],
      called("D-1"),
    ],
    ["somebody is called as writer", begun, noticeOn("2026-03-20")],
    ["somebody is let off", begun, released],
    ["a deputy comes for one half-day of two", begun, signed("D-1", "1", "2026-03-10", 1)],
    ["a sign-in is corrected after the sheet is settled", [...begun, settled()], corrected("late")],
    ["a sign-in is taken back", [...begun, signed("D-1")], corrected(null)],
    [
      "leave refused is asked for again",
      [...begun, asked("D-1"), decided("D-1", false)],
      asked("D-1", null, "2026-03-03"),
    ],
    [
      "leave withdrawn is asked for again",
      [...begun, asked("D-1"), withdrawn],
      asked("D-1", null, "2026-03-04"),
    ],
    ["approved leave is withdrawn", [...begun, asked("D-1"), decided("D-1", true)], withdrawn],
  ])("%s", (_, events, next) => {
    const { value, issues } = recordActivity(events, next);
    expect(issues).toEqual([]);
    expect(value).toEqual([...events, next]);
    expect(stateOf(...value)).not.toEqual(stateOf(...events));
  });

  it.each<[string, readonly Event[]]>([
    ["uncalled-sign-in", [convened()]],
    ["present-despite-leave", [...begun, asked("D-1"), decided("D-1", true)]],
    ["present-despite-leave", [...begun, asked("D-1", "1"), decided("D-1", true, "1")]],
  ])("%s is said and kept", (code, events) => {
    const { value, issues } = recordActivity(events, signed("D-1"));
    expect(issues.map((issue) => issue.code)).toEqual([code]);
    expect(stateOf(...value).signIns).toHaveLength(1);
  });

  it("what was written later is not known earlier", () => {
    const events = [...begun, signed("D-1")];
    expect(activityOn(events, "2026-01-31").value).toBeNull();
    expect(activityOn(events, "2026-03-09").value?.signIns).toEqual([]);
    expect(activityOn(events, "2026-03-10").value?.signIns).toHaveLength(1);
  });

  it("events given out of order count by the day they were written", () => {
    const [start, ...rest] = [...begun, asked("D-1"), decided("D-1", true)];
    const { value, issues } = activityOn([...rest.reverse(), start as Event], "2026-12-31");
    expect(issues).toEqual([]);
    expect(value?.leaves[0]?.decision.kind).toBe("decided");
  });

  it("an activity lasts from its first stage to its last, leave is of the stage it names", () => {
    expect(activityDays(inspection)).toEqual({ from: "2026-03-10", to: "2026-04-10" });
    const plenary = { ...inspection, stages: [{ ...first, scope: "plenary" }] } as const;
    const { leaves } = stateOf(convened(plenary), called("D-1"), asked("D-1"), asked("D-1", "1"));
    expect(leaves.map((leave) => leaveScope(plenary, leave))).toEqual(["activity", "plenary"]);
  });
});
