import {
  type Collective,
  compilePolicy,
  mandateOfCollective,
  type PassingOn,
  passOn,
  score,
  tally,
} from "deputy-archive";
import { describe, expect, it } from "vitest";
import { measureOf, pointsOf, rule, year } from "./language/small";
import { archiveOf, entry, mandateOf, many } from "./records";

const group: Collective = {
  id: "G-1",
  name: "第一小组",
  collectiveClass: "leader",
  term: { from: "2021-09-01", to: "2026-12-31" },
  delegation: "甲区",
  formedOn: "2022-01-01",
  dissolvedOn: null,
  members: [
    { certificate: "D-1", from: "2022-01-01", to: null },
    { certificate: "D-2", from: "2022-01-01", to: "2026-12-31" },
    { certificate: "D-3", from: "2022-01-01", to: "2026-12-30" },
    { certificate: "D-4", from: "2027-01-01", to: null },
  ],
};

const activities = {
  ...rule("activities"),
  of: { from: "entries", duties: ["meeting"] },
  value: { kind: "each", points: 5 },
} as const;

function passed(more: Partial<PassingOn> = {}, collective = group) {
  const passesOn = [
    {
      ...rule("share"),
      of: "activities",
      convert: { times: 0.5, rounding: "half-up" as const },
      share: "each" as const,
      item: "conduct",
      rater: "group",
      ...more,
    },
  ];
  const plan = compilePolicy(measureOf([activities], { subject: "collective", passesOn }));
  const archive = archiveOf(many(3, entry("meeting")), mandateOfCollective(collective));
  return passOn(plan, score(tally(plan, archive, year)), collective);
}

describe("a group or delegation", () => {
  it("is scored by its own records, from the day it was formed to the day it ended", () => {
    const policy = measureOf([activities]);
    const records = [
      entry("meeting", { occurredOn: "2026-03-01" }),
      entry("meeting", { occurredOn: "2026-06-01" }),
    ];
    expect(pointsOf({ policy, records, mandate: mandateOfCollective(group) })).toBe(10);
    const dissolved = mandateOfCollective({ ...group, dissolvedOn: "2026-03-31" });
    expect(pointsOf({ policy, records, mandate: dissolved })).toBe(5);
    expect(dissolved).toMatchObject({ certificate: "G-1", deputyClass: "leader", status: "ended" });
  });

  it("passes points on to whoever is a member on the last day", () => {
    expect(passed().map(({ certificate, rating }) => [certificate, rating.points])).toEqual([
      ["D-1", 7.5],
      ["D-2", 7.5],
    ]);
  });

  it("in equal shares, where the rule says so", () => {
    expect(passed({ share: "equal" }).map(({ rating }) => rating.points)).toEqual([3.75, 3.75]);
  });

  it("nothing where it has no such node, and to nobody where it has no member", () => {
    const plan = compilePolicy(measureOf([activities]));
    const card = score(tally(plan, archiveOf([], mandateOfCollective(group)), year));
    expect(passOn(plan, card, group)).toEqual([]);
    expect(passed({}, { ...group, members: [] })).toEqual([]);
    const unchecked = {
      ...plan.policy,
      passesOn: [
        {
          ...rule("share"),
          of: "gone",
          convert: { times: 1, rounding: "down" as const },
          share: "each" as const,
          item: "conduct",
          rater: "group",
        },
      ],
    };
    expect(
      passOn({ ...plan, policy: unchecked }, card, group).map(({ rating }) => rating.points),
    ).toEqual([0, 0]);
  });

  it("what is passed on counts in the member's archive under the member's own measure", () => {
    const of = { from: "ratings", items: ["conduct"] } as const;
    const combine = { kind: "sum" } as const;
    const value = {
      kind: "ratings",
      combine,
      bands: [],
      reasonRequired: false,
      rounding: "down",
    } as const;
    const policy = measureOf([{ ...rule("from-group"), of, value }]);
    const records = passed()
      .filter(({ certificate }) => certificate === "D-1")
      .map(({ rating }) => rating);
    expect(pointsOf({ policy, records, mandate: mandateOf({ certificate: "D-1" }) })).toBe(7.5);
  });
});
