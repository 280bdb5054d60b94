import {
  type ArchiveRecord,
  type EnoughOptions,
  enoughFor,
  enoughText,
  type Mandate,
  type Measure,
  nextPoints,
  type PlainDate,
  type Policy,
  type ScoreRule,
  type TallyOptions,
} from "deputy-archive";
import { describe, expect, it } from "vitest";
import { recordWords } from "../../../src/rules/enough/recordWords";
import { day, everybody, measureOf, rule, small, tallied } from "../language/small";
import { entry, many } from "../records";

const papers = { from: "entries", duties: ["paper"] } as const;
const meetings = { from: "entries", duties: ["meeting"] } as const;
const visits = { from: "entries", duties: ["visit"] } as const;
const mandate = { from: "mandate" } as const;
const award = (id: string, of: object, value: object, more: object = {}) =>
  ({ ...rule(id), of, value, ...more }) as unknown as ScoreRule;
const each = (id: string, of: object, points = 1, more: object = {}) =>
  award(id, of, { kind: "each", points }, more);
const monthly = (part: ScoreRule, more: object = {}): ScoreRule => ({
  ...rule(`monthly-${part.id}`),
  each: "month",
  parts: [part],
  ...more,
});
const reachTwo = (id: string, of: object) => {
  const steps = [{ atLeast: 2, points: 30 }, { points: 0 }];
  return award(id, of, { kind: "steps", by: { all: "units" }, steps });
};
const count = (id: string, of: object, more: object = {}) =>
  ({ ...rule(id), kind: "count", of, ...more }) as Measure;
const line = (atLeast: number, more: object = {}): Partial<Policy> => ({
  assessment: { standings: [], grades: [{ ...rule("good"), atLeast, ...more }, rule("other")] },
});
const needs = (...conditions: readonly object[]): Partial<Policy> => ({
  assessment: {
    standings: [],
    grades: [
      {
        ...rule("good"),
        requires: conditions.map((condition, index) => ({
          ...rule(`need-${index}`),
          condition,
          failure: { zh: "还不够", en: "not enough" },
        })),
      },
      rule("other"),
    ],
  },
});
const least = (measure: string, atLeast: number) => ({ measure: { measure, atLeast } });

interface World {
  readonly parts: readonly ScoreRule[];
  readonly changes: Partial<Policy>;
  readonly asOf?: PlainDate;
  readonly records?: readonly ArchiveRecord[];
  readonly mandate?: Partial<Mandate>;
  readonly options?: Partial<TallyOptions>;
  readonly search?: EnoughOptions;
  readonly target?: string;
  readonly unchecked?: boolean;
}

function found(world: World) {
  const { parts, changes, asOf = day(10, 1), target = "good", unchecked = false } = world;
  const score = { ...rule("total"), parts };
  const policy = unchecked ? { ...small, score, ...changes } : measureOf(parts, changes);
  const of = tallied({
    policy,
    options: { asOf, ...world.options },
    ...(world.records === undefined ? {} : { records: world.records }),
    ...(world.mandate === undefined ? {} : { mandate: world.mandate }),
  });
  const result = enoughFor(of, target, world.search);
  if (result === null) throw new Error("no such target");
  for (const { zh, en } of enoughText(result, policy)) {
    expect(`${zh} ${en}`).not.toMatch(/undefined|NaN|\[object/);
  }
  return result;
}

/** In short: the outcome, and how many records it adds. */
function outcome(world: World): string {
  const { outcome: came } = found(world);
  if (came.kind !== "enough") return came.kind;
  return `enough ${came.added.reduce((sum, one) => sum + one.count, 0)}`;
}

describe("what is enough", () => {
  it.each<[string, World, string]>([
    [
      "a month each, more months than windows are looked at one by one",
      { parts: [monthly(each("1", meetings), { ceiling: 1 })], changes: line(5), asOf: day(1, 15) },
      "enough 5",
    ],
    [
      "fewer records of a rule that jumps than of one that climbs",
      { parts: [each("1", meetings), reachTwo("2", papers)], changes: line(10) },
      "enough 2",
    ],
    ["one is enough", { parts: [each("1", meetings)], changes: line(1) }, "enough 1"],
    [
      "one of several ways is enough",
      {
        parts: [each("1", meetings)],
        changes: {
          ...needs({ any: [least("papers", 3), least("meetings", 1)] }),
          measures: [count("papers", papers), count("meetings", meetings)],
        },
      },
      "enough 1",
    ],
    [
      "more than a number",
      {
        parts: [each("1", meetings)],
        changes: {
          ...needs({ measure: { measure: "meetings", above: 1 } }),
          measures: [count("meetings", meetings)],
        },
      },
      "enough 2",
    ],
    [
      "no more than a number of one kind, so the rest is of another",
      {
        parts: [each("1", meetings, 2), each("2", papers)],
        changes: {
          ...line(5, {
            requires: [least("meetings", 1), { measure: { measure: "meetings", atMost: 1 } }].map(
              (condition, index) => ({
                ...rule(`number-${index}`),
                condition,
                failure: { zh: "不是1次", en: "not one" },
              }),
            ),
          }),
          measures: [count("meetings", meetings)],
        },
      },
      "enough 4",
    ],
    [
      "a class no record changes, or a count that records do",
      {
        parts: [each("1", meetings)],
        changes: {
          ...needs({ any: [{ deputyClass: ["leader"] }, least("meetings", 1)] }),
          measures: [count("meetings", meetings)],
        },
        mandate: { deputyClass: "other" },
        unchecked: true,
      },
      "enough 1",
    ],
    [
      "a rate nobody can tell yet",
      {
        parts: [each("1", meetings)],
        changes: {
          ...needs({ measure: { measure: "rate", atLeast: 50 } }),
          measures: [
            count("meetings", meetings),
            count("papers", papers),
            {
              ...rule("rate"),
              kind: "rate",
              numerator: "papers",
              denominator: "meetings",
            } as Measure,
          ],
        },
      },
      "enough 2",
    ],
    [
      "more months than are left cannot be had",
      { parts: [monthly(each("1", meetings), { ceiling: 1 })], changes: line(13) },
      "impossible",
    ],
    [
      "by order, each one less",
      {
        parts: [award("1", papers, { kind: "by-order", points: [3, 2, 1], further: 0 })],
        changes: line(5),
      },
      "enough 2",
    ],
    [
      "what comes by itself",
      {
        parts: [monthly(each("base", mandate))],
        changes: line(12),
      },
      "enough 0",
    ],
    [
      "what shrinks by itself lasts no longer",
      {
        parts: [each("start", mandate, 20), monthly(each("month", mandate, -1))],
        changes: line(10),
        asOf: day(6, 15),
      },
      "already",
    ],
    [
      "one record for two requirements",
      {
        parts: [each("1", meetings), each("2", papers)],
        changes: {
          ...needs(least("meetings", 1), least("both", 1)),
          measures: [
            count("meetings", meetings),
            count("both", { from: "entries", duties: ["meeting", "paper"] }),
          ],
        },
      },
      "enough 1",
    ],
    [
      "several that serve two requirements at once",
      {
        parts: [each("1", meetings), each("2", papers)],
        changes: {
          ...needs(least("meetings", 3), least("both", 4)),
          measures: [
            count("meetings", meetings),
            count("both", { from: "entries", duties: ["meeting", "paper"] }),
          ],
        },
      },
      "enough 4",
    ],
    [
      "under a grade with an upper line nobody claims that no fewer would do",
      { parts: [each("1", meetings)], changes: line(3, { atMost: 50 }) },
      "enough 3",
    ],
    [
      "a duty without points may be what is needed",
      {
        parts: [each("1", meetings)],
        changes: { ...needs(least("papers", 2)), measures: [count("papers", papers)] },
      },
      "enough 2",
    ],
    [
      "what becomes superfluous is left out again",
      {
        parts: [each("1", meetings, 1, { ceiling: 1 }), reachTwo("2", papers)],
        changes: line(30),
      },
      "enough 2",
    ],
    [
      "the last one may be a smaller one",
      {
        parts: [award("1", papers, { kind: "table", by: "role", points: { lead: 3, joint: 2 } })],
        changes: line(4),
      },
      "enough 2",
    ],
    [
      "or not",
      {
        parts: [award("1", papers, { kind: "table", by: "role", points: { lead: 3, joint: 2 } })],
        changes: line(5),
      },
      "enough 2",
    ],
    [
      "no more of a quantity than is needed",
      {
        parts: [award("1", visits, { kind: "per-quantity", points: 1, every: 1 })],
        changes: line(30),
      },
      "enough 1",
    ],
    [
      "too short a search finds nothing, and says so",
      { parts: [each("1", meetings)], changes: line(9), search: { scorings: 2 } },
      "not-found",
    ],
    [
      "what others decide is said to be theirs",
      {
        parts: [each("1", { from: "suggestions", where: { outcome: ["solved"] } })],
        changes: line(1),
      },
      "enough 1",
    ],
    [
      "a particular that is yes",
      {
        parts: [each("1", { ...papers, where: { particulars: { forwarded: { is: true } } } })],
        changes: line(1),
      },
      "enough 1",
    ],
    [
      "above the upper line of a grade no record helps",
      {
        parts: [each("1", mandate, 20)],
        changes: line(10, { atMost: 15 }),
      },
      "not-found",
    ],
    [
      "a requirement that something is not done too often stays met",
      {
        parts: [each("1", meetings)],
        changes: {
          ...line(1, {
            requires: [
              {
                ...rule("few"),
                condition: { not: least("papers", 1) },
                failure: { zh: "有材料", en: "papers" },
              },
            ],
          }),
          measures: [count("papers", papers)],
        },
      },
      "enough 1",
    ],
    [
      "and once broken no record mends it",
      {
        parts: [each("1", meetings)],
        changes: {
          ...line(1, {
            requires: [
              {
                ...rule("few"),
                condition: { not: least("papers", 1) },
                failure: { zh: "有材料", en: "papers" },
              },
            ],
          }),
          measures: [count("papers", papers)],
        },
        records: [entry("paper")],
      },
      "not-found",
    ],
    [
      "a day of the year not begun",
      { parts: [each("1", meetings)], changes: line(1), asOf: "2025-12-01" },
      "enough 1",
    ],
    [
      "a number that is taken",
      {
        parts: [each("1", meetings)],
        changes: line(2),
        records: [entry("meeting", { id: "new-1" })],
      },
      "enough 1",
    ],
    [
      "a register that says a part the duty has not",
      {
        parts: [each("1", meetings)],
        changes: {
          ...line(2),
          duties: small.duties.map((duty) =>
            duty.code === "meeting" ? { ...duty, roles: ["lead"] as const } : duty,
          ),
        },
        records: [entry("meeting", { role: "joint" })],
      },
      "enough 1",
    ],
    [
      "a span no year of the measure has",
      {
        parts: [each("1", meetings)],
        changes: line(400),
        options: { period: { from: day(1, 1), to: day(6, 30) } },
        asOf: day(6, 1),
      },
      "not-found",
    ],
    [
      "a class the measure does not list",
      {
        parts: [each("1", meetings, 1, { ceiling: 3 })],
        changes: line(4),
        mandate: { deputyClass: "unlisted" },
      },
      "not-found",
    ],
    [
      "a mandate that begins after the year",
      { parts: [each("1", meetings)], changes: line(1), mandate: { beganOn: "2027-02-01" } },
      "impossible",
    ],
  ])("%s", (_, world, expected) => {
    expect(outcome(world)).toBe(expected);
  });

  it("of a list, what it asks beside a grade", () => {
    const measures = [count("papers", papers)];
    const list = (eligible: object, more: object = {}): Partial<Policy> => ({
      measures,
      selections: [{ ...everybody, id: "list", eligible, ...more }],
    });
    const parts = [each("1", meetings), each("2", papers)];
    const target = "list";
    expect(outcome({ parts, changes: list(least("papers", 3)), target })).toBe("enough 3");
    const few = { not: { measure: { measure: "papers", below: 2 } } };
    expect(outcome({ parts, changes: list(few), target })).toBe("enough 2");
    const exclusions = [
      { ...rule("class"), when: { any: [{ deputyClass: ["grassroots"] }, least("papers", 9)] } },
    ];
    expect(outcome({ parts, changes: list({}, { exclusions }), target })).toBe("impossible");
  });

  it("of a list that leaves a standing out", () => {
    const standings = [
      {
        ...rule("suspended"),
        when: { status: ["suspended" as const] },
        effect: "ungraded" as const,
      },
    ];
    const changes: Partial<Policy> = {
      assessment: { standings, grades: [rule("only")] },
      selections: [
        {
          ...everybody,
          id: "list",
          exclusions: [{ ...rule("out"), when: { standing: ["suspended"] } }],
        },
      ],
    };
    const suspended = { status: "suspended", statusOn: day(11, 1) } as const;
    const world = { parts: [each("1", meetings)], changes, mandate: suspended, target: "list" };
    expect(outcome({ ...world, asOf: day(11, 20) })).toBe("impossible");
  });

  it("one more record earns what its place in the order gives", () => {
    const value = { kind: "by-order", points: [3], further: 1 };
    const policy = measureOf([award("1", papers, value)]);
    const next = nextPoints(
      tallied({ policy, records: many(1, entry("paper")), options: { asOf: day(10, 1) } }),
    );
    expect(next.map(({ points }) => points)).toEqual([100]);
  });

  it("an empty list of choices is no words", () => {
    const record = { ...entry("paper"), particulars: { stage: [] } };
    expect(recordWords(record, 1, small).zh).not.toContain("（）");
  });
});
