import {
  articleOfGround,
  articleOfSuspension,
  checkTermination,
  congressOrganKinds,
  deputiesLawOn,
  lifeIssueMessage,
  suspensionCauses,
  type TerminationBody,
  tenureOf,
  terminationGrounds,
} from "deputy-archive/life";
import { describe, expect, it } from "vitest";
import { committee, elected, known, movedOut, resigned } from "./events";

const town = { kind: "congress", name: "示例镇人大" } as const;

describe("the text of the law on a day", () => {
  it.each([
    ["2015-08-28", null],
    ["2015-08-29", "2015"],
    ["2025-03-10", "2015"],
    ["2025-03-11", "2025"],
  ] as const)("%s: %s", (date, version) => {
    expect(deputiesLawOn(date)).toBe(version);
  });

  it("names eight grounds in 2015 and ten since 2025, under the same items", () => {
    const of = (version: "2015" | "2025") =>
      terminationGrounds.map((ground) => articleOfGround(ground, version)?.item);
    expect(of("2015")).toEqual([1, 1, 2, undefined, 3, 4, 5, 6, 7, undefined]);
    expect(of("2025")).toEqual([1, 1, 2, 2, 3, 4, 5, 6, 7, null]);
    expect(articleOfGround("recalled", "2015")?.article).toBe(49);
    expect(articleOfGround("recalled", "2025")?.article).toBe(62);
  });

  it("names two causes of suspension in both", () => {
    expect(suspensionCauses.map((cause) => articleOfSuspension(cause, "2015"))).toEqual([
      { version: "2015", article: 48, item: 1 },
      { version: "2015", article: 48, item: 2 },
    ]);
    expect(articleOfSuspension("serving-sentence", "2025").article).toBe(61);
  });
});

const died: TerminationBody = {
  kind: "terminated",
  ground: "died",
  effectiveOn: "2025-03-10",
  announcement: null,
};
const ordered: TerminationBody = {
  kind: "terminated",
  ground: "ordered-to-resign",
  decidedBy: committee,
  effectiveOn: "2025-03-10",
  announcement: null,
};

describe("a termination held against the law", () => {
  it.each([
    ["death before 2025-03-11", died, undefined, ["ground-not-in-law"]],
    ["death from that day on", { ...died, effectiveOn: "2025-03-11" }, undefined, []],
    ["an ordered resignation before", ordered, undefined, ["ground-not-in-law"]],
    ["and from that day on", { ...ordered, effectiveOn: "2025-03-11" }, undefined, []],
    ["a time whose text was not read", movedOut("2015-08-28"), undefined, ["law-text-not-read"]],
    [
      "a national deputy who moves",
      movedOut("2024-01-01"),
      "national",
      ["ground-for-local-deputies"],
    ],
    [
      "a national deputy who is transferred",
      { ...died, ground: "transferred-out" },
      "national",
      ["ground-for-local-deputies"],
    ],
    ["a national deputy who resigns", resigned("2024-01-01"), "national", []],
    ["a city's deputy who moves", movedOut("2024-01-01"), "municipal", []],
    ["announced by the standing committee", resigned("2024-01-01"), "county", []],
    [
      "in a township, which has none",
      { ...movedOut("2024-01-01"), announcement: { by: committee, on: "2024-02-01" } },
      "township",
      ["announced-by-another-organ"],
    ],
    [
      "announced by the township's congress",
      { ...movedOut("2024-01-01"), announcement: { by: town, on: "2024-02-01" } },
      "township",
      [],
    ],
    [
      "announced by a county's congress",
      { ...movedOut("2024-01-01"), announcement: { by: town, on: "2024-02-01" } },
      "county",
      ["announced-by-another-organ"],
    ],
  ] as const)("%s", (_, termination, level, codes) => {
    const issues = checkTermination(termination, level);
    expect(issues.map(({ code }) => code)).toEqual(codes);
    for (const issue of issues) {
      for (const language of ["zh", "en"] as const) {
        const said = lifeIssueMessage(issue, language);
        expect(said).not.toMatch(/…|died|moved-out|transferred-out|ordered-to|standing-committee/);
      }
    }
  });

  const by = {
    voters: { kind: "voters", name: "示例县第一选区选民" },
    congress: town,
    presidium: { kind: "presidium", name: "示例镇人大主席团" },
    committee,
  } as const;

  it.each([
    ["resigned", "county", "committee", []],
    ["resigned", "township", "congress", []],
    ["resigned", "township", "committee", ["decided-by-another-organ"]],
    ["resigned", "county", "congress", ["decided-by-another-organ"]],
    ["absent-twice", "county", "committee", []],
    ["absent-twice", "township", "presidium", ["decided-by-another-organ"]],
    ["recalled", "county", "voters", []],
    ["recalled", "township", "voters", []],
    ["recalled", "township", "congress", ["decided-by-another-organ"]],
    ["recalled", "county", "committee", ["decided-by-another-organ"]],
    ["recalled", "municipal", "congress", []],
    ["recalled", "municipal", "committee", []],
    ["recalled", "municipal", "voters", []],
    ["recalled", "provincial", "committee", []],
    ["recalled", "provincial", "voters", ["decided-by-another-organ"]],
    ["recalled", "national", "congress", []],
  ] as const)("%s, %s deputy, by the %s", (ground, level, who, codes) => {
    const termination = {
      kind: "terminated",
      ground,
      decidedBy: by[who],
      effectiveOn: "2025-06-01",
      announcement: null,
    } as const;
    const issues = checkTermination(termination, level);
    expect(issues.map(({ code }) => code)).toEqual(codes);
    for (const issue of issues) expect(lifeIssueMessage(issue, "zh")).not.toMatch(/[a-z…]/);
  });

  it("stays a fact all the same", () => {
    const { value, issues } = tenureOf([elected("2021-09-28"), died].map(known), "2026-11-30");
    expect(value.ended).toBe(died);
    expect(issues.map(({ code, path }) => [code, path])).toEqual([["ground-not-in-law", [1]]]);
  });

  it("all kinds of organ are listed", () => {
    expect(congressOrganKinds).toHaveLength(4);
  });
});
