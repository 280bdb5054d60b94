import {
  type Appraisal,
  type AppraisalBallot,
  type AppraisalRules,
  appraisalResult,
  dutyReportOf,
  lifeIssueMessage,
  withoutFeedback,
} from "deputy-archive/life";
import { describe, expect, it } from "vitest";

const name = { zh: "示例", en: "example" };
const rules: AppraisalRules = {
  basis: "示例第五条",
  options: [
    { code: "a", name, means: "satisfied" },
    { code: "b", name, means: "satisfied" },
    { code: "c", name, means: "basicallySatisfied" },
    { code: "d", name, means: "dissatisfied" },
    { code: "e", name, means: "abstained" },
  ],
  groups: [
    { code: "voters", name, weight: 2, quorums: [{ kind: "number", basis: "", atLeast: 50 }] },
    {
      code: "members",
      name,
      weight: 1,
      quorums: [
        { kind: "share", basis: "", share: { numerator: 1, denominator: 2 }, bound: "more-than" },
      ],
    },
  ],
  rate: { answers: { satisfied: 1 }, among: "valid" },
  groupMissing: "no-result",
  reported: "all",
};
const voters: AppraisalBallot = {
  group: "voters",
  eligible: 80,
  present: 50,
  issued: 50,
  returned: 50,
  spoiled: 2,
  counts: { a: 20, b: 16, c: 6, d: 4, e: 2 },
};
const members: AppraisalBallot = {
  group: "members",
  eligible: 20,
  present: 11,
  issued: 11,
  returned: 10,
  spoiled: 0,
  counts: { a: 5, c: 5 },
};
const appraisal: Appraisal = {
  id: "A-1",
  certificate: "D-1",
  occurredOn: "2026-11-20",
  form: "oral",
  ballots: [voters, members],
  feedback: [],
  voiding: null,
};

describe("the result of an appraisal", () => {
  it("is each group's rate by its weight, exact", () => {
    const { groups, rate } = appraisalResult([members, voters], rules);
    expect(groups.map((group) => group.rate)).toEqual([
      { numerator: 75, denominator: 1 },
      { numerator: 50, denominator: 1 },
    ]);
    expect(rate).toEqual({ numerator: 200, denominator: 3 });
  });

  it("is of valid, returned or issued ballots, with or without the basically satisfied", () => {
    const rateOf = (rate: AppraisalRules["rate"]) =>
      appraisalResult([members], { ...rules, rate }).groups[1]?.rate;
    expect(rateOf({ answers: { satisfied: 1, basicallySatisfied: 1 }, among: "returned" })).toEqual(
      { numerator: 100, denominator: 1 },
    );
    expect(rateOf({ answers: { satisfied: 1 }, among: "issued" })).toEqual({
      numerator: 500,
      denominator: 11,
    });
  });

  it("is rounded only where the rules say so", () => {
    const round = { decimals: 1, rounding: "half-up" } as const;
    expect(appraisalResult([members, voters], { ...rules, round }).rate).toEqual({
      numerator: 667,
      denominator: 10,
    });
  });

  it.each<[string, AppraisalBallot, string[]]>([
    ["a figure below 0", { ...members, counts: { a: 11, c: -1 } }, ["count-not-whole"]],
    ["half a ballot", { ...members, counts: { a: 5.5, c: 4.5 } }, ["count-not-whole"]],
    ["an option not listed", { ...members, counts: { a: 5, c: 5, z: 0 } }, ["unknown-option"]],
    ["more there than members", { ...members, eligible: 10 }, ["present-exceed-eligible"]],
    ["more handed out than there", { ...members, issued: 12 }, ["issued-exceed-present"]],
    ["more back than handed out", { ...members, returned: 12 }, ["ballots-exceed-issued"]],
    ["figures that do not add up", { ...members, spoiled: 1 }, ["ballot-sum-mismatch"]],
    ["exactly half where more is asked", { ...members, eligible: 22 }, ["below-quorum"]],
    ["none returned", { ...members, returned: 0, counts: {} }, ["nothing-below-line"]],
  ])("%s makes the ballot void", (_, ballot, faults) => {
    const [, group] = appraisalResult([ballot], rules).groups;
    expect(group).toMatchObject({ faults, rate: null });
  });

  it("takes exactly half where at least half is asked", () => {
    const quorums = [
      { kind: "share", basis: "", share: { numerator: 1, denominator: 2 }, bound: "at-least" },
    ] as const;
    const groups = [{ code: "members", name, weight: 1, quorums }];
    expect(
      appraisalResult([{ ...members, eligible: 22 }], { ...rules, groups }).rate,
    ).not.toBeNull();
    expect(appraisalResult([{ ...members, eligible: 23 }], { ...rules, groups }).rate).toBeNull();
  });

  it("needs so many voters there, and so many ballots back", () => {
    expect(
      appraisalResult([{ ...voters, present: 49, issued: 49, returned: 49, spoiled: 1 }], rules)
        .groups[0]?.faults,
    ).toEqual(["below-quorum"]);
    const strict = { ...rules, rate: { ...rules.rate, quorum: 95 } };
    expect(appraisalResult([members], strict).groups[1]?.faults).toEqual(["too-few-returned"]);
  });

  it("adds the boxes of one group, but one box's fault is not hidden by another's", () => {
    const more = { ...members, counts: { a: 6, c: 5 } };
    const less = { ...members, counts: { a: 4, c: 5 } };
    expect(appraisalResult([members, members], rules).groups[1]?.ballot?.returned).toBe(20);
    expect(appraisalResult([more, less], rules).groups[1]?.faults).toEqual(["ballot-sum-mismatch"]);
  });

  it("is that of the others where a group is missing and the rules say so", () => {
    expect(appraisalResult([voters], rules).rate).toBeNull();
    expect(appraisalResult([voters], { ...rules, groupMissing: "others-count" }).rate).toEqual({
      numerator: 75,
      denominator: 1,
    });
    expect(appraisalResult([], { ...rules, groupMissing: "others-count" }).rate).toBeNull();
  });
});

describe("the duty report of an appraisal (D11)", () => {
  it("carries the ballots of all groups, or of one", () => {
    const { value, issues } = dutyReportOf(appraisal, rules);
    expect(issues).toEqual([]);
    expect(value).toEqual({
      kind: "report",
      id: "A-1",
      occurredOn: "2026-11-20",
      form: "oral",
      source: null,
      ballot: {
        issued: 61,
        returned: 60,
        satisfied: 41,
        basicallySatisfied: 11,
        dissatisfied: 4,
        abstained: 2,
        spoiled: 2,
      },
    });
    const one = dutyReportOf(appraisal, { ...rules, reported: { group: "members" } });
    expect(one.value.ballot?.returned).toBe(10);
  });

  it("counts without its ballot where that is void, and says why", () => {
    const bad = { ...appraisal, ballots: [voters, { ...members, eligible: 22 }] };
    const { value, issues } = dutyReportOf(bad, rules);
    expect(value.ballot).toBeNull();
    expect(issues.map((issue) => lifeIssueMessage(issue, "zh"))).toEqual([
      "“members”的测评不计：到的人数不够。请核对票数；确实如此的，重新测评。",
    ]);
    const others = dutyReportOf(bad, { ...rules, groupMissing: "others-count" });
    expect(others.value.ballot?.returned).toBe(50);
  });

  it("carries none where a named body declared it void, or appraisers are not in the rules", () => {
    const voiding = { by: "示例县人大常委会", on: "2026-11-25", reason: "程序不合" } as const;
    const declared = dutyReportOf({ ...appraisal, voiding }, rules);
    expect(declared.value.ballot).toBeNull();
    expect(declared.issues.map(({ code }) => code)).toEqual(["appraisal-voided"]);
    const unknown = dutyReportOf(
      { ...appraisal, ballots: [{ ...voters, group: "guests" }] },
      rules,
    );
    expect(unknown.issues.map(({ code }) => code)).toEqual(["unknown-appraiser-group"]);
    expect(unknown.value.ballot).toBeNull();
  });
});

it("written feedback still to be given is listed", () => {
  const feedback = [{ on: "2026-12-01", by: "示例县人大常委会", text: "示例" }] as const;
  const given = { ...appraisal, feedback };
  expect(withoutFeedback([given], "2026-12-01")).toEqual([]);
  expect(withoutFeedback([given], "2026-11-30")).toEqual([given]);
  expect(withoutFeedback([given], "2026-11-19")).toEqual([]);
});
