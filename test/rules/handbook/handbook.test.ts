import type { Archive, CongressSession, DutyEntry, Mandate, Scorecard } from "deputy-archive";
import {
  type ChronicleItem,
  chronicleOf,
  deputiesLaw,
  type HandbookParts,
  handbookFor,
  rightsAndObligationsOn,
  yearRecord,
} from "deputy-archive/life";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const year = { from: "2026-01-01", to: "2026-12-31" } as const;

const mandate: Mandate = {
  certificate: "DT16-0001",
  name: "示例",
  term: { from: "2021-09-01", to: "2026-12-31" },
  delegation: "甲区",
  station: null,
  deputyClass: "other",
  beganOn: "2021-09-01",
  status: "in-office",
  statusOn: null,
};

const entry = (
  id: string,
  occurredOn: DutyEntry["occurredOn"],
  recordedOn: DutyEntry["recordedOn"],
): DutyEntry => ({
  kind: "entry",
  id,
  duty: "inspection",
  activity: null,
  occurredOn,
  recordedOn,
  place: null,
  content: null,
  role: null,
  attendance: "present",
  quantity: null,
  level: null,
  recorder: "station",
  verification: "verified",
  attachments: [],
  source: null,
});

const archive: Archive = {
  mandate,
  roster: {},
  entries: [
    entry("E2", "2026-03-05", "2026-03-06"),
    entry("E1", "2026-03-05", "2026-03-06"),
    entry("E3", "2026-06-01", "2026-12-05"),
    entry("E4", "2025-12-31", "2026-01-02"),
  ],
  suggestions: [],
  reports: [
    {
      kind: "report",
      id: "R1",
      occurredOn: "2026-10-01",
      form: "oral",
      ballot: null,
      source: null,
    },
    {
      kind: "report",
      id: "R2",
      occurredOn: "2026-12-10",
      form: "oral",
      ballot: null,
      source: null,
    },
  ],
};

const session: CongressSession = {
  name: "示例市第十六届人民代表大会第六次会议",
  shortName: "十六届人大六次会议",
  from: "2026-01-19",
  to: "2026-01-22",
  halfDays: 7,
};

const item = (
  id: string,
  from: ChronicleItem["days"]["from"],
  to = from,
  title = "示例",
): ChronicleItem => ({
  days: { from, to },
  title,
  level: null,
  source: { kind: "activity", id },
});

const parts: HandbookParts = {
  period: year,
  asOf: "2026-11-30",
  checklist: null,
  scorecard: null,
  chronicle: { sessions: [session], items: [item("H1", "2026-01-10"), item("H2", "2026-12-02")] },
  contacts: [
    {
      body: "示例市人大常委会",
      address: "示例路1号",
      website: null,
      wechat: "示例人大",
      offices: [{ office: "示例办公室", phones: ["0000-0000000"] }],
    },
  ],
};

const scorecard: Scorecard = {
  format: "deputy-archive/trace/v1",
  policy: {
    id: "example",
    version: "1",
    title: { zh: "示例", en: "example" },
    illustrative: true,
    partial: false,
  },
  mandate,
  period: year,
  asOf: "2026-11-30",
  scale: 0,
  total: 0,
  pendingPoints: 0,
  nodes: [],
  lines: [],
  notApplied: [],
  pending: [],
};
const checklist = {
  basis: "",
  name: { zh: "清单", en: "checklist" },
  on: "2026-11-30",
  aspects: [],
  done: 0,
  applicable: 0,
} as const;

const codes = (issues: readonly { readonly code: string }[]) => issues.map(({ code }) => code);

describe("rights and obligations carry the articles of the day", () => {
  it.each([
    ["2015-08-29", 2015, 3, 4, 7],
    ["2025-03-10", 2015, 3, 4, 7],
    ["2025-03-11", 2025, 7, 8, 8],
    ["2030-01-01", 2025, 7, 8, 8],
  ] as const)("on %s: version %i, articles %i and %i, %i items each", (on, ...expected) => {
    const found = rightsAndObligationsOn(on);
    expect([
      found?.version,
      found?.rights.article,
      found?.obligations.article,
      found?.rights.items.length,
    ]).toEqual(expected);
    expect(found?.obligations.items.length).toBe(expected[3]);
  });

  it("says nothing of a day whose text was not read", () => {
    expect(rightsAndObligationsOn("2015-08-28")).toBeNull();
  });

  it("has in 2025 one new right, in recess, and one new obligation, the spirit of the session", () => {
    const [before, after] = deputiesLaw;
    const words = (items: readonly { readonly zh: string }[] = []) => items.map(({ zh }) => zh);
    const added = (of: "rights" | "obligations") =>
      words(after?.[of].items).findIndex((_, at) =>
        after?.[of].items[at]?.zh.includes(of === "rights" ? "闭会期间" : "会议精神"),
      );
    expect([added("rights"), added("obligations")]).toEqual([5, 2]);
    expect(words(before?.rights.items).join()).not.toContain("闭会期间");
    expect(words(before?.obligations.items).join()).not.toContain("会议精神");
  });

  it("leaves no day between two versions", () => {
    expect(deputiesLaw.map(({ from, to }) => [from, to])).toEqual([
      ["2015-08-29", "2025-03-10"],
      ["2025-03-11", null],
    ]);
  });

  it("says each item in two languages", () => {
    for (const { rights, obligations } of deputiesLaw) {
      for (const { zh, en } of [...rights.items, ...obligations.items]) {
        expect(zh).toMatch(/\p{Script=Han}/u);
        expect(en).toMatch(/^[a-z]/);
      }
    }
  });
});

describe("the year's record", () => {
  it("holds what happened in the year and was known by the day, by day and number", () => {
    const found = yearRecord(archive, year, "2026-11-30");
    expect(found.entries.map(({ id }) => id)).toEqual(["E1", "E2"]);
    expect(found.reports.map(({ id }) => id)).toEqual(["R1"]);
    expect(found.suggestions).toEqual([]);
  });
});

describe("the chronicle", () => {
  const orderOf = (items: readonly ChronicleItem[]) =>
    chronicleOf(year, { sessions: [session], items }).value.map(({ source }) => source.id);

  it("holds sessions and other items by day; what only touches the year belongs to it", () => {
    const items = [
      item("H3", "2026-12-31", "2027-01-02"),
      item("H0", "2025-12-30", "2026-01-01"),
      item("H9", "2027-01-01"),
      item("H8", "2025-12-31"),
      item("H1", "2026-01-19"),
      item("H2", "2026-01-19", "2026-01-22"),
    ];
    expect(orderOf(items)).toEqual(["H0", "H1", "H2", session.name, "H3"]);
  });

  it("is the same for any order of input", () => {
    const items = [
      item("H1", "2026-02-01"),
      item("H2", "2026-02-01"),
      item("H2", "2026-02-01", "2026-02-01", "别的"),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(items, { minLength: 3 }), (given) => {
        expect(chronicleOf(year, { sessions: [], items: given })).toEqual(
          chronicleOf(year, { sessions: [], items }),
        );
      }),
    );
  });

  it("says once what is given twice, and keeps both ways of telling it", () => {
    const told = item("H1", "2026-02-01");
    const twice = chronicleOf(year, { sessions: [], items: [told, { ...told }] });
    expect([twice.value.length, twice.issues]).toEqual([1, []]);
    const other = { ...told, title: "另一种写法" };
    const differing = chronicleOf(year, { sessions: [], items: [told, other, told] });
    expect(differing.value.length).toBe(2);
    expect(codes(differing.issues)).toEqual(["chronicle-source-differs"]);
    expect(differing.issues[0]?.params["source"]).toBe("H1");
  });

  it("keeps apart a session and an activity of one number", () => {
    const same: ChronicleItem = {
      ...item("H1", "2026-02-01"),
      source: { kind: "other", id: "H1" },
    };
    const found = chronicleOf(year, { sessions: [], items: [item("H1", "2026-02-01"), same] });
    expect([found.value.length, found.issues]).toEqual([2, []]);
  });

  it("leaves out what ends before it begins, and says so", () => {
    const found = chronicleOf(year, {
      sessions: [],
      items: [item("H1", "2026-02-02", "2026-02-01")],
    });
    expect(found.value).toEqual([]);
    expect(codes(found.issues)).toEqual(["dates-out-of-order"]);
  });
});

describe("the handbook", () => {
  it("puts together what there is, as it was known on the day", () => {
    const { value, issues } = handbookFor(archive, { ...parts, checklist, scorecard });
    expect(issues).toEqual([]);
    expect(value.mandate).toBe(mandate);
    expect(value.rightsAndObligations?.version).toBe(2025);
    expect(value.record).toEqual(yearRecord(archive, year, "2026-11-30"));
    expect(value.chronicle.map(({ source }) => source.id)).toEqual(["H1", session.name]);
    expect([value.checklist, value.scorecard]).toEqual([checklist, scorecard]);
    expect(value.contacts).toBe(parts.contacts);
  });

  it.each([
    [
      "another deputy",
      { mandate: { ...mandate, certificate: "DT16-0002" } },
      "handbook-of-another-mandate",
    ],
    [
      "another term",
      { mandate: { ...mandate, term: { from: "2016-09-01", to: "2021-08-31" } } },
      "handbook-of-another-mandate",
    ],
    [
      "a year that begins elsewhere",
      { period: { ...year, from: "2025-12-01" } },
      "handbook-of-another-year",
    ],
    [
      "a year that ends elsewhere",
      { period: { ...year, to: "2026-11-30" } },
      "handbook-of-another-year",
    ],
    ["a later day", { asOf: "2026-12-01" }, "handbook-part-too-new"],
  ] as const)("leaves out the scorecard of %s", (_, change, code) => {
    const given = { ...scorecard, ...change };
    const { value, issues } = handbookFor(archive, { ...parts, scorecard: given });
    expect(value.scorecard).toBeNull();
    expect(codes(issues)).toEqual([code]);
  });

  it("leaves out a checklist that knows more than the day", () => {
    const later = { ...checklist, on: "2026-12-01" } as const;
    const { value, issues } = handbookFor(archive, { ...parts, checklist: later });
    expect(value.checklist).toBeNull();
    expect(issues[0]).toEqual({
      code: "handbook-part-too-new",
      path: ["checklist", "on"],
      params: { asOf: "2026-11-30", found: "2026-12-01" },
    });
  });

  it("says that the text of an early day was not read, and what is odd in the chronicle", () => {
    const { value, issues } = handbookFor(archive, {
      ...parts,
      asOf: "2014-11-30",
      period: { from: "2014-01-01", to: "2014-12-31" },
      chronicle: { sessions: [], items: [item("H1", "2014-02-02", "2014-02-01")] },
    });
    expect(value.rightsAndObligations).toBeNull();
    expect(codes(issues)).toEqual(["statute-not-read", "dates-out-of-order"]);
  });
});
