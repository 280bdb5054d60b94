import { describe, expect, it } from "vitest";
import { pointsOf, reasonsOf } from "../findings";
import { ballot, entry, many, report } from "../records";

const visit = (quantity: number) => entry("visit", { quantity });
const research = (role: "writer" | "participant") => entry("research", { role });

describe("articles 11 to 18 and 21: duties in recess", () => {
  it.each([
    ["article-11", "one meeting", [entry("sit-in")], "3"],
    ["article-11", "three are the cap", many(4, entry("sit-in")), "9"],
    ["article-12", "an inspection", [entry("inspection")], "2"],
    ["article-12", "research", [research("participant")], "3"],
    ["article-12", "its writer", [research("writer")], "5"],
    [
      "article-12",
      "the writer of an inspection earns no more",
      [entry("inspection", { role: "writer" })],
      "2",
    ],
    ["article-12", "an inspection of law enforcement", [entry("law-enforcement-inspection")], "3"],
    ["article-12", "three researches written are the cap", many(3, research("writer")), "15"],
    [
      "article-12",
      "all kinds share it",
      [...many(3, research("writer")), entry("inspection")],
      "15",
    ],
    ["article-13", "one activity", [entry("group-activity")], "2"],
    ["article-13", "four are the cap", many(5, entry("group-activity")), "8"],
    ["article-14", "the first reception", [entry("reception")], "2"],
    ["article-14", "a second one", many(2, entry("reception")), "3"],
    ["article-14", "eleven are the cap", many(11, entry("reception")), "12"],
    ["article-14", "a twelfth earns no more", many(12, entry("reception")), "12"],
    ["article-15", "four households", [visit(4)], "0"],
    ["article-15", "five households", [visit(5)], "1"],
    ["article-15", "three and two, over the year", [visit(3), visit(2)], "1"],
    ["article-15", "four and four are one five", [visit(4), visit(4)], "1"],
    ["article-15", "thirty are the cap", [visit(34)], "6"],
    ["article-15", "thirty-five earn no more", [visit(35)], "6"],
    ["article-16", "a case", [entry("relief", { quantity: 1 })], "3"],
    [
      "article-16",
      "two kinds share the cap",
      [entry("relief", { quantity: 2 }), entry("practical-work", { quantity: 2 })],
      "9",
    ],
    ["article-17", "a half-day", [entry("training", { quantity: 1 })], "1"],
    ["article-17", "six are the cap", [entry("training", { quantity: 7 })], "6"],
    ["article-18", "two on one day count once", [entry("publicity"), entry("publicity")], "1"],
    ["article-18", "one each day", many(3, entry("publicity")), "3"],
    ["article-18", "four are the cap", many(5, entry("publicity")), "4"],
    ["article-21", "a reply rated", [entry("rate-reply")], "1"],
    ["article-21", "three are the cap", many(4, entry("rate-reply")), "3"],
  ] as const)("%s: %s", (article, _, records, points) => {
    expect(pointsOf(records, article)).toBe(points);
  });

  it("the earlier of a day is the one that counts; the other is said to be above the limit", () => {
    const records = ["P2", "P1"].map((id) => entry("publicity", { id }));
    expect(reasonsOf(records)).toEqual([["P2", "above-limit"]]);
  });
});

const [written, oral] = [report(), report({ form: "oral" })];

describe("article 19: the duty report", () => {
  it.each([
    ["none", [], "0"],
    ["written", [written], "3"],
    ["oral", [oral], "5"],
    ["both: the higher, once", [written, oral], "5"],
    ["twice written", many(2, written), "3"],
    ["noted in the register only", [entry("duty-report-noted")], "0"],
  ])("%s", (_, records, points) => {
    expect(pointsOf(records, "article-19")).toBe(points);
  });
});

describe("article 20: the rate of satisfied among valid ballots", () => {
  it.each([
    ["90 % exactly", ballot(27, 3), "5"],
    ["just under 90 %", ballot(26, 3), "3"],
    ["80 % exactly", ballot(16, 4), "3"],
    ["just under 80 %", ballot(19, 5), "0"],
    ["60 % exactly", ballot(12, 8), "0"],
    ["just under 60 %", ballot(13, 9), "-5"],
    ["abstentions are valid ballots", ballot(17, 0, { abstained: 2 }), "3"],
    ["spoiled ballots are not", ballot(18, 2, { spoiled: 10 }), "5"],
    ["basically satisfied is not satisfied", ballot(10, 0, { basicallySatisfied: 10 }), "-5"],
    ["nothing but spoiled ballots", ballot(0, 0, { spoiled: 4 }), "0"],
    ["nobody voted", ballot(0, 0), "0"],
    ["void: more returned than issued", ballot(20, 0, { issued: 19 }), "0"],
    ["void: figures that do not add up", ballot(20, 0, { returned: 21, issued: 21 }), "0"],
    ["no ballot", null, "0"],
  ])("%s", (_, votes, points) => {
    expect(pointsOf([report({ ballot: votes })], "article-20")).toBe(points);
  });

  const [good, bad] = [ballot(20, 0), ballot(0, 20)];
  it.each([
    [
      "the latest decides, though it is worse",
      [
        ["2026-03-01", good],
        ["2026-10-01", bad],
      ],
      "-5",
    ],
    [
      "the latest decides, though it is better",
      [
        ["2026-03-01", bad],
        ["2026-10-01", good],
      ],
      "5",
    ],
    [
      "a void one is passed over",
      [
        ["2026-03-01", good],
        ["2026-10-01", { ...bad, issued: 1 }],
      ],
      "5",
    ],
    [
      "one without a ballot is passed over",
      [
        ["2026-03-01", bad],
        ["2026-10-01", null],
      ],
      "-5",
    ],
  ] as const)("of several: %s", (_, held, points) => {
    const records = held.map(([occurredOn, votes]) => report({ occurredOn, ballot: votes }));
    expect(pointsOf(records, "article-20")).toBe(points);
  });

  it("the report counts though its ballot is void", () => {
    const records = [report({ ballot: ballot(20, 0, { issued: 1 }) })];
    expect(pointsOf(records, "in-recess")).toBe("3");
  });
});

describe("article 22: absence, lateness and leaving early in recess", () => {
  it.each([
    ["absent", [entry("sit-in", { attendance: "absent" })], "-2"],
    ["leave refused", [entry("training", { attendance: "leave-refused", quantity: 2 })], "-2"],
    ["leave granted", [entry("sit-in", { attendance: "excused" })], "0"],
    ["late", [entry("sit-in", { attendance: "late" })], "-0.5"],
    ["left early", [entry("inspection", { attendance: "left-early" })], "-0.5"],
    ["each time", many(3, entry("reception", { attendance: "late" })), "-1.5"],
    ["not at the congress", [entry("attend-congress", { attendance: "late", quantity: 1 })], "0"],
    ["not for commendations", [entry("commendation", { attendance: "absent" })], "0"],
  ])("%s", (_, records, points) => {
    expect(pointsOf(records, "article-22")).toBe(points);
  });

  it("the late one's activity counts all the same", () => {
    expect(pointsOf([entry("sit-in", { attendance: "late" })], "in-recess")).toBe("2.5");
  });
});

describe("chapter B is at least 0 and at most 60", () => {
  const much = [
    ...many(3, entry("sit-in")),
    ...many(3, research("writer")),
    ...many(4, entry("group-activity")),
    ...many(11, entry("reception")),
    visit(30),
    entry("relief", { quantity: 3 }),
  ];
  it.each([
    ["below 0 it is 0", [entry("sit-in", { attendance: "absent" })], "0"],
    ["9 + 15 + 8 + 12 + 6 + 9 = 59", much, "59"],
    ["60 at most", [...much, entry("training", { quantity: 6 })], "60"],
    [
      "deductions count before the cap",
      [
        ...much,
        entry("training", { quantity: 6 }),
        ...many(3, entry("sit-in", { attendance: "absent" as const, occurredOn: "2026-06-01" })),
      ],
      "59",
    ],
  ])("%s", (_, records, points) => {
    expect(pointsOf(records, "in-recess")).toBe(points);
  });
});
