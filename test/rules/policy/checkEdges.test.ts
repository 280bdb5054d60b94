import { checkPolicy, type Policy, type ScoreRule } from "deputy-archive";
import { describe, expect, it } from "vitest";
import { everybody, rule, small } from "../language/small";

const codes = (changes: Partial<Policy>) =>
  checkPolicy({ ...small, ...changes }).map(({ code, path }) => `${code} ${path.join(".")}`);
const tree = (...parts: readonly ScoreRule[]) => ({ score: { ...rule("total"), parts } });

describe("one fault does not hide another", () => {
  it("a weight with too many decimals, and weights that are not a hundred", () => {
    const combine = {
      kind: "weights",
      percent: { self: 33.33333, office: 60 },
      missing: "zero",
    } as const;
    const value = {
      kind: "ratings",
      combine,
      bands: [],
      reasonRequired: false,
      rounding: "down",
    } as const;
    const of = { from: "ratings", items: ["conduct"] } as const;
    expect(codes(tree({ ...rule("conduct"), of, value }))).toEqual([
      "too-many-decimals score.parts.0.value.combine.percent.self",
      "weights-not-hundred score.parts.0.value.combine.percent",
    ]);
  });

  it("a share of places with too many decimals", () => {
    const where = { deputyClass: ["leader"] };
    const reserved = [
      { ...rule("leaders"), where, percentOfQuota: 33.33333, rounding: "up" as const },
    ];
    expect(codes({ selections: [{ ...everybody, reserved }] })).toEqual([
      "too-many-decimals selections.0.reserved.0.percentOfQuota",
    ]);
  });

  it("points of a rule that is not there are not said to be unknown yet", () => {
    const measures = [{ ...rule("points"), kind: "points", of: "gone" } as const];
    const when = { measure: { measure: "points", atLeast: 1 } };
    const base = {
      ...rule("base"),
      of: { from: "mandate" },
      value: { kind: "each", points: 1 },
      when,
    } as const;
    expect(codes({ ...tree(base), measures })).toEqual(["unknown-reference measures.0.of"]);
  });

  it("a particular of a duty that is not listed", () => {
    const where = { particulars: { stage: { oneOf: ["key"] } } };
    const of = { from: "entries", duties: ["dance"], where } as const;
    expect(codes(tree({ ...rule("dance"), of, value: { kind: "each", points: 1 } }))).toContain(
      "unknown-reference score.parts.0.of.duties.0",
    );
  });

  it("more factors than stay exact", () => {
    const factors = { of: [1, 2, 3, 4, 5].map((times) => ({ times })), rounding: "down" } as const;
    const of = { from: "entries", duties: ["paper"] } as const;
    const award = { ...rule("paper"), of, value: { kind: "each", points: 1 }, factors } as const;
    expect(codes(tree(award))).toEqual(["too-many score.parts.0.factors.of"]);
  });

  it("a limit for the term inside shares of a period", () => {
    const limit = { per: "term", units: 1, keep: "earliest" } as const;
    const of = { from: "entries", duties: ["paper"], limit } as const;
    const award = { ...rule("paper"), of, value: { kind: "each", points: 1 } } as const;
    const group = { ...rule("monthly"), each: "month" as const, parts: [award] };
    expect(codes(tree(group))).toEqual(["term-limit-by-share score.parts.0.parts.0.of.limit.per"]);
  });
});
