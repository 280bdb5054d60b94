import { caseCoverage } from "deputy-archive";
import { describe, expect, it } from "vitest";
import { casesOf, small } from "./smallPolicy";

const all = ["earns", "earns-nothing", "at-cap"];

describe("cases cover a policy where they show everything there is to show of each item", () => {
  it("asks for points, no points, and a limit that holds back, where one can", () => {
    expect(caseCoverage(small, casesOf())).toEqual([
      { item: "patrols", missing: all },
      { item: "trees", missing: all },
      { item: "missed", missing: all },
      { item: "suggested", missing: all },
      { item: "reported", missing: ["earns-nothing"] },
      { item: "rated", missing: all },
    ]);
  });

  it("asks for no cap where no limit stands above the item", () => {
    const { floor, ...open } = small.score;
    const gaps = caseCoverage({ ...small, score: open }, casesOf());
    expect(gaps.filter(({ missing }) => !missing.includes("at-cap"))).toEqual([
      { item: "missed", missing: ["earns", "earns-nothing"] },
      { item: "reported", missing: ["earns-nothing"] },
      { item: "rated", missing: ["earns", "earns-nothing"] },
    ]);
  });

  it("asks for no cap where the limit is on the other side", () => {
    const { floor, ...open } = small.score;
    const gaps = caseCoverage({ ...small, score: { ...open, ceiling: 100 } }, casesOf());
    const withoutCap = gaps.filter(({ missing }) => !missing.includes("at-cap"));
    expect(withoutCap.map(({ item }) => item)).toEqual(["missed", "reported"]);
  });

  it("is told by what the cases claim", () => {
    const gaps = caseCoverage(
      small,
      casesOf(
        { shows: { patrols: "earns", trees: "earns-nothing" } },
        { shows: { patrols: "earns-nothing", reported: "earns-nothing" } },
        { shows: { patrols: "at-cap" } },
      ),
    );
    expect(gaps.map(({ item, missing }) => [item, missing.length])).toEqual([
      ["trees", 2],
      ["missed", 3],
      ["suggested", 3],
      ["rated", 3],
    ]);
  });

  it("sees in every way of valuing whether it can give or take", () => {
    const [river, missed] = small.score.parts;
    if (river === undefined || missed === undefined || !("of" in missed))
      throw new Error("changed");
    const award = { id: "way", basis: "", name: { zh: "项", en: "item" } };
    const mandate = { from: "mandate" } as const;
    const needed = (value: object) => {
      // Only the way of valuing differs; every one of them is a form the language knows.
      const part = { ...award, of: mandate, value } as unknown as typeof missed;
      const score = { ...small.score, floor: 0, parts: [part] };
      return caseCoverage({ ...small, score }, casesOf())[0]?.missing;
    };
    const by = { all: "units" };
    const takes = all;
    const gives = ["earns", "earns-nothing"];
    expect(needed({ kind: "steps", by, steps: [{ points: -5 }] })).toEqual(takes);
    expect(needed({ kind: "steps", by, steps: [{ points: 5 }] })).toEqual(gives);
    expect(needed({ kind: "steps", by, steps: [], whenUnknown: -1 })).toEqual(takes);
    expect(needed({ kind: "table", by: "role", points: { lead: -1 } })).toEqual(takes);
    expect(needed({ kind: "by-order", points: [-1], further: 0 })).toEqual(takes);
    expect(needed({ kind: "by-order", points: [1], further: -1 })).toEqual(takes);
    expect(needed({ kind: "ratings", bands: [{ from: 0, to: 5 }] })).toEqual(gives);
    expect(needed({ kind: "ratings", bands: [{ from: -5, to: 0 }] })).toEqual(takes);
    expect(needed({ kind: "ratings", bands: [] })).toEqual(takes);
    expect(needed({ kind: "shortfall", rounding: "half-up", points: -2 })).toEqual(takes);
    expect(needed({ kind: "each", points: 0 })).toEqual(["earns-nothing"]);
  });
});
