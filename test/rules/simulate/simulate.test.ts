import {
  type Archive,
  type Policy,
  periodOf,
  type Simulation,
  type SimulationOptions,
  simulate,
  simulationText,
} from "deputy-archive";
import { describe, expect, it } from "vitest";
import { widePolicy } from "../diff/widePolicy";
import { archiveOf, entry, mandateOf, many } from "../records";

const options: SimulationOptions = { period: periodOf(widePolicy, 2026), asOf: "2027-01-05" };

function rule(id: string, zh: string) {
  return { id, basis: id === "unsourced" ? "" : "第二条", name: { zh, en: id } };
}

/** So many points for each reception, a line between two grades, one list. */
function policyOf(points: number, changes: Partial<Policy> = {}): Policy {
  return {
    ...widePolicy,
    id: "simple",
    version: `${points}`,
    scale: 1,
    score: {
      ...rule("total", "总分"),
      parts: [
        {
          ...rule("receptions", "接待"),
          of: { from: "entries", duties: ["reception"] },
          value: { kind: "each", points },
        },
        {
          ...rule("unsourced", "基础分"),
          of: { from: "mandate" },
          value: { kind: "each", points: 10 },
        },
      ],
    },
    measures: [],
    assessment: {
      standings: [],
      grades: [{ ...rule("good", "良好"), atLeast: 20 }, rule("poor", "较差")],
    },
    selections: [
      {
        ...rule("best", "表扬名单"),
        partitionBy: ["delegation"],
        order: "highest",
        eligible: {},
        exclusions: [],
        quota: { basis: "第二条", places: 1 },
        tieBreaks: [],
      },
    ],
    statistics: { basis: "", columns: [] },
    alerts: [],
    passesOn: [],
    ...changes,
  };
}

/** A deputy with so many receptions. */
function deputy(number: number, receptions: number, delegation = "甲区"): Archive {
  const mandate = mandateOf({ certificate: `DT16-000${number}`, delegation });
  return archiveOf(many(receptions, entry("reception")), mandate);
}

const congress = [deputy(1, 2), deputy(2, 4), deputy(3, 0, "乙县"), deputy(4, 5, "乙县")];

function simulated(before: Policy, after: Policy, archives = congress): Simulation {
  const { value, issues } = simulate(archives, before, after, options);
  if (value === null) throw new Error(JSON.stringify(issues));
  return value;
}

describe("the same records under two policies", () => {
  const found = simulated(policyOf(2), policyOf(4));

  it("give each deputy both totals, the largest difference first", () => {
    expect(
      found.deputies.map(({ mandate, total }) => [mandate.certificate, ...Object.values(total)]),
    ).toEqual([
      ["DT16-0004", 200, 300, 100],
      ["DT16-0002", 180, 260, 80],
      ["DT16-0001", 140, 180, 40],
      ["DT16-0003", 100, 100, 0],
    ]);
  });

  it("say who moves in and out of each grade", () => {
    expect(found.standings).toEqual([
      {
        id: "good",
        name: { zh: "良好", en: "good" },
        before: 1,
        after: 2,
        entering: ["DT16-0002"],
        leaving: [],
      },
      {
        id: "poor",
        name: { zh: "较差", en: "poor" },
        before: 3,
        after: 2,
        entering: [],
        leaving: ["DT16-0002"],
      },
    ]);
    const moved = found.deputies.find(({ mandate }) => mandate.certificate === "DT16-0002");
    expect([moved?.standingBefore.id, moved?.standingAfter.id]).toEqual(["poor", "good"]);
  });

  it("add up by delegation and over all", () => {
    expect(found.groups).toEqual([
      { group: "乙县", deputies: 2, before: 300, after: 400, difference: 100 },
      { group: "甲区", deputies: 2, before: 320, after: 440, difference: 120 },
    ]);
    expect(found.whole).toEqual({
      group: null,
      deputies: 4,
      before: 620,
      after: 840,
      difference: 220,
    });
  });

  it("name the rules that moved, with their articles", () => {
    expect(found.nodes).toEqual([
      {
        rule: "receptions",
        basis: "第二条",
        name: { zh: "接待", en: "receptions" },
        before: 220,
        after: 440,
        difference: 220,
      },
    ]);
  });

  it("are summed up in sentences", () => {
    expect(simulationText(found)).toEqual([
      {
        zh: "示例细则（2）与示例细则（4）相比：共 4 人，总分升 3 人，降 0 人，不变 1 人。",
        en: "example rules (2) against example rules (4): of 4 deputies 3 gain, 0 lose, 1 stay.",
      },
      {
        zh: "全体（4 人）总分由 62 分变为 84 分（+22）。",
        en: "Totals of all (4): from 62 to 84 points (+22).",
      },
      {
        zh: "乙县（2 人）总分由 30 分变为 40 分（+10）。",
        en: "Totals of 乙县 (2): from 30 to 40 points (+10).",
      },
      {
        zh: "甲区（2 人）总分由 32 分变为 44 分（+12）。",
        en: "Totals of 甲区 (2): from 32 to 44 points (+12).",
      },
      {
        zh: "良好：由 1 人变为 2 人，进 1 人，出 0 人。",
        en: "good: from 1 to 2, 1 in, 0 out.",
      },
      {
        zh: "较差：由 3 人变为 2 人，进 0 人，出 1 人。",
        en: "poor: from 3 to 2, 0 in, 1 out.",
      },
      {
        zh: "第二条“接待”合计由 22 分变为 44 分（+22）。",
        en: "“receptions” (第二条): from 22 to 44 points (+22) in all.",
      },
    ]);
  });

  it("say that totals stay where they stay", () => {
    expect(simulationText(simulated(policyOf(2), policyOf(2))).map(({ zh }) => zh)).toEqual([
      "示例细则（2）与示例细则（2）相比：共 4 人，总分升 0 人，降 0 人，不变 4 人。",
      "全体（4 人）总分 62 分，不变。",
      "乙县（2 人）总分 30 分，不变。",
      "甲区（2 人）总分 32 分，不变。",
    ]);
  });

  it("are compared at the scale of the policy with more digits", () => {
    const finer = simulated(policyOf(2), policyOf(2.25, { scale: 2 }));
    expect(finer.scale).toBe(2);
    expect(finer.whole).toMatchObject({ before: 6200, after: 6475, difference: 275 });
  });

  it("hold a rule that only one of them has against nothing", () => {
    const { score, ...rest } = policyOf(2);
    const after = { ...rest, score: { ...score, parts: score.parts.slice(0, 1) } };
    const { nodes } = simulated(policyOf(2), after);
    expect(nodes).toMatchObject([{ rule: "unsourced", before: 400, after: 0, difference: -400 }]);
    expect(simulationText(simulated(policyOf(2), after)).slice(-1)).toEqual([
      {
        zh: "“基础分”合计由 40 分变为 0 分（-40）。",
        en: "“unsourced”: from 40 to 0 points (-40) in all.",
      },
    ]);
  });

  it("order rules of equal difference by id", () => {
    const { score, ...rest } = policyOf(2);
    const [first, second] = score.parts;
    if (first === undefined || second === undefined) throw new Error("there are two parts");
    const twins = [
      { ...first, id: "b" },
      { ...first, id: "a" },
    ];
    const after = { ...rest, score: { ...score, parts: [second, ...twins] } };
    expect(simulated(policyOf(2), after).nodes.map(({ rule: id }) => id)).toEqual([
      "a",
      "b",
      "receptions",
    ]);
  });
});

describe("places in a list", () => {
  const [list] = policyOf(2).selections;
  if (list === undefined) throw new Error("there is a list");

  it("are gained and lost inside a partition", () => {
    const found = simulated(policyOf(2), policyOf(-1));
    const first = found.deputies.find(({ mandate }) => mandate.certificate === "DT16-0001");
    expect(first?.ranks).toEqual([
      {
        list: "best",
        before: { partition: "甲区", rank: 2 },
        after: { partition: "甲区", rank: 1 },
        gained: 1,
      },
    ]);
    expect(found.lists).toEqual([
      {
        id: "best",
        name: { zh: "表扬名单", en: "best" },
        before: 2,
        after: 2,
        entering: ["DT16-0001", "DT16-0003"],
        leaving: ["DT16-0002", "DT16-0004"],
        undecidedBefore: [],
        undecidedAfter: [],
      },
    ]);
  });

  it("are not held against those of another partition", () => {
    const overall = { ...list, partitionBy: [] };
    const found = simulated(policyOf(2), policyOf(2, { selections: [overall] }));
    for (const { ranks } of found.deputies) expect(ranks[0]?.gained).toBeNull();
  });

  it("are none under a policy without the list, or for whom is not graded", () => {
    const without = policyOf(2, { selections: [] });
    const gone = simulated(policyOf(2), without);
    expect(gone.deputies[1]?.ranks).toMatchObject([
      { before: { rank: 1 }, after: null, gained: null },
    ]);
    expect(gone.lists).toMatchObject([{ id: "best", before: 2, after: 0 }]);
    const come = simulated(without, policyOf(2));
    expect(come.deputies[1]?.ranks).toMatchObject([
      { before: null, after: { rank: 1 }, gained: null },
    ]);
    const standings = [{ ...rule("away", "暂停"), when: {}, effect: "ungraded" as const }];
    const { assessment, ...rest } = policyOf(2);
    const ungraded = { ...rest, assessment: { ...assessment, standings } };
    const nobody = simulated(ungraded, ungraded);
    expect(nobody.deputies[0]?.ranks).toEqual([
      { list: "best", before: null, after: null, gained: null },
    ]);
  });

  it("name those whom a tie leaves to people", () => {
    const tied = [deputy(1, 2), deputy(2, 2)];
    const found = simulated(policyOf(2), policyOf(4), tied);
    expect(found.lists).toMatchObject([
      {
        before: 0,
        undecidedBefore: ["DT16-0001", "DT16-0002"],
        undecidedAfter: ["DT16-0001", "DT16-0002"],
      },
    ]);
  });
});

describe("what keeps a simulation from being made", () => {
  it("a policy that does not cover the period, each said by an issue", () => {
    const late = policyOf(2, { effectiveFrom: "2027-01-01" });
    const result = simulate(congress, policyOf(2), late, options);
    expect(result).toMatchObject({
      value: null,
      issues: [{ code: "policy-outside-dates", params: { effectiveFrom: "2027-01-01" } }],
    });
    expect(simulate(congress, late, late, options).issues).toHaveLength(2);
  });

  it("a deputy given twice", () => {
    expect(() => simulate([deputy(1, 0), deputy(1, 1)], policyOf(2), policyOf(2), options)).toThrow(
      RangeError,
    );
  });
});

describe("what else is known", () => {
  it("how earlier periods ended, by certificate", () => {
    const measure = {
      ...rule("good-years", "良好年度"),
      kind: "earlier-periods",
      where: { standing: ["good"] },
      run: "any",
    } as const;
    const { score, ...rest } = policyOf(2);
    const part = {
      ...rule("years", "年度"),
      of: { from: "mandate" },
      value: { kind: "per-quantity", amount: { measure: "good-years" }, points: 5, every: 1 },
    } as const;
    const policy: Policy = { ...rest, measures: [measure], score: { ...score, parts: [part] } };
    const result = {
      period: { from: "2025-01-01", to: "2025-12-31" },
      policy: "simple",
      total: 30,
      standing: "good",
      rank: 1,
      selectedFor: [],
    } as const;
    const earlier = new Map([["DT16-0001", [result]]]);
    const { value } = simulate(congress, policy, policy, { ...options, earlier });
    expect(value?.deputies[0]).toMatchObject({ total: { before: 50 } });
    expect(value?.whole.before).toBe(50);
  });
});
