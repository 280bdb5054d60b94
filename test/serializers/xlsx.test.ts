import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { type WriteSheet, writeXlsx as writeRaw } from "hucre/xlsx";
import { afterEach, describe, expect, it } from "vitest";
import { neutralText } from "../../src/csv";
import {
  type FormulaCell,
  type LayoutCell,
  readXlsx,
  type SheetLayout,
  writeXlsx,
} from "../../src/xlsx";
import { storedZip, workbookBytes, workbookParts } from "./storedZip";

const file = "登记.xlsx";
const read = (bytes: Uint8Array, limits = {}) => readXlsx(bytes, { file, ...limits });
const issueOf = async (bytes: Uint8Array, limits = {}) => {
  const { value, issues } = await read(bytes, limits);
  return {
    sheets: value.length,
    issues: issues.map(({ code, sheet, value }) => [code, sheet, value]),
  };
};
const cellsOf = async (bytes: Uint8Array) =>
  (await read(bytes)).value.map((sheet) => sheet.rows.map((row) => row.cells));

/** A workbook of one sheet whose rows are given as XML. */
const sheetXml = (rows: string, rest = "") => ({ 登记: `<sheetData>${rows}</sheetData>${rest}` });
const rowsOf = async (rows: string, more = {}) =>
  (await cellsOf(workbookBytes({ sheets: sheetXml(rows), ...more })))[0];
const raw = (sheet: Partial<WriteSheet>, more = {}) =>
  writeRaw({ sheets: [{ name: "登记", ...sheet }], ...more });

const dateStyles =
  '<numFmts><numFmt numFmtId="170" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="171" formatCode="[$-804]yyyy&quot;年&quot;m&quot;月&quot;"/><numFmt numFmtId="172" formatCode="0.00_ "/></numFmts>' +
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="14"/><xf numFmtId="171"/><xf numFmtId="172"/><xf numFmtId="22"/></cellXfs>';

describe("a sheet is read as it stands", () => {
  it("keeps texts, numbers and booleans, and numbers rows as a spreadsheet does", async () => {
    const rows = [[" 王　伟 ", 3, true], [null], [null, 0.5, false, null]];
    expect((await read(await raw({ rows }))).value).toEqual([
      {
        file,
        sheet: "登记",
        rows: [
          { row: 1, cells: [" 王　伟 ", 3, true] },
          { row: 2, cells: [] },
          { row: 3, cells: [null, 0.5, false] },
        ],
        merges: [],
      },
    ]);
  });

  it("joins rich text, keeps errors as their words, and takes a formula's last value", async () => {
    const cells = new Map([
      ["0,0", { richText: [{ text: "办理 " }, { text: "答复", font: { bold: true } }] }],
      ["0,1", { formula: "A1+1", formulaResult: 7 }],
      ["0,2", { formula: "NOW()" }],
      ["0,3", { formula: '"a"', formulaResult: "a" }],
      ["0,4", { value: "#REF!" }],
      ["0,5", { value: "end" }],
    ]);
    expect(await cellsOf(await raw({ cells }))).toEqual([
      [["办理 答复", 7, null, "a", "#REF!", "end"]],
    ]);
  });

  it("gives merged ranges with rows from 1 and columns from 0", async () => {
    const merges = [{ startRow: 880, endRow: 884, startCol: 5, endCol: 5 }];
    const { value } = await read(await raw({ rows: [["标题"]], merges }));
    expect(value[0]?.merges).toEqual([
      { firstRow: 881, lastRow: 885, firstColumn: 5, lastColumn: 5 },
    ]);
  });

  it("reads hidden columns, rows and sheets like any other", async () => {
    const bytes = await writeRaw({
      sheets: [
        {
          name: "登记",
          rows: [["a", "b"], ["c"]],
          columns: [{}, { hidden: true }],
          rowDefs: new Map([[1, { hidden: true }]]),
        },
        { name: "填表说明", rows: [["x"]], hidden: true },
      ],
    });
    expect(await cellsOf(bytes)).toEqual([[["a", "b"], ["c"]], [["x"]]]);
  });

  it("drops rows at the end that have a format and nothing else", async () => {
    const rows = '<row r="1"><c t="str"><v>a</v></c></row><row r="9000"><c r="Q9000" s="1"/></row>';
    expect(await rowsOf(rows)).toEqual([["a"]]);
  });

  it("takes an empty text for no value", async () => {
    expect(await rowsOf('<row><c t="str"><f>""</f><v></v></c><c><v>1</v></c></row>')).toEqual([
      [null, 1],
    ]);
  });
});

describe("a date is a calendar day", () => {
  const zone = process.env["TZ"];
  afterEach(() => {
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
  });

  it.each(["America/New_York", "Asia/Shanghai", "Pacific/Kiritimati", "UTC"])(
    "in %s",
    async (name) => {
      process.env["TZ"] = name;
      const rows =
        '<row><c s="1"><v>46086</v></c><c s="2"><v>46086</v></c><c s="3"><v>46086</v></c></row>';
      const day = { date: "2026-03-05" };
      expect(await rowsOf(rows, { styles: dateStyles })).toEqual([[day, day, day]]);
      const written = {
        name: "s",
        columns: [{ width: 9 }],
        header: [],
        rows: [[day as LayoutCell]],
      };
      expect(await cellsOf(await writeXlsx({ title: "", sheets: [written] }))).toEqual([[[day]]]);
    },
  );

  it.each([
    ["a number without a date format stays a number", "0", 46086, 46086],
    ["so does one with a decimal format", "4", 46086.5, 46086.5],
    ["a time of day makes it a text", "5", 46086.5, "2026-03-05 12:00:00"],
    ["less than half a second is no time of day", "5", 46086.000001, { date: "2026-03-05" }],
    ["the last second of a day", "1", 46086.99999, "2026-03-05 23:59:59"],
    ["a time alone is a time", "5", 0.75, "18:00:00"],
    ["the first day", "1", 1, { date: "1900-01-01" }],
    ["28 February 1900", "1", 59, { date: "1900-02-28" }],
    ["1 March 1900", "1", 61, { date: "1900-03-01" }],
    ["the last day", "1", 2958465, { date: "9999-12-31" }],
    ["beyond it the number stays", "1", 2958466, 2958466],
    ["before the first day too", "1", -5, -5],
    ["a number beyond all dates", "1", 1e300, "#NUM!"],
  ])("%s", async (_, style, serial, cell) => {
    const rows = `<row><c s="${style}"><v>${serial}</v></c></row>`;
    expect(await rowsOf(rows, { styles: dateStyles })).toEqual([[cell]]);
  });

  it("follows the 1904 system where the workbook has it", async () => {
    const more = { styles: dateStyles, workbookProperties: '<workbookPr date1904="1"/>' };
    expect(await rowsOf('<row><c s="1"><v>44624</v></c></row>', more)).toEqual([
      [{ date: "2026-03-05" }],
    ]);
  });
});

describe("what cannot be read is refused and said", () => {
  const good = raw({ rows: [["a"]] });
  const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const oleWith = (name: string) =>
    Uint8Array.from([
      ...ole,
      0,
      0,
      ...[...name].flatMap((letter) => [letter.charCodeAt(0), 0]),
      0,
      0,
    ]);

  it.each([
    ["no bytes", new Uint8Array(), "file-empty"],
    ["an old workbook", oleWith("Workbook"), "old-xls-format"],
    ["an older workbook", oleWith("Book"), "old-xls-format"],
    ["another old document", oleWith("WordDocument"), "not-a-workbook"],
    ["a page that calls itself xls", new TextEncoder().encode("<html><table>"), "not-a-workbook"],
    [
      "a zip file of something else",
      storedZip([{ name: "a.txt", content: "a" }]),
      "not-a-workbook",
    ],
    ["a text document", storedZip(workbookParts({ sheets: {} })), "not-a-workbook"],
  ])("%s", async (_, bytes, code) => {
    expect(await issueOf(bytes)).toEqual({ sheets: 0, issues: [[code, null, "xlsx"]] });
  });

  it("a workbook with a password", async () => {
    const bytes = await raw({ rows: [["a"]] }, { encryption: { password: "1", spinCount: 1 } });
    expect((await issueOf(bytes)).issues).toEqual([["password-protected", null, "xlsx"]]);
    const parts = workbookParts({ sheets: sheetXml("") }).map((part) => ({ ...part, flags: 1 }));
    expect((await issueOf(storedZip(parts))).issues).toEqual([
      ["password-protected", null, "xlsx"],
    ]);
  });

  it("a workbook cut off anywhere", async () => {
    const bytes = await good;
    for (let length = 1; length < bytes.length; length += 17) {
      const { sheets, issues } = await issueOf(bytes.slice(0, length));
      expect([sheets, issues]).toEqual([0, [["not-a-workbook", null, "xlsx"]]]);
    }
  });

  it("a sheet with more rows than the caller allows, but not the sheets beside it", async () => {
    const bytes = await writeRaw({
      sheets: [
        { name: "登记", rows: Array.from({ length: 6 }, () => ["a"]) },
        { name: "说明", rows: [["b"]] },
      ],
    });
    expect(await issueOf(bytes, { maxRows: 5 })).toEqual({
      sheets: 1,
      issues: [["too-many-rows", "登记", "6"]],
    });
    expect((await issueOf(bytes, { maxRows: 6 })).sheets).toBe(2);
  });

  it("one cell in the last row a spreadsheet has", async () => {
    const sheets = sheetXml('<row><c r="A1048576"><v>1</v></c></row>');
    expect((await issueOf(workbookBytes({ sheets }))).issues).toEqual([
      ["too-many-rows", "登记", "1048576"],
    ]);
  });

  it("two cells that span more than memory holds", async () => {
    const rows = '<row><c r="A1"><v>1</v></c></row><row><c r="XFD1048576"><v>1</v></c></row>';
    const sheets = { ...sheetXml(rows), 说明: "<sheetData><row><c><v>1</v></c></row></sheetData>" };
    expect(await issueOf(workbookBytes({ sheets }))).toEqual({
      sheets: 1,
      issues: [["too-large", "登记", ""]],
    });
  });

  it("more merged ranges than any sheet has", async () => {
    const merges = `<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(100_001)}</mergeCells>`;
    const bytes = workbookBytes({ sheets: sheetXml("", merges) });
    expect((await issueOf(bytes)).issues).toEqual([["too-large", "登记", "100001 merges"]]);
  });

  it("what unpacks to more than the caller allows, before it is unpacked", async () => {
    const parts = workbookParts({ sheets: sheetXml("") });
    const bomb = { name: "xl/worksheets/sheet9.xml", content: "", method: 8, size: 3e9 };
    expect((await issueOf(storedZip([...parts, bomb]))).issues[0]?.[0]).toBe("too-large");
    expect((await issueOf(storedZip(parts), { maxBytes: 100 })).issues[0]?.[0]).toBe("too-large");
    const strings = { name: "xl/sharedStrings.xml", content: " ".repeat(2000) };
    const limits = { maxBytes: 16_000 };
    expect((await issueOf(storedZip([...parts, strings]), limits)).issues[0]?.[0]).toBe(
      "too-large",
    );
  });

  it.each([10, 0])("what unpacks to more than the %i bytes it declares", async (size) => {
    const [sheet] = workbookParts({ sheets: sheetXml(" ".repeat(1e6)) }).slice(-1);
    const parts = workbookParts({ sheets: sheetXml("") }).slice(0, -1);
    const content = deflateRawSync(sheet?.content ?? "");
    const lie = { name: "xl/worksheets/sheet1.xml", content, method: 8, size };
    expect((await issueOf(storedZip([...parts, lie]))).sheets).toBe(0);
  });

  it("a sheet that has no cells because it is a chart, but not the sheets beside it", async () => {
    const sheets = { ...sheetXml("<row><c><v>1</v></c></row>"), 图表: "" };
    const parts = workbookParts({ sheets }).filter(({ name }) => !name.endsWith("sheet2.xml"));
    expect(await issueOf(storedZip(parts))).toEqual({
      sheets: 1,
      issues: [["unreadable-sheet", "图表", ""]],
    });
  });
});

describe("parts that hold no cell do no harm", () => {
  it("a damaged picture, drawing or comment", async () => {
    const more = ["xl/media/a.png", "xl/drawings/drawing1.xml", "xl/comments1.xml"].map((name) => ({
      name,
      content: "<",
      method: 8,
      size: 3e9,
    }));
    const drawing = '<Relationship Id="r" Type="x/drawing" Target="../drawings/drawing1.xml"/>';
    const rels = { name: "xl/worksheets/_rels/sheet1.xml.rels", content: `<R>${drawing}</R>` };
    const sheets = sheetXml("<row><c><v>1</v></c></row>");
    expect(await issueOf(workbookBytes({ sheets, more: [...more, rels] }))).toEqual({
      sheets: 1,
      issues: [],
    });
  });

  it("sizes in a zip64 field, as some writers always put them", async () => {
    const parts = workbookParts({ sheets: sheetXml("<row><c><v>1</v></c></row>") });
    expect(await issueOf(storedZip(parts.map((part) => ({ ...part, zip64: true }))))).toEqual({
      sheets: 1,
      issues: [],
    });
  });

  it("a merged range that names no cells", async () => {
    const sheets = sheetXml("", '<mergeCells><mergeCell ref="?"/></mergeCells>');
    expect((await read(workbookBytes({ sheets }))).value[0]?.merges).toEqual([]);
  });
});

const layout: SheetLayout = {
  name: "名单",
  titles: ["履职积分名单", "统计期间：2025-12-01 至 2026-11-30"],
  columns: [{ width: 6 }, { width: 12 }, { width: 8, align: "right" }, { width: 12 }],
  header: [
    [
      { text: "序号", rows: 2 },
      { text: "姓名", rows: 2 },
      { text: "积分", columns: 2 },
    ],
    ["总分", "日期"],
  ],
  rows: [[1, "王伟", { decimal: "82.50", digits: 2 }, { date: "2026-12-10" }]],
  totals: [null, "合计", { decimal: "82.5", digits: 2 }],
  notes: ["示例规则"],
  orientation: "landscape",
  pageHeader: "示例 & 核对",
};
const workbook = { title: "名单", sheets: [layout] };

describe("a written workbook", () => {
  it("holds titles, header, rows, totals and notes below each other", async () => {
    const { value, issues } = await read(await writeXlsx(workbook));
    expect(issues).toEqual([]);
    expect(value[0]?.rows.map((row) => row.cells)).toEqual([
      ["履职积分名单"],
      ["统计期间：2025-12-01 至 2026-11-30"],
      ["序号", "姓名", "积分"],
      [null, null, "总分", "日期"],
      [1, "王伟", 82.5, { date: "2026-12-10" }],
      [null, "合计", 82.5],
      ["示例规则"],
    ]);
    const rangeOf = (range: object) => Object.values(range).join(" ");
    expect(value[0]?.merges.map(rangeOf)).toEqual([
      "1 1 0 3",
      "2 2 0 3",
      "3 4 0 0",
      "3 4 1 1",
      "3 3 2 3",
      "7 7 0 3",
    ]);
  });

  it("prints on A4, one page wide, with its header on every page", async () => {
    const { readXlsx: readRaw } = await import("hucre/xlsx");
    const written = await readRaw(await writeXlsx(workbook), { readStyles: true });
    const sheet = written.sheets[0];
    expect(sheet?.pageSetup).toMatchObject({
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printArea: "$A$1:$D$7",
      printTitlesRow: "$3:$4",
    });
    expect(sheet?.freezePane).toEqual({ rows: 4 });
    expect(sheet?.headerFooter).toEqual({
      oddHeader: "&R示例 && 核对",
      oddFooter: "&C第 &P 页 共 &N 页",
    });
    expect(sheet?.cells?.get("4,2")?.style?.numFmt).toBe("0.00");
    expect(sheet?.cells?.get("0,0")?.style?.font).toMatchObject({ name: "黑体", bold: true });
    expect(sheet?.cells?.get("5,1")?.style?.font).toMatchObject({ name: "宋体", bold: true });
    expect(written.defaultFont).toMatchObject({ name: "宋体" });
  });

  it("is the same bytes whenever it is written", async () => {
    const first = await writeXlsx(workbook);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect(await writeXlsx(workbook)).toEqual(first);
  });

  it("never holds a formula or an error, whatever the text", async () => {
    const texts = ["=1+1", "@SUM(A1)", "+86", "#N/A", "_x0041_", "-5"];
    const rows = texts.map((text) => [text]);
    const bytes = await writeXlsx({ title: "", sheets: [{ ...layout, header: [], rows }] });
    const { readXlsx: readRaw } = await import("hucre/xlsx");
    const cells = (await readRaw(bytes)).sheets[0]?.cells ?? new Map();
    expect([...cells.values()].map(({ type }) => type)).toEqual(["richText"]);
  });

  it("makes sheet names that spreadsheets allow, and no two alike", async () => {
    const names = [
      "a/b",
      "A:B",
      "'引'",
      "history",
      "",
      "长".repeat(40),
      "长".repeat(40),
      "𠀀".repeat(16),
    ];
    const sheets = names.map((name) => ({ ...layout, name }));
    const { value } = await read(await writeXlsx({ title: "", sheets }));
    expect(value.map(({ sheet }) => sheet)).toEqual([
      "a_b",
      "A_B(2)",
      "_引_",
      "history_",
      "_",
      "长".repeat(31),
      `${"长".repeat(28)}(2)`,
      "𠀀".repeat(15),
    ]);
  });

  it("marks a text too long for a cell, and writes what is no number as text", async () => {
    const rows: LayoutCell[][] = [
      ["长".repeat(40_000), { decimal: "—", digits: 2 }, { date: "1899-05-01" }],
    ];
    const [sheet] = await cellsOf(await writeXlsx({ title: "", sheets: [{ ...layout, rows }] }));
    const [long, dash, date] = sheet?.[4] ?? [];
    expect(String(long)).toHaveLength(32_767);
    expect(String(long)).toMatch(/长……（过长，已截断）$/);
    expect([dash, date]).toEqual(["—", "1899-05-01"]);
  });
});

describe("figures a spreadsheet works out", () => {
  const columns = ["a", "b", "c", "d", "e"].map((key) => ({ key, width: 8 }));
  const worked = (formula: FormulaCell["formula"], decimal: string | null, digits = 0) =>
    ({ formula, decimal, digits }) as const;
  const sum = { kind: "column-sum" } as const;
  const cellsOfSheet = async (sheet: Partial<SheetLayout>) => {
    const whole = { name: "s", columns, header: [["甲"]], rows: [], ...sheet };
    const bytes = await writeXlsx({ title: "", sheets: [whole] });
    const { readXlsx: readRaw } = await import("hucre/xlsx");
    return (await readRaw(bytes, { readStyles: true })).sheets[0]?.cells ?? new Map();
  };

  it("are formulas over the cells they are of, and carry what they come to", async () => {
    const rows: LayoutCell[][] = [
      [
        1,
        { decimal: "0.20", digits: 2 },
        worked({ kind: "row-sum", of: ["a", "b"] }, "1.20", 2),
        worked({ kind: "difference", from: "a", less: "b" }, "0.80", 2),
        worked({ kind: "quotient", above: "a", below: "b", percent: true }, "500.0", 1),
      ],
      [2, 3, worked({ kind: "row-sum", of: ["a", "e"] }, "2"), null, null],
    ];
    const totals = [worked(sum, "3"), worked(sum, "3.20", 2)];
    const cells = await cellsOfSheet({ rows, totals });
    const told = (at: string) => [cells.get(at)?.formula, cells.get(at)?.formulaResult];
    expect(told("1,2")).toEqual(["ROUND(SUM(A2:B2),2)", 1.2]);
    expect(told("1,3")).toEqual(["ROUND(A2-B2,2)", 0.8]);
    expect(told("1,4")).toEqual(['IF(B2<=0,"",ROUND(A2*100/B2,1))', 500]);
    expect(told("2,2")).toEqual(["SUM(A3,E3)", 2]);
    expect(told("3,0")).toEqual(["SUM(A2:A3)", 3]);
    expect(told("3,1")).toEqual(["ROUND(SUM(B2:B3),2)", 3.2]);
    expect(cells.get("3,1")?.style?.numFmt).toBe("0.00");
  });

  it("are bare figures where there is nothing to work them out of", async () => {
    const rows: LayoutCell[][] = [
      [
        worked({ kind: "row-sum", of: ["a", "z"] }, "1"),
        worked({ kind: "row-sum", of: [] }, "0"),
        worked({ kind: "difference", from: "z", less: "a" }, "-2"),
        worked({ kind: "quotient", above: "a", below: "z", percent: false }, null),
        "end",
      ],
    ];
    expect((await cellsOf(await writeXlsx(oneSheet(rows))))[0]?.[1]).toEqual([
      1,
      0,
      -2,
      null,
      "end",
    ]);
    const cells = await cellsOfSheet({ totals: [worked(sum, "0"), 1] });
    expect(cells.get("1,0")?.formula).toBeUndefined();
  });

  it("read back as nothing where they are not known", async () => {
    const unknown = worked({ kind: "quotient", above: "a", below: "b", percent: false }, null);
    const [sheet] = await cellsOf(await writeXlsx(oneSheet([[1, 0, unknown, 4]])));
    expect(sheet?.[1]).toEqual([1, 0, null, 4]);
  });

  it("name columns beyond the alphabet", async () => {
    const many = Array.from({ length: 30 }, (_, at) => ({ key: `k${at}`, width: 5 }));
    const row = [
      ...Array.from({ length: 28 }, () => 1),
      worked({ kind: "row-sum", of: ["k26", "k27"] }, "2"),
    ];
    const cells = await cellsOfSheet({ columns: many, rows: [row] });
    expect(cells.get("1,28")?.formula).toBe("SUM(AA2:AB2)");
  });

  function oneSheet(rows: readonly (readonly LayoutCell[])[]) {
    return { title: "", sheets: [{ name: "s", columns, header: [["甲"]], rows }] };
  }
});

describe("the look of a page", () => {
  it("is A3 where the table is too wide to be read on A4, unless the layout says which", async () => {
    const { readXlsx: readRaw } = await import("hucre/xlsx");
    const look = async (count: number, more: Partial<SheetLayout>) => {
      const many = Array.from({ length: count }, () => ({ width: 10 }));
      const sheet: SheetLayout = { name: "s", columns: many, header: [], rows: [], ...more };
      const bytes = await writeXlsx({ title: "", sheets: [sheet] });
      const raw = await readRaw(bytes, { readStyles: true });
      return raw.sheets[0]?.pageSetup?.paperSize;
    };
    const landscape = { orientation: "landscape" } as const;
    expect(await look(21, landscape)).toBe("a4");
    expect(await look(22, landscape)).toBe("a3");
    expect(await look(14, {})).toBe("a4");
    expect(await look(15, {})).toBe("a3");
    expect(await look(22, { ...landscape, page: { paper: "a4" } })).toBe("a4");
  });

  it("takes the paper, a footer, columns that stay, and page numbers in English", async () => {
    const { readXlsx: readRaw } = await import("hucre/xlsx");
    const page = { paper: "a3", footer: "示例 & 单位", frozenColumns: 2 } as const;
    const bytes = await writeXlsx({ title: "", language: "en", sheets: [{ ...layout, page }] });
    const sheet = (await readRaw(bytes, { readStyles: true })).sheets[0];
    expect(sheet?.pageSetup).toMatchObject({
      paperSize: "a3",
      printTitlesRow: "$3:$4",
      printTitlesColumn: "$A:$B",
    });
    expect(sheet?.freezePane).toEqual({ rows: 4, columns: 2 });
    expect(sheet?.headerFooter?.oddFooter).toBe("&L示例 && 单位&CPage &P of &N");
  });
});

const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "=",
        "+",
        "-",
        "@",
        "\t",
        "\r",
        "\n",
        '"',
        "&",
        "<",
        "'",
        " ",
        "　",
        "_x0041_",
        "#",
      ),
      fc.constantFrom("王", "·", "𠀀", "\ufffe", "\u0001", "]]>"),
      fc.string({ unit: "binary", maxLength: 3 }),
    ),
    { maxLength: 5 },
  )
  .map((parts) => parts.join(""));

const days = fc
  .date({ min: new Date("1900-03-01"), max: new Date("9999-12-31"), noInvalidDate: true })
  .map((date) => ({ date: date.toISOString().slice(0, 10) as `${number}-${number}-${number}` }));

const layoutCell: fc.Arbitrary<LayoutCell> = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc
    .integer({ min: -99_999, max: 99_999 })
    .map((cents) => ({ decimal: (cents / 100).toFixed(2), digits: 2 })),
  days,
  fc.constant(null),
);

const readBack = (cell: LayoutCell) => {
  if (typeof cell === "string") return neutralText(cell) || null;
  return cell !== null && typeof cell === "object" && "decimal" in cell
    ? Number(cell.decimal ?? 0) + 0
    : cell;
};

describe("laws", () => {
  it("what is written reads back, texts neutralised and all else the same", async () => {
    const column = { width: 10 };
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(layoutCell, layoutCell), { minLength: 1, maxLength: 8 }),
        async (rows) => {
          const all = [...rows, ["end", "end"]];
          const sheet = { name: "s", columns: [column, column], header: [["甲", "乙"]], rows: all };
          const [cells] = await cellsOf(await writeXlsx({ title: "", sheets: [sheet] }));
          const expected = all.map((row) => row.map(readBack));
          const padded = cells?.slice(1).map(([first = null, second = null]) => [first, second]);
          expect(padded).toEqual(expected);
        },
      ),
    );
  });

  it("changed or cut bytes are read or refused, never thrown at", async () => {
    const bytes = await writeXlsx(workbook);
    const byte = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(
        fc.array(byte, { maxLength: 8 }),
        fc.nat(bytes.length),
        async (changes, length) => {
          const damaged = bytes.slice(0, length % 3 === 0 ? length : bytes.length);
          for (const [at, value] of changes) damaged[at % Math.max(1, damaged.length)] = value;
          const { value, issues } = await read(damaged);
          expect(value.length > 0 || issues.some(({ effect }) => effect === "refused")).toBe(true);
        },
      ),
    );
  });

  it("any XML in a sheet is read or refused, never thrown at", async () => {
    const piece = fc.constantFrom(
      "<row>",
      '<row r="3">',
      '<c r="B2" t="s">',
      "<c>",
      "<v>1</v>",
      "</c>",
      "</row>",
      '<c r="ZZZZ1">',
      "<f>",
      "&#x110000;",
      "<",
      '"',
      "<is><t>a</t></is>",
      '<mergeCells><mergeCell ref="A1:B"/></mergeCells>',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
        const { value, issues } = await read(workbookBytes({ sheets: sheetXml(pieces.join("")) }));
        expect(value.length + issues.length).toBe(1);
      }),
    );
  });
});
