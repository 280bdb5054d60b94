import type { Mandate, Policy } from "deputy-archive";
import { type EntryTemplateOptions, entryTemplate } from "deputy-archive/tables";
import { readXlsx, type SheetLayout, writeXlsx } from "deputy-archive/xlsx";
import { readXlsx as readRaw } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { shippedPolicies } from "../../rules/shippedPolicies";
import { intake, policy } from "../table/registers";

const mandates: readonly Mandate[] = Array.from({ length: 40 }, (_, index) => ({
  certificate: `DT16-${String(index + 1).padStart(4, "0")}`,
  name: `示例${index + 1}`,
  term: intake.term,
  delegation: "甲区",
  station: index < 30 ? "第一联络站" : "第二联络站",
  deputyClass: "grassroots",
  beganOn: "2021-09-01",
  status: index === 3 ? "ended" : "in-office",
  statusOn: index === 3 ? "2025-01-01" : null,
}));

function register(options: EntryTemplateOptions = {}, measure: Policy = policy): SheetLayout {
  const [sheet] = entryTemplate(measure, intake, options).sheets;
  if (sheet === undefined) throw new Error("no register");
  return sheet;
}

function ruleOf(name: string, sheet = register()) {
  const at = sheet.header[0]?.indexOf(name) ?? -1;
  return sheet.columns[at]?.rule;
}

const shigu = shippedPolicies.find(({ id }) => id.startsWith("shigu")) ?? policy;
const allText = (value: unknown) => JSON.stringify(value);

describe("the register of a template", () => {
  it("prints on A4 with letters of 8 points or more, each heading in one line", () => {
    const { columns, header } = register();
    const [onA4, full] = [140, 11];
    const width = columns.reduce((sum, column) => sum + column.width, 0);
    expect((onA4 / width) * full).toBeGreaterThan(8);
    header[0]?.forEach((heading, at) => {
      const room = (columns[at]?.width ?? 0) - 1;
      const name = typeof heading === "string" ? heading : heading.text;
      expect([name, room >= name.length * 2]).toEqual([name, true]);
    });
  });

  it("offers the measure's duties, by their names and in its order", () => {
    expect(ruleOf("履职事项")).toMatchObject({
      kind: "list",
      values: policy.duties.map(({ name }) => name.zh),
    });
  });

  it("offers the words of every closed list", () => {
    expect(ruleOf("核实情况")).toMatchObject({ values: ["已核实", "待核实", "不予认定"] });
    expect(ruleOf("登记人")).toMatchObject({ values: ["本人", "联络站", "组织单位", "办事机构"] });
    expect(ruleOf("级别")).toMatchObject({ values: ["国家级", "省级", "市级", "县级", "乡级"] });
    expect(ruleOf("角色")).toMatchObject({ kind: "list" });
    expect(ruleOf("出席情况")).toMatchObject({ kind: "list" });
  });

  it("offers only the roles duties allow, where each names its own", () => {
    const bills: Policy = {
      ...policy,
      duties: policy.duties.filter(({ roles }) => roles !== undefined),
    };
    expect(ruleOf("角色", register({}, bills))).toMatchObject({ values: ["领衔", "附议"] });
  });

  it("takes days of the term and quantities up to the largest any duty allows", () => {
    expect(ruleOf("日期")).toMatchObject({ kind: "day", from: "2021-09-01", to: "2026-12-31" });
    expect(ruleOf("登记日期")).toMatchObject({ kind: "day", from: "2021-09-01" });
    expect(ruleOf("数量")).toMatchObject({ kind: "whole", atLeast: 1, atMost: 200 });
  });

  it("takes certificates of the right length, as text", () => {
    const sheet = register();
    expect(ruleOf("代表证号", sheet)).toMatchObject({ kind: "length", atLeast: 9, atMost: 9 });
    expect(sheet.columns[sheet.header[0]?.indexOf("代表证号") ?? -1]?.typed).toBe("text");
  });

  it("has a column for what a duty declares beyond the fixed ones", () => {
    const sheet = register({}, shigu);
    expect(ruleOf("金额", sheet)).toMatchObject({ kind: "whole", atLeast: 0, atMost: 1_000_000 });
    expect(ruleOf("金额档次", sheet)).toMatchObject({
      values: ["999元所在的档", "其他档（分值未见）"],
    });
  });

  it("has no rule for a column that two duties use for different things", () => {
    const [first, second] = policy.duties;
    if (first === undefined || second === undefined) throw new Error("no duties");
    const named = { code: "x", name: { zh: "另记", en: "more" } };
    const mixed: Policy = {
      ...policy,
      duties: [
        { ...first, particulars: [{ ...named, kind: "yes-no" }] },
        { ...second, particulars: [{ ...named, kind: "choices", values: [] }] },
      ],
    };
    const sheet = register({}, mixed);
    expect(sheet.header[0]).toContain("另记");
    expect(ruleOf("另记", sheet)).toBeUndefined();
  });

  it("has as many rows as are asked for", () => {
    expect(register().rows).toHaveLength(200);
    expect(register({ rows: 7 }).rows).toHaveLength(7);
  });
});

describe("for whom a template is", () => {
  const roster = { mandates, station: "第一联络站", rows: 10 };

  it.each(["public", "self", undefined] as const)(
    "to %s it comes without any deputy",
    async (audience) => {
      const layout = entryTemplate(policy, intake, {
        ...roster,
        ...(audience !== undefined && { audience }),
      });
      expect(allText(layout)).not.toContain("DT16-0001");
      expect(allText(layout)).not.toContain("示例1");
      expect(allText(layout)).not.toContain("第一联络站");
      const { value } = await readXlsx(await writeXlsx(layout), { file: "a.xlsx" });
      expect(allText(value)).not.toContain("DT16-0001");
    },
  );

  it("to keepers it lists the station's deputies who are in office, one a row", () => {
    const sheet = register({ ...roster, audience: "internal" });
    expect(sheet.rows).toHaveLength(29);
    expect(sheet.rows[0]?.slice(0, 4)).toEqual([1, null, "DT16-0001", "示例1"]);
    expect(allText(sheet)).not.toContain("DT16-0004");
    expect(allText(sheet)).not.toContain("DT16-0031");
    expect(ruleOf("代表证号", sheet)).toMatchObject({ kind: "list" });
    expect(sheet.titles?.[1]).toContain("代表联络站：第一联络站");
  });
});

describe("the instructions", () => {
  const [, columns, duties] = entryTemplate(policy, intake).sheets;

  it("say of each column what is allowed, whether it must be filled in, and an example", () => {
    const names = columns?.rows.map(([name]) => name);
    expect(names).toEqual(register().header[0]);
    const row = columns?.rows.find(([name]) => name === "核实情况");
    expect(row).toEqual([
      "核实情况",
      "是",
      "从下拉列表中选一个。可填：已核实、待核实、不予认定。",
      "已核实",
    ]);
  });

  it("say of each duty what it needs and by which articles it counts", () => {
    const row = (name: string) => duties?.rows.find(([first]) => first === name);
    expect(row("走访联系群众")).toEqual([
      "走访联系群众",
      "走访群众",
      "数量",
      "户，最多200",
      "第十五条；第二十二条",
    ]);
    expect(row("议案")?.slice(2)).toEqual(["角色（领衔、附议）", null, "第九条"]);
    expect(row("述职")?.[4]).toBe("只存档，不计分");
  });

  it("say that points of an illustration are none in force", () => {
    expect(register().titles?.[1]).toContain("不是现行规定");
    expect(allText(columns?.titles)).toContain("不是现行规定");
  });
});

describe("the file", () => {
  const rawOf = async (options: EntryTemplateOptions = {}) =>
    readRaw(await writeXlsx(entryTemplate(policy, intake, options)));

  it("holds a rule over all rows to be filled in, and none over the header", async () => {
    const { sheets } = await rawOf({ rows: 20 });
    expect(sheets[0]?.freezePane).toEqual({ rows: 3, columns: 4 });
    const rules = sheets[0]?.dataValidations ?? [];
    expect(rules.find(({ type }) => type === "whole")).toMatchObject({
      range: "L4:L23",
      operator: "between",
      formula1: "1",
      formula2: "200",
      allowBlank: true,
      errorStyle: "stop",
      errorMessage: "请填1到200的整数。",
    });
    expect(rules.find(({ range }) => range === "G4:G23")).toMatchObject({
      type: "date",
      formula1: "44440",
      formula2: "46387",
    });
  });

  it("refers to cells of a hidden sheet for a list of more than 255 characters", async () => {
    const { sheets } = await rawOf({ audience: "internal", mandates });
    expect(sheets.map(({ name, hidden }) => [name, hidden === true])).toEqual([
      ["履职登记", false],
      ["填表说明", false],
      ["履职事项", false],
      ["选项", true],
    ]);
    const rule = sheets[0]?.dataValidations?.find(({ range }) => range.startsWith("C4:"));
    expect(rule?.formula1).toBe("'选项'!$A$1:$A$39");
    expect(sheets[3]?.rows.slice(0, 2)).toEqual([["DT16-0001"], ["DT16-0002"]]);
  });

  it("keeps short lists in the rule, and none is longer than a spreadsheet allows", async () => {
    for (const measure of shippedPolicies) {
      const { sheets } = await readRaw(await writeXlsx(entryTemplate(measure, intake)));
      const lists = sheets[0]?.dataValidations?.filter(({ type }) => type === "list") ?? [];
      expect(lists.length).toBeGreaterThan(4);
      for (const { values, formula1 } of lists) {
        if (values === undefined) expect(formula1).toMatch(/^'选项'!/);
        else expect(values.join(",").length).toBeLessThanOrEqual(255);
      }
    }
  });

  it("puts a list with commas, quotes or spaces at the ends into cells, so that nothing is parted", async () => {
    const sheet = (values: readonly string[]): SheetLayout => ({
      name: "表",
      columns: [{ width: 9, rule: { kind: "list", values } }],
      header: [["甲"]],
      rows: [[null]],
    });
    for (const value of ["a,b", '"a"', " a", "a "]) {
      const bytes = await writeXlsx({ title: "", sheets: [sheet([value, "c"])] });
      const { sheets } = await readRaw(bytes);
      expect(sheets[0]?.dataValidations?.[0]?.formula1).toBe("'选项'!$A$1:$A$2");
      expect(sheets[1]?.rows).toEqual([[value], ["c"]]);
    }
  });

  it("never offers a formula", async () => {
    const list: SheetLayout = {
      name: "表",
      columns: [{ width: 9, rule: { kind: "list", values: ["=1+1", "乙"] } }],
      header: [["甲"]],
      rows: [[null]],
    };
    const { sheets } = await readRaw(await writeXlsx({ title: "", sheets: [list] }));
    expect(sheets[0]?.dataValidations?.[0]?.values).toEqual(["'=1+1", "乙"]);
  });

  it("cuts hints to what a spreadsheet shows", async () => {
    const text = "示".repeat(300);
    const list: SheetLayout = {
      name: "表",
      columns: [
        {
          width: 9,
          rule: {
            kind: "decimal",
            atLeast: 0.5,
            atMost: 9.5,
            prompt: { title: text, text },
            refusal: { title: text, text },
          },
        },
      ],
      header: [["甲"]],
      rows: [[null]],
    };
    const { sheets } = await readRaw(await writeXlsx({ title: "", sheets: [list] }));
    const rule = sheets[0]?.dataValidations?.[0];
    expect(rule).toMatchObject({ type: "decimal", formula1: "0.5", formula2: "9.5" });
    const lengths = [rule?.inputTitle, rule?.inputMessage, rule?.errorTitle, rule?.errorMessage];
    expect(lengths.map((hint) => hint?.length)).toEqual([32, 255, 32, 255]);
  });

  it("is the same file from the same measure", async () => {
    const [one, other] = [entryTemplate(policy, intake), entryTemplate(policy, intake)];
    expect(await writeXlsx(one)).toEqual(await writeXlsx(other));
  });
});
