import {
  assess,
  compilePolicy,
  type Grade,
  type Measure,
  type SelectionRules,
  select,
  tally,
} from "deputy-archive";
import { describe, expect, it } from "vitest";
import { archiveOf, entry, mandateOf } from "../records";
import { assessed, everybody, measureOf, rule, year } from "./small";

const visits = { from: "entries", duties: ["visit"] } as const;
const perHalfDay = {
  ...rule("visits"),
  of: visits,
  value: { kind: "per-quantity", points: 0.5, every: 1 },
} as const;
const papers: Measure = {
  ...rule("papers"),
  kind: "count",
  of: { from: "entries", duties: ["paper"] },
};

/** A deputy with so many half-points. */
const earned = (halves: number) => [entry("visit", { quantity: halves })];

describe("lines of grades", () => {
  const published: readonly Grade[] = [
    { ...rule("excellent"), atLeast: 45 },
    { ...rule("good"), atLeast: 40, atMost: 44 },
    { ...rule("poor"), atMost: 39 },
  ];
  const policy = measureOf([perHalfDay], { assessment: { standings: [], grades: published } });

  it.each([
    [90, "excellent", "graded"],
    [89, "between-grade-lines", "ungraded"],
    [88, "good", "graded"],
    [80, "good", "graded"],
    [79, "between-grade-lines", "ungraded"],
    [78, "poor", "graded"],
    [0, "poor", "graded"],
  ])("%i half-points: %s", (halves, id, kind) => {
    expect(assessed({ policy, records: earned(halves) }).standing).toMatchObject({ id, kind });
  });

  it("tell what is missing and what is above", () => {
    const { grades } = assessed({ policy, records: earned(89) });
    expect(grades.map(({ pointsMissing, pointsAbove }) => [pointsMissing, pointsAbove])).toEqual([
      [50, 0],
      [0, 50],
      [0, 550],
    ]);
  });

  it.each([
    ["half-up" as const, "excellent"],
    ["down" as const, "good"],
  ])("a total rounded %s first", (rounding, id) => {
    const gradedTotal = { basis: "第五条", decimals: 0, rounding };
    const rounded = measureOf([perHalfDay], {
      assessment: { gradedTotal, standings: [], grades: published },
    });
    const found = assessed({ policy: rounded, records: earned(89) });
    expect([found.standing.id, found.total]).toEqual([id, 4450]);
  });

  it("as many decimals as points have round nothing", () => {
    const gradedTotal = { basis: "第五条", decimals: 2, rounding: "down" } as const;
    const rounded = measureOf([perHalfDay], {
      assessment: { gradedTotal, standings: [], grades: published },
    });
    expect(assessed({ policy: rounded, records: earned(89) }).standing.id).toBe(
      "between-grade-lines",
    );
  });

  it("a measure without grades gives none", () => {
    expect(assessed({ policy: measureOf([perHalfDay]) }).standing).toMatchObject({
      id: "no-grades",
      kind: "ungraded",
    });
  });
});

describe("lists of candidates", () => {
  const grades = [{ ...rule("good"), atLeast: 5 }, rule("poor")];

  interface Deputy {
    readonly certificate: string;
    readonly halves: number;
    readonly papers?: number;
    readonly deputyClass?: string;
    readonly delegation?: string;
    readonly station?: string | null;
  }

  function selected(
    rules: Partial<SelectionRules>,
    deputies: readonly Deputy[],
    withGrades = true,
  ) {
    const selections = [{ ...everybody, ...rules }];
    const assessment = { standings: [], grades: withGrades ? grades : [] };
    const plan = compilePolicy(
      measureOf([perHalfDay], { selections, assessment, measures: [papers] }),
    );
    const assessments = deputies.map(({ halves, papers: written = 0, ...mandate }) => {
      const papersWritten = Array.from({ length: written }, (_, index) =>
        entry("paper", { occurredOn: `2026-05-0${index + 1}` as "2026-05-01" }),
      );
      const archive = archiveOf([...earned(halves), ...papersWritten], mandateOf(mandate));
      return assess(tally(plan, archive, year));
    });
    return select(plan, assessments);
  }

  function outcomes(...of: Parameters<typeof selected>) {
    return selected(...of).flatMap(({ candidates }) =>
      candidates.map(({ mandate, outcome }) => `${mandate.certificate} ${outcome}`),
    );
  }

  const four: readonly Deputy[] = [
    { certificate: "A", halves: 40, deputyClass: "leader" },
    { certificate: "B", halves: 30, deputyClass: "leader" },
    { certificate: "C", halves: 20 },
    { certificate: "D", halves: 10 },
  ];

  it("a number of places", () => {
    expect(outcomes({ quota: { basis: "", places: 2 } }, four)).toEqual([
      "A selected",
      "B selected",
      "C beyond-quota",
      "D beyond-quota",
    ]);
  });

  it("the lowest first", () => {
    expect(outcomes({ order: "lowest" }, four)[0]).toBe("D selected");
    expect(selected({ order: "lowest" }, four)[0]?.ranking.map(({ rank }) => rank)).toEqual([
      1, 2, 3, 4,
    ]);
  });

  it.each([
    ["graded" as const, 2],
    ["listed" as const, 2],
    ["candidates" as const, 1],
  ])("half of the %s", (of, places) => {
    const exclusions = [{ ...rule("leaders"), when: { deputyClass: ["leader"] } }];
    const quota = { basis: "", percent: 50, of, rounding: "down", atLeast: 0 } as const;
    expect(selected({ quota, exclusions }, four)[0]?.quota).toBe(places);
  });

  it("a least share for a class is filled first, then everyone competes", () => {
    const reserved = [
      {
        ...rule("grassroots"),
        where: { deputyClass: ["grassroots"] },
        percentOfQuota: 50,
        rounding: "up" as const,
      },
    ];
    const quota = { basis: "", places: 2 };
    expect(outcomes({ quota, reserved }, four)).toEqual([
      "A selected",
      "B beyond-quota",
      "C selected",
      "D beyond-quota",
    ]);
    const [partition] = selected({ quota, reserved }, four);
    expect(partition?.reserved).toMatchObject([{ id: "grassroots", places: 1, lineTie: null }]);
  });

  it("a tie for a place that is kept is left to people, and the place is not given away", () => {
    const tied = [...four, { certificate: "E", halves: 20 }];
    const reserved = [
      {
        ...rule("grassroots"),
        where: { deputyClass: ["grassroots"] },
        percentOfQuota: 50,
        rounding: "up" as const,
      },
    ];
    expect(outcomes({ quota: { basis: "", places: 2 }, reserved }, tied)).toEqual([
      "A selected",
      "B beyond-quota",
      "C undecided",
      "E undecided",
      "D beyond-quota",
    ]);
  });

  it("partitions of several keys are never compared", () => {
    const partitionBy = ["delegation", "station", "deputyClass"] as const;
    const deputies = four.map((deputy) => ({ ...deputy, delegation: "甲区" }));
    const partitions = selected({ partitionBy }, deputies).map(({ partition }) => partition);
    expect(partitions).toEqual(["甲区 ·  · leader", "甲区 ·  · grassroots"]);
  });

  it.each([
    ["more" as const, ["B selected", "A beyond-quota"]],
    ["fewer" as const, ["A selected", "B beyond-quota"]],
  ])("a tie broken by %s papers", (prefer, expected) => {
    const tieBreaks = [{ basis: "第八条", measure: "papers", prefer }];
    const deputies = [
      { certificate: "A", halves: 20 },
      { certificate: "B", halves: 20, papers: 2 },
    ];
    expect(outcomes({ tieBreaks }, deputies).sort()).toEqual([...expected].sort());
  });

  it("where there are no grades nobody is without one", () => {
    expect(outcomes({ quota: { basis: "", places: 1 } }, four, false)[0]).toBe("A selected");
  });

  it("each list has its own rules, asked for by its id", () => {
    const selections = [everybody, { ...everybody, id: "last", order: "lowest" as const }];
    const plan = compilePolicy(measureOf([perHalfDay], { selections }));
    const assessments = four.map(({ halves, ...mandate }) =>
      assess(tally(plan, archiveOf(earned(halves), mandateOf(mandate)), year)),
    );
    const first = (list?: string) =>
      select(plan, assessments, list)[0]?.candidates[0]?.mandate.certificate;
    expect([first(), first("list"), first("last"), first("none")]).toEqual([
      "A",
      "A",
      "D",
      undefined,
    ]);
  });

  it("a measure without lists proposes nobody", () => {
    expect(select(compilePolicy(measureOf([perHalfDay])), [])).toEqual([]);
  });
});
