import type { PlainDate } from "deputy-archive";
import {
  cautiousFiling,
  type FiledItem,
  type FiledKind,
  type FilingRules,
  filedKinds,
  type GivenCodes,
  inventoryOf,
  retentionCodes,
  retentionFindings,
  retentionOf,
} from "deputy-archive/life";
import { describe, expect, it } from "vitest";

const rules: FilingRules = {
  ...cautiousFiling,
  fonds: "J001",
  category: "WS",
  office: "DGW",
  level: "county",
};

const item = (kind: FiledKind, id: string, date: PlainDate = "2026-01-20"): FiledItem => ({
  title: `示例${id}`,
  responsible: "示例",
  date,
  pages: null,
  record: { kind, id },
});

const nothing: GivenCodes = { lines: [], elsewhere: [] };

const codesOf = (items: readonly FiledItem[], given = nothing, by = rules) =>
  inventoryOf(items, by, given).value.map(({ code }) => code);

describe("retention", () => {
  it("suggestions, bills and replies are permanent, whatever the place's table says", () => {
    const permanent = filedKinds.filter((kind) => retentionOf(kind, rules).period === "Y");
    expect(permanent).toEqual(["suggestion", "bill-text", "reply"]);
    expect(retentionOf("reply", rules).basis.zh).toContain("第8号");
  });

  it("the rest is kept 30 years by a cautious default that says it is one", () => {
    const rest = filedKinds.filter((kind) => retentionOf(kind, rules).period === "D30");
    expect(rest).toEqual(["entry", "report", "rating", "other"]);
    expect(retentionOf("entry", rules).basis.zh).toContain("谨慎默认");
    expect(retentionCodes).toEqual(["Y", "D30", "D10"]);
  });

  it("a place's own table decides on the rest", () => {
    const basis = { zh: "示例表", en: "example table" };
    const own = { retention: { ...rules.retention, rating: { period: "D10", basis } } } as const;
    expect(retentionOf("rating", own)).toEqual({ period: "D10", basis });
  });
});

describe("reference codes", () => {
  it("number the items of a row by day, kind and number", () => {
    const items = [
      item("entry", "e2", "2026-03-05"),
      item("entry", "e1", "2026-03-05"),
      item("entry", "e3", "2025-12-31"),
      item("suggestion", "s1", "2026-03-05"),
      item("reply", "s1", "2026-03-05"),
      item("entry", "e0", "2026-03-04"),
    ];
    const { value } = inventoryOf(items, rules, nothing);
    expect(value.map(({ code, record }) => [code, record.id])).toEqual([
      ["J001-WS·2025-D30-DGW-0001", "e3"],
      ["J001-WS·2026-D30-DGW-0001", "e0"],
      ["J001-WS·2026-Y-DGW-0001", "s1"],
      ["J001-WS·2026-Y-DGW-0002", "s1"],
      ["J001-WS·2026-D30-DGW-0002", "e1"],
      ["J001-WS·2026-D30-DGW-0003", "e2"],
    ]);
    expect(value.map(({ record }) => record.kind).slice(2, 4)).toEqual(["suggestion", "reply"]);
    expect(value[0]).toEqual({
      ...item("entry", "e3", "2025-12-31"),
      code: "J001-WS·2025-D30-DGW-0001",
      retention: "D30",
    });
  });

  it("go on behind the codes of other archives of the fonds, and outgrow their digits", () => {
    const elsewhere = ["J001-WS·2026-Y-DGW-9999", "J001-WS·2026-Y-DGW-12x", "J002-0007"];
    expect(codesOf([item("suggestion", "s1")], { lines: [], elsewhere })).toEqual([
      "J001-WS·2026-Y-DGW-10000",
    ]);
  });

  it("a line once given keeps its code and words; late items come behind it", () => {
    const first = inventoryOf([item("suggestion", "s2")], rules, nothing).value;
    const given = { lines: first, elsewhere: [] };
    const renamed = { ...item("suggestion", "s2"), title: "改过的题名" };
    const again = inventoryOf([item("suggestion", "s1", "2026-01-01"), renamed], rules, given);
    expect(again.value[0]).toBe(first[0]);
    expect(again.value.map(({ code }) => code.slice(-4))).toEqual(["0001", "0002"]);
    expect(again.issues).toEqual([]);
  });

  it("a record given twice has one line; in two ways, it is said which was not used", () => {
    const same = item("entry", "e1");
    expect(codesOf([same, { ...same }]).length).toBe(1);
    const { value, issues } = inventoryOf([same, { ...same, title: "另一题名" }], rules, nothing);
    expect(value.length).toBe(1);
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ["filed-in-two-ways", ["inventory", "e1"]],
    ]);
    expect(issues[0]?.params["kept"]).toBe(value[0]?.title);
  });

  it("have the shape the place gives them", () => {
    const shaped: FilingRules = {
      ...rules,
      pattern: [{ kind: "office" }, { kind: "text", text: "/" }, { kind: "year" }],
      digits: 2,
    };
    expect(codesOf([item("suggestion", "s1")], nothing, shaped)).toEqual(["DGW/202601"]);
  });
});

describe("what time brings", () => {
  const basis = { zh: "示例表", en: "example table" };
  const own: FilingRules = {
    ...rules,
    retention: { ...rules.retention, rating: { period: "D10", basis } },
  };
  const items = [item("suggestion", "s1"), item("entry", "e1"), item("rating", "r1")];
  const found = (
    by: FilingRules,
    sealedOn: PlainDate = "2026-12-31",
    asOf: PlainDate = "2036-12-31",
  ) =>
    retentionFindings(inventoryOf(items, by, nothing).value, by, { sealedOn, asOf }).map(
      ({ code, kind, on, due }) => [code.split("-")[2], kind, on, due],
    );

  it("in a county the state archive is due after 10 years, not for what is over by then", () => {
    expect(found(own)).toEqual([
      ["Y", "transfer", "2036-12-31", true],
      ["D30", "transfer", "2036-12-31", true],
      ["D30", "retention-over", "2056-12-31", false],
      ["D10", "retention-over", "2036-12-31", true],
    ]);
  });

  it("in a city after 20; years may be counted from the item's own day", () => {
    expect(found({ ...own, level: "city-or-above", countFrom: "item" })).toEqual([
      ["Y", "transfer", "2046-01-20", false],
      ["D30", "transfer", "2046-01-20", false],
      ["D30", "retention-over", "2056-01-20", false],
      ["D10", "retention-over", "2036-01-20", true],
    ]);
  });

  it("elsewhere the regulation, as read, names no years", () => {
    expect(found({ ...own, level: "other" }).map(([, kind]) => kind)).toEqual([
      "retention-over",
      "retention-over",
    ]);
  });

  it("finds nothing beyond the calendar", () => {
    expect(found(own, "9995-01-01", "9999-01-01")).toEqual([]);
  });

  it("names the article", () => {
    const lines = inventoryOf(items, own, nothing).value;
    const days = { sealedOn: "2026-12-31", asOf: "2026-12-31" } as const;
    const [transfer, , , over] = retentionFindings(lines, own, days);
    expect([transfer?.basis.zh, over?.basis]).toEqual(["档案法实施条例第20条", basis]);
  });
});
