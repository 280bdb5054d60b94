import { type Cell, readRegister, type Sheet } from "deputy-archive";
import { readCsv, writeCsv } from "deputy-archive/csv";
import {
  addHeadings,
  headingMappingTable,
  likenessText,
  readHeadingMapping,
  suggestMapping,
} from "deputy-archive/tables";
import { readXlsx, writeXlsx } from "deputy-archive/xlsx";
import { describe, expect, it } from "vitest";
import { headings, intake, mandates, policy, row, sheetOf } from "../table/registers";

const csv = (text: string) => readCsv(text, { file: "表头对照.csv" }).value;
const read = (text: string) => {
  const { value, issues } = readHeadingMapping(csv(`栏目,其他叫法,用在,依据,确认\n${text}`));
  return { value, issues: issues.map(({ code, row: line }) => `${code} ${line}`) };
};

describe("the mapping file", () => {
  it("says one heading a row, or several in a cell", () => {
    expect(read("姓名,代表姓名,,,是\n姓名,名字、称呼；姓甚名谁,,,\n日期,,,,\n")).toEqual({
      value: { 姓名: ["代表姓名", "名字", "称呼", "姓甚名谁"] },
      issues: [],
    });
  });

  it("keeps a heading in quotes whole", () => {
    expect(read("姓名,“姓名、性别”,,,是\n").value).toEqual({ 姓名: ["姓名、性别"] });
  });

  it("uses nothing that waits for a person or was refused", () => {
    expect(read("日期,时间,,,待确认\n日期,时刻,,,否\n日期,几时,,,是\n")).toEqual({
      value: { 日期: ["几时"] },
      issues: ["heading-not-confirmed 2"],
    });
  });

  it.each([
    ["a column no table has", "印象,看法,,,是\n", "unknown-mapped-column 2"],
    [
      "a column named like an inner part of objects",
      "__proto__,看法,,,是\n",
      "unknown-mapped-column 2",
    ],
    ["no column", ",看法,,,是\n", "missing-value 2"],
    ["a word that is no confirmation", "姓名,名字,,,也许\n", "unknown-value 2"],
    [
      "a heading of two columns of one table",
      "日期,时间,,,是\n登记日期,时间,,,是\n",
      "heading-of-two-columns 3",
    ],
    ["another column's own name", "日期,登记日期,,,是\n", "heading-of-two-columns 2"],
  ])("sets aside %s", (_, text, issue) => {
    expect(read(text).issues).toEqual([issue]);
  });

  it("lets one heading stand for columns of different tables", () => {
    const { value, issues } = read("日期,时间,,,是\n提出日期,时间,,,是\n");
    expect([value, issues]).toEqual([{ 日期: ["时间"], 提出日期: ["时间"] }, []]);
  });

  it("takes a heading with a word of totals for a heading", () => {
    expect(read("数量,合计,,,是\n")).toEqual({ value: { 数量: ["合计"] }, issues: [] });
  });

  it("goes out and comes in as the intake file has it, by xlsx and by csv", async () => {
    const layout = headingMappingTable(intake.headings);
    const { value } = await readXlsx(await writeXlsx(layout), { file: "表头对照.xlsx" });
    expect(readHeadingMapping(value)).toMatchObject({ value: intake.headings, issues: [] });
    const [sheet] = layout.sheets;
    const rows = [["栏目", "其他叫法", "用在", "依据", "确认"], ...(sheet?.rows ?? [])];
    const text = writeCsv(
      rows.map((cells) => cells.map((cell) => (typeof cell === "string" ? cell : null))),
    );
    expect(readHeadingMapping(csv(text))).toMatchObject({ value: intake.headings, issues: [] });
  });

  it("has every column of every table for the clerk to choose from", async () => {
    const layout = headingMappingTable({});
    const [columns] = layout.sheets[0]?.columns ?? [];
    expect(columns?.rule).toMatchObject({ kind: "list" });
    const names = layout.sheets[0]?.rows.map(([column]) => column);
    expect(names).toEqual(expect.arrayContaining(["代表证号", "领衔代表证号", "发出票", "半天数"]));
    expect(new Set(names).size).toBe(names?.length);
  });
});

const unknown = [
  "编号登记",
  "代表证号码",
  "姓 氏",
  "事项",
  "时间",
  "户数",
  "谁登记",
  "登记时期",
  "核实",
];
const strange: Sheet = sheetOf([["登记表"], unknown, row(1), row(2), row(3, { 日期: "2026.4.1" })]);
const suggest = (sheet: Sheet) => suggestMapping(sheet, "register", intake, policy);

const none = { kind: "cells", as: "words", fitting: 0, of: 0 } as const;

describe("suggestions for unknown headings", () => {
  const byHeading = new Map(suggest(strange).map((one) => [one.heading, one.candidates]));
  const best = (heading: string) => {
    const [first] = byHeading.get(heading) ?? [];
    return [first?.column, ...(first?.reasons ?? []).map((reason) => likenessText(reason).zh)];
  };

  it.each([
    ["编号登记", ["登记编号", "与“登记编号”字相同"]],
    ["代表证号码", ["代表证号", "与“代表证号”一个包含另一个", "下面3格中3格是代表证号"]],
    ["事项", ["履职事项", "与“履职事项”一个包含另一个", "下面3格中3格是该栏的可选项"]],
    ["谁登记", ["登记人", "下面3格中3格是该栏的可选项"]],
    ["登记时期", ["登记日期", "与“登记日期”只差1个字", "下面3格中3格是日期"]],
    ["核实", ["核实情况", "与“核实情况”一个包含另一个", "下面3格中3格是该栏的可选项"]],
  ])("%s: %s", (heading, expected) => {
    expect(best(heading)).toEqual(expected);
  });

  it("says all columns whose cells look alike, and leaves the choice to a person", () => {
    expect(byHeading.get("时间")?.map(({ column }) => column)).toEqual(["日期", "登记日期"]);
    expect(byHeading.get("户数")?.map(({ column }) => column)).toEqual(["序号", "数量"]);
  });

  it("says nothing where nothing speaks for a column", () => {
    expect(byHeading.get("姓 氏")).toEqual([]);
  });

  it("speaks only of headings that are not known, and of columns not yet there", () => {
    const written = headings.map((name) => (name === "数量" ? "走访户数" : name));
    const found = suggest(sheetOf([written, row(1)]));
    expect(found.map(({ heading, row: line }) => [heading, line])).toEqual([["走访户数", 1]]);
    expect(found[0]?.candidates.map(({ column }) => column)).not.toContain("姓名");
  });

  it("one odd cell in four does not hide what the others look like", () => {
    const named = headings.filter((name) => name !== "日期");
    const rest = row(1).filter((_, index) => headings[index] !== "日期");
    const looks = (cells: readonly Cell[]) => {
      const sheet = sheetOf([[...named, "发生"], ...cells.map((cell) => [...rest, cell])]);
      const [found] = suggest(sheet);
      return found?.candidates.flatMap(({ column, reasons }) => [
        column,
        likenessText(reasons[0] ?? none).en,
      ]);
    };
    const days: readonly Cell[] = ["2026-03-01", "2026-03-02", "2026-03-03", "不详"];
    expect(looks(days)).toEqual(["日期", "3 of 4 cells below are dates"]);
    expect(looks([...days, "不详"])).toEqual([]);
  });

  it("an empty sheet or one without headings gives none", () => {
    expect(suggest(sheetOf([]))).toEqual([]);
    expect(suggest(sheetOf([["说明"], ["一、"]]))).toEqual([]);
  });

  it("changes nothing by itself: confirmed in the mapping file, the table is read", async () => {
    expect(readRegister([strange], mandates, policy, intake).value).toEqual([]);
    const layout = headingMappingTable(intake.headings, suggest(strange));
    const { value } = await readXlsx(await writeXlsx(layout), { file: "表头对照.xlsx" });
    const waiting = readHeadingMapping(value);
    expect(waiting.value).toEqual(intake.headings);
    expect(new Set(waiting.issues.map(({ code }) => code))).toEqual(
      new Set(["heading-not-confirmed"]),
    );

    const right: Readonly<Record<string, string>> = {
      编号登记: "登记编号",
      代表证号码: "代表证号",
      事项: "履职事项",
      时间: "日期",
      户数: "数量",
      谁登记: "登记人",
      登记时期: "登记日期",
      核实: "核实情况",
    };
    const confirmed = value.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((line) => {
        const [column, heading] = line.cells;
        const isRight = typeof heading === "string" && right[heading] === column;
        const mark = line.cells[4] === "待确认" ? (isRight ? "是" : "否") : (line.cells[4] ?? null);
        return { ...line, cells: [...line.cells.slice(0, 4), mark] };
      }),
    }));
    const mapping = readHeadingMapping(confirmed);
    expect(mapping.issues).toEqual([]);
    const own = addHeadings(mapping.value, [{ column: "姓名", heading: "姓 氏" }]);
    const reading = readRegister([strange], mandates, policy, { ...intake, headings: own });
    expect(reading.value.map(({ entry }) => entry.id)).toEqual(["R-1", "R-2", "R-3"]);
  });
});

describe("adding a heading", () => {
  it("adds what is new and leaves what is known", () => {
    const known = { 姓名: ["代表姓名"] };
    expect(addHeadings(known, [{ column: "姓名", heading: "代表 姓名" }])).toEqual(known);
    expect(addHeadings(known, [{ column: "姓名", heading: "名字" }])).toEqual({
      姓名: ["代表姓名", "名字"],
    });
  });
});
