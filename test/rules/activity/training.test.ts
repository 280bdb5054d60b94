import type { Mandate } from "deputy-archive";
import {
  type TrainingEventBody,
  type TrainingList,
  trainingOn,
  trainingRate,
  untrainedNewcomers,
} from "deputy-archive/life";
import { describe, expect, it } from "vitest";
import { on } from "./lecture";

const terms = {
  name: "初任培训",
  batch: "第一期",
  dueOn: "2026-06-30",
  courses: [
    { code: "a", name: "预算审查" },
    { code: "b", name: "撰写建议" },
  ],
} as const;
const dispatched: TrainingList = { kind: "dispatched", id: "P", ...terms };
const chosen: TrainingList = { kind: "chosen", atLeast: 1, id: "C", ...terms };

const said = (body: TrainingEventBody) => on("2026-03-01" as const, body);
const issued = (list: TrainingList) => said({ kind: "issued", list });
const assigned = (list: string, ...certificates: string[]) =>
  said({ kind: "assigned", list, certificates });
const choice = (list: string, course = "a", certificate = "D-1") =>
  said({ kind: "chosen", list, certificate, course });
const done = (list: string, course = "a", certificate = "D-1") =>
  said({ kind: "completed", list, certificate, course, on: "2026-03-01" });

const both = [
  issued(dispatched),
  issued(chosen),
  assigned("P", "D-1", "D-2", "D-2"),
  assigned("C", "D-1"),
];

describe("training by dispatched and chosen lists (P5)", () => {
  it.each([
    ["list-issued-twice", issued(dispatched)],
    ["unknown-training-list", assigned("X", "D-1")],
    ["assigned-twice", assigned("P", "D-1")],
    ["training-not-assigned", done("P", "a", "D-3")],
    ["unknown-course", done("P", "z")],
    ["dispatched-not-chosen", choice("P")],
  ])("%s is said", (code, event) => {
    const { value, issues } = trainingOn([...both, event], "2026-12-31");
    expect(issues.map((issue) => [issue.code, issue.path])).toEqual([[code, ["events", 4]]]);
    expect(value).toEqual(trainingOn(both, "2026-12-31").value);
  });

  it.each([
    ["no courses", { ...dispatched, courses: [] }, "training-asks-amiss"],
    ["no course of several", { ...chosen, atLeast: 0 }, "training-asks-amiss"],
    ["more than it lists", { ...chosen, atLeast: 3 }, "training-asks-amiss"],
    ["half a course", { ...chosen, atLeast: 0.5 }, "training-asks-amiss"],
    [
      "one course twice",
      { ...dispatched, courses: [...terms.courses, ...terms.courses] },
      "course-listed-twice",
    ],
  ])("a list that asks for %s makes nobody trained: it is refused", (_, list, code) => {
    const { value, issues } = trainingOn([issued(list), assigned(list.id, "D-1")], "2026-12-31");
    expect(value).toEqual([]);
    expect(issues[0]).toMatchObject({ code, path: ["events", 0] });
  });

  it("a list names its batch and its term (Z4)", () => {
    const { value } = trainingOn([issued({ ...dispatched, term: 16 })], "2026-12-31");
    expect(value[0]?.list).toMatchObject({ batch: "第一期", term: 16 });
  });

  it.each([
    ["chosen-twice", [choice("C"), choice("C")]],
    ["completed-twice", [done("P"), done("P")]],
    ["completed-unchosen", [done("C")]],
  ])("%s is said", (code, events) => {
    const { issues } = trainingOn([...both, ...events], "2026-12-31");
    expect(issues.map((issue) => issue.code)).toEqual([code]);
  });

  it("a dispatched list asks for every course, a chosen one for so many of one's own choice", () => {
    const events = [...both, done("P"), choice("C", "b"), done("C", "b")];
    const rates = () => trainingOn(events, "2026-12-31").value.map(trainingRate);
    expect(rates()).toEqual([
      { completed: 0, assigned: 2, rate: { numerator: 0, denominator: 1 } },
      { completed: 1, assigned: 1, rate: { numerator: 100, denominator: 1 } },
    ]);
    events.push(done("P", "b"));
    expect(rates()[0]?.rate).toEqual({ numerator: 50, denominator: 1 });
  });

  it("a list sent to nobody has no rate, and nothing is known before it was written", () => {
    const { value } = trainingOn([issued(chosen)], "2026-12-31");
    expect(value.map(trainingRate)).toEqual([{ completed: 0, assigned: 0, rate: null }]);
    expect(trainingOn(both, "2026-02-28").value).toEqual([]);
  });
});

describe("newly elected deputies (Z4)", () => {
  const mandate = (certificate: string, beganOn: Mandate["beganOn"], ended = false): Mandate => ({
    certificate,
    name: "示例",
    term: { from: "2021-09-01", to: "2026-12-31" },
    delegation: "甲区",
    station: null,
    deputyClass: "other",
    beganOn,
    status: ended ? "ended" : "in-office",
    statusOn: ended ? "2026-01-31" : null,
  });

  it("are named where they completed no list and are in office", () => {
    const { value } = trainingOn([...both, choice("C"), done("C")], "2026-12-31");
    const mandates = [
      mandate("D-1", "2026-01-05"),
      mandate("D-2", "2026-01-05"),
      mandate("D-3", "2026-01-05", true),
      mandate("D-4", "2021-09-01"),
    ];
    const year = { from: "2026-01-01", to: "2026-12-31" } as const;
    const named = untrainedNewcomers(mandates, year, value, "2026-06-30");
    expect(named.map(({ certificate }) => certificate)).toEqual(["D-2"]);
  });
});
