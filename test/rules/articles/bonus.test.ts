import { describe, expect, it } from "vitest";
import { cardOf, pointsOf } from "../findings";
import { entry, many } from "../records";

const commended = (
  level: "national" | "provincial" | "municipal" | "county" | "township",
  activity: string | null = null,
) => entry("commendation", { level, activity });

describe("articles 23 and 24: commendations and media reports", () => {
  it.each([
    ["article-23", "national", [commended("national")], "5"],
    ["article-23", "provincial", [commended("provincial")], "4"],
    ["article-23", "municipal", [commended("municipal")], "3"],
    ["article-23", "county", [commended("county")], "2"],
    ["article-23", "a level the article does not name", [commended("township")], "0"],
    [
      "article-23",
      "one deed, two levels: the highest",
      [commended("county", "D1"), commended("national", "D1")],
      "5",
    ],
    ["article-23", "two deeds", [commended("county", "D1"), commended("national", "D2")], "7"],
    [
      "article-23",
      "without a number each is its own deed",
      [commended("county"), commended("county")],
      "4",
    ],
    ["article-24", "a report", [entry("media-report")], "1"],
    ["article-24", "two are the cap", many(3, entry("media-report")), "2"],
    ["bonus", "10 at most", many(4, commended("national")), "10"],
  ] as const)("%s: %s", (article, _, records, points) => {
    expect(pointsOf(records, article)).toBe(points);
  });
});

describe("article 25: the total is A and B and C", () => {
  it("is 110 at most, and each line says what was cut and by which article", () => {
    const records = [
      entry("attend-congress", { quantity: 20 }),
      ...many(4, entry("deliberate")),
      ...many(2, entry("bill", { role: "lead" })),
      ...many(4, entry("vote")),
      ...many(3, entry("sit-in")),
      ...many(5, entry("research")),
      ...many(4, entry("group-activity")),
      ...many(11, entry("reception")),
      entry("visit", { quantity: 30 }),
      entry("relief", { quantity: 3 }),
      entry("training", { quantity: 6 }),
      ...many(3, commended("national")),
    ];
    const { total, lines } = cardOf(records);
    expect(total).toBe(11_000);
    expect(lines.find(({ rule }) => rule === "article-6-present")?.cuts).toEqual([
      { by: "limit", rule: "article-6-present", basis: "第六条", points: 2400 },
    ]);
  });

  it("nothing done is nothing earned", () => {
    expect(cardOf([])).toMatchObject({ total: 0, lines: [], notApplied: [], pending: [] });
  });
});
