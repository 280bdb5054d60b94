import { type Assessment, type Mandate, select } from "deputy-archive";
import { describe, expect, it } from "vitest";
import { plan } from "../datong";
import { assessmentOf } from "../findings";

interface Deputy {
  readonly total: number;
  readonly deputyClass?: string;
  readonly delegation?: string;
  readonly grade?: string;
  readonly solved?: number;
  readonly receptions?: number;
}

const plain = assessmentOf([]);

/** Deputies as they were assessed, numbered from 1 in the order given. */
function deputies(all: readonly Deputy[]): readonly Assessment[] {
  return all.map(({ total, grade = "excellent", solved = 0, receptions = 0, ...rest }, index) => {
    const mandate: Mandate = { ...plain.mandate, ...rest, certificate: `D${index + 1}` };
    const counted = (numerator: number) => ({ value: { numerator, denominator: 1 }, records: [] });
    return {
      ...plain,
      mandate,
      total,
      standing: {
        ...plain.standing,
        id: grade,
        kind: grade === "suspended" ? "ungraded" : "graded",
      },
      measures: new Map([
        ["solved-suggestions", counted(solved)],
        ["receptions", counted(receptions)],
      ]),
    };
  });
}

const others = (count: number): readonly Deputy[] =>
  Array.from({ length: count }, () => ({ total: 60, grade: "basically-competent" }));
const outcomes = (all: readonly Deputy[]) =>
  select(plan, deputies(all)).map(({ quota, candidates }) => [
    quota,
    Object.fromEntries(candidates.map(({ mandate, outcome }) => [mandate.certificate, outcome])),
  ])[0];

describe("article 30: who is a candidate, and how many", () => {
  it.each([
    [1, 1],
    [4, 1],
    [5, 1],
    [9, 1],
    [10, 2],
    [14, 2],
    [15, 3],
  ])("of %i graded at most %i", (graded, quota) => {
    expect(select(plan, deputies(others(graded)))[0]).toMatchObject({ graded, quota });
  });

  it("leaders and members of the standing committee are left out, but count for the quota", () => {
    const [partition] = select(
      plan,
      deputies([
        { total: 99, deputyClass: "city-leader" },
        { total: 98, deputyClass: "standing-committee" },
        { total: 95 },
        ...others(7),
      ]),
    );
    expect(partition?.quota).toBe(2);
    expect(
      partition?.excluded.map(({ mandate, exclusion }) => [mandate.certificate, exclusion]),
    ).toEqual([
      ["D1", "city-leader"],
      ["D2", "standing-committee"],
    ]);
    expect(
      partition?.candidates.map(({ mandate, rank, outcome }) => [
        mandate.certificate,
        rank,
        outcome,
      ]),
    ).toEqual([["D3", 1, "selected"]]);
    expect(partition?.ranking.find(({ mandate }) => mandate.certificate === "D3")?.rank).toBe(3);
  });

  it("a leader who is not excellent is not excluded from anything", () => {
    const [partition] = select(
      plan,
      deputies([{ total: 80, grade: "competent", deputyClass: "city-leader" }]),
    );
    expect(partition).toMatchObject({ excluded: [], candidates: [] });
  });

  it("whoever has no grade does not count for the quota", () => {
    const ungraded: Deputy = { total: 99, grade: "suspended" };
    expect(select(plan, deputies([...others(9), ungraded]))[0]).toMatchObject({
      graded: 9,
      quota: 1,
    });
  });

  it("each delegation is its own", () => {
    const all = deputies([{ total: 95 }, { total: 91, delegation: "乙县" }]);
    expect(
      select(plan, all).map(({ partition, candidates }) => [partition, candidates[0]?.outcome]),
    ).toEqual([
      ["甲区", "selected"],
      ["乙县", "selected"],
    ]);
  });
});

describe("article 31: ranking and ties", () => {
  it("equal totals have equal places: 1, 2, 2, 4", () => {
    const [partition] = select(
      plan,
      deputies([{ total: 90 }, { total: 95 }, { total: 92 }, { total: 92 }]),
    );
    expect(partition?.ranking.map(({ mandate, rank }) => [mandate.certificate, rank])).toEqual([
      ["D2", 1],
      ["D3", 2],
      ["D4", 2],
      ["D1", 4],
    ]);
  });

  const three = (own: readonly Partial<Deputy>[]) => [
    ...own.map((deputy) => ({ total: 92, ...deputy })),
    ...others(7),
  ];
  it.each([
    [
      "higher totals first",
      three([{}, { total: 93 }, { total: 94 }]),
      ["beyond-quota", "selected", "selected"],
    ],
    [
      "a tie above the line needs no breaking",
      three([{}, {}, { total: 91 }]),
      ["selected", "selected", "beyond-quota"],
    ],
    [
      "solved suggestions first",
      three([{ solved: 1 }, { receptions: 9 }, { solved: 2 }]),
      ["selected", "beyond-quota", "selected"],
    ],
    [
      "then receptions",
      three([{ solved: 1, receptions: 4 }, { solved: 1, receptions: 5 }, { solved: 2 }]),
      ["beyond-quota", "selected", "selected"],
    ],
    ["three alike: left to people", three([{}, {}, {}]), ["undecided", "undecided", "undecided"]],
    [
      "one ahead, two alike for one place",
      three([{ solved: 1 }, {}, {}]),
      ["selected", "undecided", "undecided"],
    ],
    [
      "two alike ahead fill both places",
      three([{ solved: 1 }, { solved: 1 }, {}]),
      ["selected", "selected", "beyond-quota"],
    ],
    [
      "the one behind two alike has no part",
      three([{ total: 93 }, { receptions: 2 }, { receptions: 2 }]),
      ["selected", "undecided", "undecided"],
    ],
  ])("%s", (_, all, expected) => {
    const found = expected.map((outcome, index) => [`D${index + 1}`, outcome]);
    expect(outcomes(all)).toEqual([2, Object.fromEntries(found)]);
  });

  it("whoever stands behind an open tie is beyond the quota", () => {
    const all = [...three([{ solved: 1 }, { solved: 1 }, {}]), { total: 99 }];
    expect(outcomes(all)).toEqual([
      2,
      { D1: "undecided", D2: "undecided", D3: "beyond-quota", D11: "selected" },
    ]);
  });

  it("a tie at the line names its deputies and the places left", () => {
    const [partition] = select(plan, deputies(three([{ total: 95 }, {}, {}])));
    expect(partition?.lineTie).toEqual({ total: 92, certificates: ["D2", "D3"], placesLeft: 1 });
  });

  it("fewer candidates than places: the rest stays empty", () => {
    expect(outcomes([{ total: 92 }, ...others(9)])).toEqual([2, { D1: "selected" }]);
  });
});
