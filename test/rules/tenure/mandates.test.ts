import { mandateInForce } from "deputy-archive";
import {
  checkOneArchiveEach,
  countPersons,
  type HeldMandate,
  heldOn,
  inForceOn,
  lifeIssueMessage,
  mandateKey,
  mandateOfTenure,
  parseMandateKey,
  personViews,
  type TenureFact,
  tenureOf,
} from "deputy-archive/life";
import { describe, expect, it } from "vitest";
import { termOf } from "../congress/terms";
import { elected, known, movedOut, resumed, sentenced, suspended, termEnded } from "./events";

const begun = elected("2021-09-28");

function held(
  person: string,
  code: string,
  facts: readonly TenureFact[] = [begun],
  certificate = `${person}-${code}`,
): HeldMandate {
  return { person, certificate, term: termOf(code, "示例", 16), events: facts.map(known) };
}

describe("the key of a mandate", () => {
  it("names certificate, congress and term, and reads back", () => {
    const { value, issues } = mandateKey(held("P1", "140222", [], "A@1#2"));
    expect([value, issues]).toEqual(["A@1#2@140222#16", []]);
    expect(parseMandateKey(value ?? "")).toEqual({
      certificate: "A@1#2",
      congress: "140222",
      term: 16,
    });
  });

  it.each([
    "",
    "DT16-0001",
    "DT16-0001@140222",
    "DT16#16",
    "@140222#16",
    "A@14#16",
    "A@140222#0",
    "A@140222#",
    "A#1@140222",
  ])("“%s” is none", (text) => {
    expect(parseMandateKey(text)).toBeNull();
  });

  it.each([
    ["an ID number", "11010519491231002X"],
    ["one with a typo at its end", "110105194912310021"],
    ["one within other text", "证件11010519491231002x号"],
    ["one in full-width digits", "１１０１０５１９４９１２３１００２Ｘ"],
    ["one with hyphens", "110105-19491231-002X"],
    ["the old form of 15 digits", "110105491231002"],
    ["one after a telephone's number", "13800000000 110105 19491231 002X"],
    ["one within a longer number", "9911010519491231002X"],
    ["the old form with a digit too many", "1101054912310021"],
    ["the old form after a telephone's number", "13800000000 110105491231002"],
  ])("never holds %s", (_, certificate) => {
    const { value, issues } = mandateKey(held("P1", "140222", [], certificate));
    expect(value).toBeNull();
    expect(issues.map(({ code }) => code)).toEqual(["id-number-as-certificate"]);
    const said = issues.map((issue) => lifeIssueMessage(issue, "zh")).join();
    expect(said).not.toContain("1949");
  });

  it.each(["DT16-0001", "140222000000000016", "110105194913310021", "13800000000"])(
    "%s is a certificate's number like any other",
    (certificate) => {
      expect(mandateKey(held("P1", "140222", [], certificate)).value).not.toBeNull();
    },
  );

  it.each([
    ["no-certificate", held("P1", "140222", [], "")],
    ["street-has-no-congress", held("P1", "140222001")],
    ["number-not-written", { ...held("P1", "140222"), term: termOf("140222", "示例", 0) }],
    ["number-not-written", { ...held("P1", "140222"), term: termOf("140222", "示例", 1.5) }],
    ["number-not-written", { ...held("P1", "140222"), term: termOf("140222", "示例", 10000) }],
  ] as const)("cannot be made: %s", (code, mandate) => {
    const { value, issues } = mandateKey(mandate);
    expect([value, issues[0]?.code]).toEqual([null, code]);
  });
});

describe("mandates of a person on a day", () => {
  const city = held("P1", "140200", [begun, suspended("2023-03-01")]);
  const county = held("P1", "140222", [elected("2022-01-10"), movedOut("2024-05-06")]);
  const both = [city, county];

  it.each([
    ["2021-09-27", [], []],
    ["2021-12-31", [city], [city]],
    ["2022-01-10", both, both],
    ["2023-03-02", both, [county]],
    ["2024-05-06", [city], [county]],
    ["2024-05-07", [city], []],
  ] as const)("%s", (date, heldThen, inForceThen) => {
    expect(heldOn(both, date, "2026-11-30")).toEqual(heldThen);
    expect(inForceOn(both, date, "2026-11-30")).toEqual(inForceThen);
  });
});

describe("persons are counted once", () => {
  // 1 city + 23 county + 90 town mandates, 11 of them held beside another.
  const town = [
    held("P1", "140200"),
    ...Array.from({ length: 23 }, (_, index) => held(`P${index + 1}`, "140222")),
    ...Array.from({ length: 90 }, (_, index) => held(`P${index + 14}`, "140222100")),
  ];

  it("1 + 23 + 90 mandates of which 11 are held beside another are 103 persons", () => {
    const count = countPersons(town);
    expect(count).toMatchObject({
      persons: 103,
      mandates: 114,
      repeated: 11,
      byLevel: { national: 0, provincial: 0, municipal: 1, county: 23, township: 90 },
    });
    expect(count.nested.map(({ person }) => person)).toEqual(
      ["P1", ...Array.from({ length: 10 }, (_, index) => `P${index + 14}`)].sort(),
    );
    expect(personViews(town).issues).toEqual([]);
  });

  it("a mandate given twice counts once, and one whose code was not read is in no level", () => {
    const count = countPersons([
      held("P1", "140222"),
      held("P1", "140222", [], "B"),
      held("P2", "x"),
    ]);
    expect(count).toMatchObject({ persons: 2, mandates: 2, repeated: 0, nested: [] });
    expect(Object.values(count.byLevel)).toEqual([0, 0, 0, 1, 0]);
  });

  it("two terms of one congress are two mandates", () => {
    const next = { ...held("P1", "140222"), term: termOf("140222", "示例", 17) };
    expect(countPersons([next, held("P1", "140222")])).toMatchObject({ persons: 1, mandates: 2 });
    expect(personViews([next, held("P1", "140222")]).issues).toEqual([]);
  });

  it("two congresses of which neither is above the other are a finding, each pair once", () => {
    const { issues } = personViews([
      held("P1", "140223"),
      held("P1", "140200"),
      held("P1", "140222"),
      held("P2", "140222"),
    ]);
    expect(issues).toEqual([
      {
        code: "mandates-not-nested",
        path: ["P1"],
        params: { first: "140222", second: "140223" },
      },
    ]);
    expect(issues.map((issue) => lifeIssueMessage(issue, "zh")).join()).toContain("不是认定");
  });
});

describe("one archive for each mandate", () => {
  it.each([
    ["the same person under another certificate", held("P1", "140222", [], "B"), [2]],
    ["the same certificate under another person", held("P3", "140222", [], "P1-140222"), [2]],
    ["another congress", held("P1", "140200"), undefined],
    ["another person", held("P3", "140222"), undefined],
  ] as const)("%s", (_, other, path) => {
    const issues = checkOneArchiveEach([held("P1", "140222"), held("P2", "140222"), other]);
    expect(issues.map((issue) => issue.path)).toEqual(path === undefined ? [] : [path]);
    for (const issue of issues) {
      expect(issue.code).toBe("two-archives-for-one-mandate");
      expect(lifeIssueMessage(issue, "zh")).toContain("P1-140222");
    }
  });

  it("three archives of one mandate are two too many", () => {
    const one = held("P1", "140222");
    const issues = checkOneArchiveEach([one, one, one]);
    expect(issues.map((issue) => issue.path)).toEqual([[1], [2]]);
  });
});

describe("the mandate records are scored under", () => {
  const roster = {
    certificate: "DT16-0001",
    name: "示例",
    term: { from: "2021-09-28", to: "2026-12-31" },
    delegation: "甲区",
    station: null,
    deputyClass: "other",
  } as const;
  const of = (...facts: readonly TenureFact[]) =>
    mandateOfTenure(tenureOf(facts.map(known), "2026-11-30").value, roster);
  const inOffice = { ...roster, beganOn: "2021-09-28", status: "in-office", statusOn: null };

  it.each([
    ["in office", [begun], inOffice],
    [
      "suspended",
      [begun, suspended("2023-03-01")],
      { ...inOffice, status: "suspended", statusOn: "2023-03-01" },
    ],
    [
      "suspended, and the cause changed",
      [begun, suspended("2023-03-01"), resumed("2023-06-01"), sentenced("2023-06-01")],
      { ...inOffice, status: "suspended", statusOn: "2023-03-01" },
    ],
    [
      "suspended before",
      [begun, suspended("2023-03-01"), resumed("2023-06-01")],
      { ...inOffice, suspensions: [{ from: "2023-03-01", to: "2023-05-31" }] },
    ],
    [
      "ended while suspended",
      [begun, suspended("2023-03-01"), movedOut("2024-05-06")],
      {
        ...inOffice,
        status: "ended",
        statusOn: "2024-05-06",
        suspensions: [{ from: "2023-03-01", to: "2024-05-06" }],
      },
    ],
    [
      "ended",
      [begun, movedOut("2024-05-06")],
      { ...inOffice, status: "ended", statusOn: "2024-05-06" },
    ],
    [
      "to the end of the term",
      [begun, termEnded("2026-09-20")],
      { ...inOffice, term: { from: "2021-09-28", to: "2026-09-20" } },
    ],
    [
      "suspended to the end of the term",
      [begun, suspended("2026-03-01"), termEnded("2026-09-20")],
      {
        ...inOffice,
        term: { from: "2021-09-28", to: "2026-09-20" },
        suspensions: [{ from: "2026-03-01", to: "2026-09-20" }],
      },
    ],
    ["never begun", [], null],
  ] as const)("%s", (_, facts, expected) => {
    expect(of(...facts)).toEqual(expected);
  });

  it("is not in force on the day it ends if it was suspended then", () => {
    const mandate = of(begun, suspended("2023-03-01"), movedOut("2024-05-06"));
    expect(mandate !== null && mandateInForce(mandate, "2024-05-06")).toBe(false);
  });
});
