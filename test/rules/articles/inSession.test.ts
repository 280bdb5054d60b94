import { describe, expect, it } from "vitest";
import { pointsOf } from "../findings";
import { entry, many, suggestion } from "../records";

const attend = (
  quantity: number,
  attendance:
    | "present"
    | "late"
    | "left-early"
    | "excused"
    | "leave-refused"
    | "absent"
    | "non-voting" = "present",
) => entry("attend-congress", { quantity, attendance, activity: `${attendance} ${quantity}` });

describe("article 6: attending the congress", () => {
  it.each([
    ["a half-day", [attend(1)], "2"],
    ["seven half-days", [attend(7)], "14"],
    ["eight half-days are the cap", [attend(8)], "16"],
    ["nine half-days earn no more", [attend(9)], "16"],
    ["leave that was granted", [attend(4, "excused")], "0"],
    ["lateness costs nothing", [attend(2, "late")], "4"],
    ["nor does leaving early", [attend(2, "left-early")], "4"],
    ["sitting in without a vote", [attend(1, "non-voting")], "2"],
    ["a half-day absent", [attend(1, "absent")], "-5"],
    ["leave that was refused is absence", [attend(1, "leave-refused")], "-5"],
    ["the cap is not for deductions", [attend(10), attend(2, "absent")], "6"],
    ["an entry without half-days earns nothing", [entry("attend-congress")], "0"],
  ])("%s", (_, records, points) => {
    expect(pointsOf(records, "article-6")).toBe(points);
  });
});

describe("articles 7, 9 and 10: speeches, bills, elections and votes", () => {
  it.each([
    ["article-7", "no speech", [], "0"],
    ["article-7", "a speech", [entry("deliberate")], "3"],
    ["article-7", "three speeches are the cap", many(3, entry("deliberate")), "9"],
    ["article-7", "a fourth earns no more", many(4, entry("deliberate")), "9"],
    ["article-9", "a bill led", [entry("bill", { role: "lead" })], "8"],
    ["article-9", "a bill co-signed", [entry("bill", { role: "co-signer" })], "1"],
    [
      "article-9",
      "three co-signed are their cap",
      many(4, entry("bill", { role: "co-signer" })),
      "3",
    ],
    ["article-9", "two led are the cap", many(3, entry("bill", { role: "lead" })), "16"],
    [
      "article-9",
      "co-signing adds nothing above it",
      [...many(2, entry("bill", { role: "lead" })), entry("bill", { role: "co-signer" })],
      "16",
    ],
    ["article-9", "another part earns nothing", [entry("bill", { role: "participant" })], "0"],
    ["article-10", "an election", [entry("election")], "1"],
    [
      "article-10",
      "elections and votes share the cap",
      [...many(2, entry("election")), ...many(3, entry("vote"))],
      "4",
    ],
    ["article-10", "absence earns nothing", [entry("vote", { attendance: "absent" })], "0"],
  ] as const)("%s: %s", (article, _, records, points) => {
    expect(pointsOf(records, article)).toBe(points);
  });
});

const joint = (role: "lead" | "co-signer", others: number) =>
  suggestion({ role, coSigners: Array.from({ length: others }, (_, index) => `DT16-100${index}`) });

describe("article 8: suggestions", () => {
  it.each([
    ["one alone", [suggestion()], "5"],
    ["the lead of a joint one", [joint("lead", 3)], "2.5"],
    ["the only co-signer", [joint("co-signer", 1)], "2.5"],
    ["one of three co-signers", [joint("co-signer", 3)], "0.83"],
    ["one of four: 0.625 rounds up", [joint("co-signer", 4)], "0.63"],
    ["one of seven", [joint("co-signer", 7)], "0.36"],
    ["four shares of 0.63", many(4, joint("co-signer", 4)), "2.52"],
    ["a key one", [suggestion({ marks: ["key"] })], "10"],
    ["an excellent one", [suggestion({ marks: ["excellent"] })], "10"],
    ["key and excellent, both", [suggestion({ marks: ["excellent", "key"] })], "15"],
    ["the lead of a key one", [{ ...joint("lead", 2), marks: ["key"] as const }], "7.5"],
    [
      "a co-signer has no part in that",
      [{ ...joint("co-signer", 1), marks: ["key"] as const }],
      "2.5",
    ],
    ["three alone are the cap", many(3, suggestion()), "15"],
    ["a fourth earns no more", many(4, suggestion()), "15"],
    ["those noted in the register only", [entry("suggestion-noted")], "0"],
  ])("%s", (_, records, points) => {
    expect(pointsOf(records, "article-8")).toBe(points);
  });
});

describe("chapter A is at least 0 and at most 40", () => {
  const much = [attend(8), ...many(3, entry("deliberate")), ...many(3, suggestion())];
  it.each([
    ["absence takes what else was earned", [attend(1, "absent"), entry("deliberate")], "0"],
    ["but no more than that", [attend(3, "absent"), entry("vote")], "0"],
    ["16 + 9 + 15 = 40", much, "40"],
    ["more stays 40", [...much, entry("vote")], "40"],
  ])("%s", (_, records, points) => {
    expect(pointsOf(records, "in-session")).toBe(points);
  });
});
