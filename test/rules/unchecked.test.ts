import {
  type Attendance,
  type Award,
  assess,
  type Condition,
  compilePolicy,
  type Measure,
  type Policy,
  rollUp,
  score,
  select,
  tally,
} from "deputy-archive";
import { describe, expect, it } from "vitest";
import { datong, options } from "./datong";
import { archiveOf, ballot, entry, report, suggestion } from "./records";

const named = (id: string) => ({ id, basis: "第一条", name: { zh: id, en: id } });
const archive = archiveOf([
  entry("reception", { id: "E1", role: "lead", level: "county", quantity: 3 }),
  suggestion({ id: "S1" }),
  report({ id: "R1", ballot: ballot(1, 9) }),
]);

/** What a policy says that nobody has checked. */
function said(changes: Partial<Policy>) {
  const plan = compilePolicy({ ...datong, ...changes });
  const sorted = tally(plan, archive, options);
  const assessment = assess(sorted);
  return {
    card: score(sorted),
    assessment,
    table: rollUp(plan, [assessment]),
    partitions: select(plan, [assessment]),
  };
}

const everything = { ...datong.assessment, grades: [named("only")] };
const [from, duties] = ["entries" as const, ["reception"]];

describe("what an unchecked policy names and does not have is unknown or nothing", () => {
  const gone: Condition = { measure: { measure: "gone", atLeast: 1 } };

  it("a measure nobody takes is unknown, and a condition on it does not hold", () => {
    const grades = [
      {
        ...named("best"),
        atLeast: 0,
        requires: [{ ...named("needs"), condition: gone, failure: { zh: "", en: "" } }],
      },
      named("only"),
    ];
    const { assessment } = said({ assessment: { standings: [], grades } });
    expect(assessment.standing.id).toBe("only");
    expect(assessment.lowered).toMatchObject([{ id: "needs", actual: null, records: [] }]);
  });

  it("an alert has no facts", () => {
    const alert = {
      ...named("alert"),
      when: {},
      facts: "gone",
      statute: "",
      text: { zh: "", en: "" },
    };
    expect(said({ alerts: [alert] }).assessment.alerts).toMatchObject([{ count: 0, records: [] }]);
  });

  it("a requirement is reduced by no days at all", () => {
    const proRate = { basis: "第一条", daysInOffice: "gone", rounding: "up" } as const;
    const condition = { measure: { measure: "receptions", atLeast: 4, proRate } };
    const grades = [
      {
        ...named("best"),
        atLeast: 0,
        requires: [{ ...named("needs"), condition, failure: { zh: "", en: "" } }],
      },
      named("only"),
    ];
    const joined = { ...archive.mandate, beganOn: "2026-02-01" } as const;
    const plan = compilePolicy({ ...datong, assessment: { standings: [], grades } });
    const { grades: found } = assess(tally(plan, { ...archive, mandate: joined }, options));
    expect(found[0]?.requirements[0]).toMatchObject({ bounds: { atLeast: 0 }, met: true });
  });

  it.each([
    ["a rate above nothing", { numerator: "receptions", denominator: "gone" }, null],
    ["a rate of nothing", { numerator: "gone", denominator: "receptions" }, null],
  ])("%s is not known", (_, of, value) => {
    const rate: Measure = { ...named("rate"), kind: "rate", ...of };
    const { assessment } = said({ measures: [...datong.measures, rate] });
    expect(assessment.measures.get("rate")?.value).toEqual(value);
  });

  it.each([
    ["a quantity of reports", { kind: "sum", field: "quantity", of: { from: "reports" } }, 0],
    ["a session of no test", { kind: "sessions", duties, every: {} }, 0],
  ] as const)("%s is 0", (_, measure, value) => {
    const { assessment } = said({
      measures: [...datong.measures, { ...named("odd"), ...measure }],
    });
    expect(assessment.measures.get("odd")?.value?.numerator).toBe(value);
  });

  it("a column is 0, and a quotient of nothing unknown", () => {
    const columns = [
      { ...named("gone"), kind: "measure", measure: "gone" },
      {
        ...named("ratio"),
        kind: "quotient",
        numerator: "gone",
        denominator: "never",
        decimals: 0,
        rounding: "up",
      },
      { ...named("deputies"), kind: "deputies" },
      {
        ...named("share"),
        kind: "quotient",
        numerator: "never",
        denominator: "deputies",
        decimals: 0,
        rounding: "up",
      },
    ] as const;
    expect(said({ statistics: { basis: "第一条", columns } }).table.total.cells).toEqual({
      gone: 0,
      ratio: null,
      deputies: 1,
      share: 0,
    });
  });

  it("a tie break counts nothing", () => {
    const tieBreaks = [{ basis: "第一条", measure: "gone" }];
    const selections = datong.selections.map((rules) => ({ ...rules, eligible: {}, tieBreaks }));
    expect(said({ selections }).partitions[0]?.candidates[0]?.tieBreaks).toEqual([
      { measure: "gone", basis: "第一条", prefer: "more", count: 0 },
    ]);
  });
});

describe("a test or table for another kind of record never holds", () => {
  /** Awards of another kind than the field they speak of; the types allow it, `readPolicy` does not. */
  const odd = (of: object, value: object) => ({ ...named("odd"), of, value }) as unknown as Award;
  const each = { kind: "each", points: 1 };
  const table = (by: string) => ({
    kind: "table",
    by,
    points: { county: 1, lead: 1, individual: 1, written: 1 },
  });
  const ballot = { answers: { satisfied: 1 }, among: "valid" };
  it.each([
    [
      "attendance of a suggestion",
      odd({ from: "suggestions", where: { attendance: ["present"] } }, each),
    ],
    ["level of a report", odd({ from: "reports", where: { level: ["county"] } }, each)],
    ["role of a report", odd({ from: "reports", where: { role: ["lead", "writer"] } }, each)],
    ["outcome of an entry", odd({ from, duties, where: { outcome: ["solved"] } }, each)],
    ["form of an entry", odd({ from, duties, where: { form: ["oral"] } }, each)],
    ["mark of an entry", odd({ from, duties, where: { mark: ["key"] } }, each)],
    ["reply to an entry", odd({ from, duties, where: { replied: false } }, each)],
    ["ballot of a suggestion", odd({ from: "suggestions", where: { validBallot: false } }, each)],
    ["duty of a suggestion", odd({ from: "suggestions", where: { duty: ["visit"] } }, each)],
    ["rater of an entry", odd({ from, duties, where: { rater: ["office"] } }, each)],
    [
      "satisfaction of an entry",
      odd({ from, duties, where: { satisfaction: ["satisfied"] } }, each),
    ],
    ["table by outcome of entries", odd({ from, duties }, table("outcome"))],
    ["table by level of suggestions", odd({ from: "suggestions" }, table("level"))],
    ["table by role of reports", odd({ from: "reports" }, table("role"))],
    [
      "shares of an entry",
      odd({ from, duties }, { kind: "equal-share", points: 1, among: "signers", rounding: "up" }),
    ],
    [
      "rate of an entry",
      odd({ from, duties }, { kind: "steps", by: { ballot }, steps: [{ points: 1 }] }),
    ],
    [
      "steps none of which is reached",
      odd(
        { from: "reports" },
        { kind: "steps", by: { ballot }, steps: [{ atLeast: 90, points: 1 }] },
      ),
    ],
    [
      "quantity of a suggestion",
      odd({ from: "suggestions" }, { kind: "per-quantity", points: 1, every: 1 }),
    ],
  ])("%s", (_, award) => {
    expect(said({ score: { ...named("total"), parts: [award] } }).card.total).toBe(0);
  });

  it("an attendance the library does not know is not attending", () => {
    const asleep = entry("reception", { id: "E1", attendance: "asleep" as Attendance });
    const { total, notApplied } = score(tally(compilePolicy(datong), archiveOf([asleep]), options));
    expect([total, notApplied.map(({ reason }) => reason)]).toEqual([0, ["not-attended"]]);
  });
});

describe("what cannot be scored at all is an error, never a silent 0", () => {
  it("a number with more decimals than points have", () => {
    const total = { ...datong.score, ceiling: 0.125 };
    expect(() => compilePolicy({ ...datong, score: total })).toThrow(RangeError);
  });

  it("below the last line of all there is no grade", () => {
    const grades = [{ ...named("high"), atLeast: 90 }];
    const { standing } = said({ assessment: { ...everything, grades } }).assessment;
    expect(standing).toMatchObject({ id: "between-grade-lines", kind: "ungraded" });
  });

  it("one open grade takes everyone", () => {
    expect(said({ assessment: everything }).assessment.standing.id).toBe("only");
  });
});
