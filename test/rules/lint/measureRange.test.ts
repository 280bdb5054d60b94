import type { Condition, CountMeasure, Measure, Policy, SumMeasure } from "deputy-archive";
import { describe, expect, test } from "vitest";
import { daysInOffice, measureOf, rule, small } from "../language/small";
import { findingsOf, wideDuties, wideTest } from "./worked";

const visits = { from: "entries", duties: ["visit"] } as const;
const leads = { ...visits, where: { role: ["lead"] } } as const;
const once = { per: "period", units: 1, keep: "earliest" } as const;

const count = (id: string, more: Partial<CountMeasure> = {}): CountMeasure => ({
  ...rule(id),
  kind: "count",
  of: visits,
  ...more,
});
const sum = (
  id: string,
  field: SumMeasure["field"],
  more: Partial<SumMeasure> = {},
): SumMeasure => ({
  ...rule(id),
  kind: "sum",
  of: { from: "reports" },
  field,
  ...more,
});

/** What is found about a condition that an alert is raised by. */
function conditionFound(when: Condition, measures: readonly Measure[], changes = {}) {
  const alerts: Policy["alerts"] = [
    { ...rule("alert"), when, facts: "facts", statute: "《示例法》", text: small.title },
  ];
  const visit = { ...rule("visit"), of: visits, value: { kind: "each", points: 1 } } as const;
  const policy = measureOf([visit], {
    measures: [count("facts"), ...measures],
    alerts,
    ...changes,
  });
  return findingsOf(policy).filter((finding) => finding.includes("holds"));
}

const never = ["condition-never-holds alerts.0.when"];

/** Whether one measure can be more than the whole of another. */
function canExceed(part: Measure, whole: Measure, changes = {}): boolean {
  const rate = {
    ...rule("rate"),
    kind: "rate",
    numerator: part.id,
    denominator: whole.id,
  } as const;
  const when = { measure: { measure: "rate", above: 100 } };
  return conditionFound(when, [part, whole, rate], changes).length === 0;
}

describe("a share of the whole is at most 100 per cent", () => {
  test("where the part is a figure of the same ballots", () => {
    const satisfied = sum("part", "satisfied");
    const basically = sum("part", "basically-satisfied");
    expect(canExceed(satisfied, sum("whole", "valid-ballots"))).toBe(false);
    expect(canExceed(basically, sum("whole", "issued-ballots"))).toBe(false);
    expect(canExceed(basically, sum("whole", "basically-satisfied"))).toBe(false);
    expect(canExceed(satisfied, sum("whole", "basically-satisfied"))).toBe(true);
    expect(canExceed(sum("part", "returned-ballots"), sum("whole", "valid-ballots"))).toBe(true);
  });

  test("where the part is the same particular of some of the records", () => {
    const heads = { particular: "heads" };
    const part = sum("part", heads, { of: leads });
    expect(canExceed(part, sum("whole", heads, { of: visits }))).toBe(false);
    expect(canExceed(part, sum("whole", "quantity", { of: visits }))).toBe(true);
  });

  test("where the part counts some of the units that the whole counts", () => {
    expect(canExceed(count("part", { of: leads }), count("whole"))).toBe(false);
    expect(canExceed(count("part"), count("whole", { of: leads }))).toBe(true);
  });

  test("and not where they look back on other times, count other things or have limits", () => {
    expect(canExceed(count("part", { over: "term" }), count("whole"))).toBe(true);
    expect(canExceed(count("part"), sum("whole", "quantity", { of: visits }))).toBe(true);
    expect(canExceed(sum("part", "quantity", { of: visits }), count("whole"))).toBe(true);
    expect(canExceed(count("part"), count("whole", { of: { ...leads, limit: once } }))).toBe(true);
    const limited = count("part", { of: { ...leads, limit: once } });
    expect(canExceed(limited, count("whole"))).toBe(true);
    expect(canExceed(daysInOffice, count("whole"))).toBe(true);
    expect(canExceed(count("part"), daysInOffice)).toBe(true);
  });

  test("and not where there are too many different records to look through", () => {
    const part = count("part", { of: { ...visits, where: wideTest } });
    expect(canExceed(part, count("whole", { of: leads }), { duties: wideDuties })).toBe(true);
  });
});

describe("a measure", () => {
  const below = (measure: string, bound: number): Condition => ({
    measure: { measure, below: bound },
  });
  const above = (measure: string, bound: number): Condition => ({
    measure: { measure, above: bound },
  });

  test("of sessions or of earlier periods is never below 0", () => {
    const sessions = {
      ...rule("sessions"),
      kind: "sessions",
      duties: ["meeting"],
      every: { attendance: ["absent"] },
    } as const;
    const earlier = {
      ...rule("earlier"),
      kind: "earlier-periods",
      where: { totalBelow: 60 },
      run: "any",
    } as const;
    expect(conditionFound(below("sessions", 0), [sessions])).toEqual(never);
    expect(conditionFound(below("earlier", 0), [earlier])).toEqual(never);
    expect(conditionFound(above("earlier", 3), [earlier])).toEqual([]);
  });

  test("of different duties counts no more than there are", () => {
    const both = { from: "entries", duties: ["visit", "paper"] } as const;
    const different = count("different", { of: both, distinct: "duty", over: "term" });
    expect(conditionFound(above("different", 2), [different])).toEqual(never);
    expect(conditionFound(above("different", 1), [different])).toEqual([]);
  });

  test("that the policy does not have may be anything", () => {
    const column = { ...rule("column"), kind: "deputies", where: below("unheard-of", 0) } as const;
    const statistics = { basis: "第九条", columns: [column] };
    expect(findingsOf({ ...small, statistics }).filter((one) => one.includes("holds"))).toEqual([]);
  });

  test("of points goes as far as the points do", () => {
    const points = { ...rule("points"), kind: "points", of: "visit" } as const;
    expect(conditionFound(below("points", 0), [points])).toEqual(never);
    expect(conditionFound(above("points", 60), [points])).toEqual([]);
  });

  test("that must reach a number reduced by days in office can reach it", () => {
    const proRate = { basis: "第四条", daysInOffice: "days", rounding: "half-up" } as const;
    const enough = { measure: { measure: "days", atLeast: 1, proRate } };
    expect(conditionFound({ joinedInPeriod: true, ...enough }, [daysInOffice])).toEqual([
      "part-always-holds alerts.0.when.measure",
    ]);
  });
});
