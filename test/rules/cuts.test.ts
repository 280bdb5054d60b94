import { compilePolicy, type Group, type ScoreRule, score, tally, totalOf } from "deputy-archive";
import { describe, expect, it } from "vitest";
import { drawLine, type RankedCandidate } from "../../src/rules/select/drawLine";
import { datong, options } from "./datong";
import { archiveOf, entry, mandateOf } from "./records";

const named = (id: string) => ({ id, basis: `第${id}条`, name: { zh: id, en: id } });
const each = (id: string, duty: string, points: number, limits = {}): ScoreRule => ({
  ...named(id),
  ...limits,
  of: { from: "entries", duties: [duty] },
  value: { kind: "each", points },
});
const cardOf = (root: Omit<Group, keyof ReturnType<typeof named>>, days: readonly string[]) => {
  const plan = compilePolicy({ ...datong, score: { ...named("total"), ...root } });
  const records = days.map((day, index) =>
    entry(index === 0 ? "sit-in" : "reception", {
      id: `E${index}`,
      occurredOn: `2026-03-${day}` as "2026-03-01",
    }),
  );
  return score(tally(plan, archiveOf(records), options));
};
const linesOf = ({ lines }: ReturnType<typeof cardOf>) =>
  lines.map(({ rule, record, earned, points, cuts }) => [
    rule,
    record?.id ?? null,
    earned,
    points,
    cuts.map((cut) => [cut.rule, cut.points]),
  ]);

describe("a limit falls on the last lines first", () => {
  it("a ceiling takes from the latest day, then the day before", () => {
    const root = { ceiling: 4, parts: [each("a", "sit-in", 3), each("b", "reception", 3)] };
    expect(linesOf(cardOf(root, ["02", "01", "03"]))).toEqual([
      ["a", "E0", 300, 100, [["total", 200]]],
      ["b", "E1", 300, 300, []],
      ["b", "E2", 300, 0, [["total", 300]]],
    ]);
  });

  it("on one day the higher number loses first", () => {
    const root = { ceiling: 3, parts: [each("a", "sit-in", 3), each("b", "reception", 3)] };
    expect(linesOf(cardOf(root, ["01", "01"]))).toEqual([
      ["a", "E0", 300, 300, []],
      ["b", "E1", 300, 0, [["total", 300]]],
    ]);
  });

  it("of one record under two rules the later rule loses first", () => {
    const root = { ceiling: 3, parts: [each("b", "sit-in", 3), each("a", "sit-in", 3)] };
    expect(linesOf(cardOf(root, ["01"]))).toEqual([
      ["b", "E0", 300, 0, [["total", 300]]],
      ["a", "E0", 300, 300, []],
    ]);
  });

  it("a floor gives back to what deducts, and takes nothing from what earns", () => {
    const root = { floor: 0, parts: [each("a", "sit-in", 1), each("b", "reception", -3)] };
    expect(linesOf(cardOf(root, ["01", "02"]))).toEqual([
      ["a", "E0", 100, 100, []],
      ["b", "E1", -300, -100, [["total", -200]]],
    ]);
  });

  it("what no record can carry stands on a line of its own, the first to be cut", () => {
    const floored = { floor: 2 };
    const parts = [
      each("a", "sit-in", 1, floored),
      each("b", "vote", 1, floored),
      each("c", "vote", 1, floored),
    ];
    expect(linesOf(cardOf({ ceiling: 4, parts }, ["01"]))).toEqual([
      ["a", "E0", 100, 100, []],
      ["a", null, 0, 100, [["a", -100]]],
      ["b", null, 0, 200, [["b", -200]]],
      [
        "c",
        null,
        0,
        0,
        [
          ["c", -200],
          ["total", 200],
        ],
      ],
    ]);
  });
});

describe("the edges of the internals", () => {
  it("the total of no nodes is 0", () => {
    expect(totalOf({ earned: [], before: [], points: [], applies: [] })).toBe(0);
  });

  it("a figure nobody counted is 0 at the line", () => {
    const candidate = (certificate: string, counts: readonly number[]): RankedCandidate => ({
      mandate: mandateOf({ certificate }),
      total: 9000,
      rank: 1,
      tieBreaks: counts.map((count) => ({
        measure: "receptions",
        basis: "第三十一条",
        prefer: "more" as const,
        count,
      })),
    });
    const { candidates } = drawLine([candidate("D1", []), candidate("D2", [1])], 1);
    expect(candidates.map(({ outcome }) => outcome)).toEqual(["beyond-quota", "selected"]);
  });

  it("without places nobody is selected", () => {
    const candidate = { mandate: mandateOf(), total: 9000, rank: 1, tieBreaks: [] };
    expect(drawLine([candidate], 0)).toMatchObject({
      candidates: [{ outcome: "beyond-quota" }],
      lineTie: null,
    });
  });
});
