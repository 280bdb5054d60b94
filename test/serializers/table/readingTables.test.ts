import { effectWords, issueMessage, issueWords, readSessions } from "deputy-archive";
import { readCsv } from "deputy-archive/csv";
import { readXlsx } from "deputy-archive/xlsx";
import { type WriteSheet, writeXlsx as writeRaw } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { codesInSource } from "../codesInSource";
import { workbookBytes } from "../storedZip";
import { headings, intake, outcome, row, sheetOf } from "./registers";

const day = "2026-03-05";
const first = ["R-1", day, 3] as const;
const second = ["R-2", day, 3] as const;

describe("titles, totals and what is printed on every page", () => {
  it("lines above the header are no rows", () => {
    const sheet = sheetOf([
      ["甲区代表履职登记表"],
      ["单位：甲区", null, "2026年"],
      headings,
      row(1),
    ]);
    expect(outcome([sheet])).toEqual({
      entries: [first],
      issues: [],
      rows: [1, 0, 0, 0],
      isWhole: true,
    });
  });

  it("a header and a title that come again on the next page are skipped and said", () => {
    const title = ["甲区代表履职登记表"];
    const sheet = sheetOf([title, headings, row(1), title, headings, row(2)]);
    expect(outcome([sheet])).toEqual({
      entries: [first, second],
      issues: ["repeated-title 4", "repeated-header 5"],
      rows: [2, 0, 0, 2],
      isWhole: true,
    });
  });

  it.each(["合计", "合　计", "总 计：", "小计", "本页小计", "累计", "共计"])(
    "a row that says %s is a total",
    (word) => {
      const sheet = sheetOf([headings, row(1), [word, null, null, null, null, 3]]);
      expect(outcome([sheet])).toMatchObject({ issues: ["total-row 3"], rows: [1, 0, 0, 1] });
    },
  );

  it("a name that holds a word of totals is none", () => {
    const { entries } = outcome([sheetOf([headings, row(1, { 登记编号: "合计表-1" })])]);
    expect(entries).toEqual([["合计表-1", day, 3]]);
  });

  it("a prefilled row nobody filled in is skipped; one with anything more is set aside", () => {
    const given = [null, "DT16-0001", "示例甲"];
    const sheet = sheetOf([headings, row(1), given, [...given, null, null, "3"]]);
    expect(outcome([sheet])).toMatchObject({
      issues: ["unfilled-row 3", "missing-value 4 履职事项"],
      rows: [1, 0, 1, 1],
    });
  });
});

describe("headings", () => {
  it.each([
    [
      "spaces and line breaks",
      [
        "登记编号",
        "代表\n证号",
        "姓　名",
        "履职事项",
        "日 期",
        "数量",
        "登记人",
        "登记日期",
        "核实情况",
      ],
    ],
    [
      "a star for what must be filled in, a colon",
      [
        "*登记编号",
        "代表证号*",
        "姓名：",
        "履职事项",
        "日期",
        "数量",
        "登记人",
        "登记日期",
        "核实情况",
      ],
    ],
    [
      "full-width letters and other headings of the place",
      [
        "记录编号",
        "代表证编号",
        "代表姓名",
        "事项类别",
        "活动日期",
        "数量（半天／户／件）",
        "填报人",
        "填报日期",
        "审核状态",
      ],
    ],
  ])("%s do not make another heading", (_, written) => {
    expect(outcome([sheetOf([written, row(1)])])).toMatchObject({ entries: [first], issues: [] });
  });

  it("a heading merged over others makes a name with them: 登记 over 编号, 人, 日期", () => {
    const groups = ["登记", "代表", null, "履职事项", "活动", null, "登记", null, "核实情况"];
    const own = ["编号", "证号", "姓名", null, "日期", "数量", "人", "日期", null];
    const merges = [
      { firstRow: 1, lastRow: 1, firstColumn: 1, lastColumn: 2 },
      { firstRow: 1, lastRow: 2, firstColumn: 3, lastColumn: 3 },
      { firstRow: 1, lastRow: 1, firstColumn: 4, lastColumn: 5 },
      { firstRow: 1, lastRow: 1, firstColumn: 6, lastColumn: 7 },
      { firstRow: 1, lastRow: 2, firstColumn: 8, lastColumn: 8 },
    ];
    const sheet = sheetOf([groups, own, row(1, { 登记日期: "2026-3-6" })], { merges });
    expect(outcome([sheet])).toEqual({
      entries: [first],
      issues: ["date-format 3 登记日期 2026-3-6"],
      rows: [0, 1, 0, 0],
      isWhole: true,
    });
  });

  it("a header known by its first row takes the headings under its groups along", () => {
    const groups = [
      "登记编号",
      "代表证号",
      "姓名",
      "履职事项",
      "时间",
      "数量",
      "登记人",
      null,
      "核实情况",
    ];
    const own = [null, null, null, null, "日期", null, null, "登记日期", null];
    const merges = [0, 1, 2, 3, 5, 6, 8].map((column) => ({
      firstRow: 1,
      lastRow: 2,
      firstColumn: column,
      lastColumn: column,
    }));
    expect(outcome([sheetOf([groups, own, row(1)], { merges })])).toMatchObject({
      entries: [first],
      issues: [],
    });
  });

  it("csv has no merged cells: an empty cell belongs to the group left of it", () => {
    const text = [
      "登记编号,代表,,履职事项,活动,,登记,,核实情况",
      ",证号,姓名,,日期,数量,人,日期,",
      "R-1,DT16-0001,示例甲,走访联系群众,2026-03-05,3,联络站,2026-03-06,已核实",
    ].join("\n");
    const { value } = readCsv(text, { file: "登记.csv" });
    expect(outcome(value)).toMatchObject({ entries: [first], issues: [] });
  });

  it("the row below a header is a row, even where a heading of its own is not known", () => {
    const written = [...headings, "备注"];
    const sheet = sheetOf([written, [...row(1), "日期"], row(2)]);
    expect(outcome([sheet])).toMatchObject({
      entries: [first, second],
      issues: ["unknown-column 1 备注 备注"],
    });
  });

  it("of two columns under one heading the second is not read, and that is said", () => {
    const sheet = sheetOf([
      [...headings, "活动日期"],
      [...row(1), "2026-04-01"],
    ]);
    expect(outcome([sheet])).toMatchObject({
      entries: [first],
      issues: ["repeated-heading 1 活动日期 活动日期"],
    });
  });
});

describe("merged cells among the rows", () => {
  it("give their value to every row they cover, each said", () => {
    const merges = [{ firstRow: 2, lastRow: 3, firstColumn: 4, lastColumn: 4 }];
    const sheet = sheetOf([headings, row(1), row(2, { 日期: null })], { merges });
    expect(outcome([sheet])).toMatchObject({
      entries: [first, second],
      issues: ["merged-cell 3 日期"],
      rows: [1, 1, 0, 0],
    });
  });

  it("a hundred thousand of them do not slow the reading down", () => {
    const rows = Array.from({ length: 2000 }, (_, index) =>
      row(index, { 日期: index % 2 ? null : day }),
    );
    const pairs = Array.from({ length: 100_000 }, (_, index) => ({
      firstRow: 2 + 2 * (index % 1000),
      lastRow: 3 + 2 * (index % 1000),
      firstColumn: 4,
      lastColumn: 4,
    }));
    const from = Date.now();
    const { rows: counts } = outcome([sheetOf([headings, ...rows], { merges: pairs })]);
    expect(counts).toEqual([1000, 1000, 0, 0]);
    expect(Date.now() - from).toBeLessThan(10_000);
  });
});

describe("several sheets", () => {
  it("one table over several sheets is one register, a repeat on another sheet found", () => {
    const next = sheetOf([headings, row(2), row(1)], { sheet: "登记（续）" });
    expect(outcome([sheetOf([headings, row(1)]), next])).toMatchObject({
      entries: [first, second],
      issues: ["duplicate-row 3 登记编号 R-1"],
      rows: [2, 0, 1, 0],
    });
  });

  it("a sheet that goes on without a header is not read, and that is said", () => {
    const next = sheetOf([row(2)], { sheet: "登记（续）" });
    expect(outcome([sheetOf([headings, row(1)]), next])).toMatchObject({
      entries: [first],
      issues: ["sheet-without-header 登记（续）  代表证号、姓名、履职事项"],
    });
  });

  it("instructions beside the table are nobody's concern", () => {
    const more = sheetOf([["填表说明"], ["一", "日期写成 2026-03-05"]], { sheet: "说明" });
    expect(outcome([sheetOf([headings, row(1)]), more])).toMatchObject({ issues: [] });
  });
});

describe("what is hidden", () => {
  const written = (sheet: Partial<WriteSheet>) =>
    writeRaw({ sheets: [{ name: "登记", ...sheet }] });
  const rows = [headings, row(1), row(2), row(3), row(4)].map((cells) => cells.map(String));

  it("is read as it stands and said: columns, rows that stand together, the sheet", async () => {
    const bytes = await written({
      rows,
      columns: headings.map((name) => (name === "数量" ? { hidden: true } : {})),
      rowDefs: new Map([1, 2, 4].map((index) => [index, { hidden: true }])),
      hidden: true,
    });
    const { value } = await readXlsx(bytes, { file: "登记.xlsx" });
    expect(outcome(value)).toMatchObject({
      issues: [
        "hidden-sheet 登记",
        "hidden-column 登记 数量 数量",
        "hidden-row 2  2-3",
        "hidden-row 5",
      ],
      rows: [4, 0, 0, 0],
    });
  });

  it("a hidden sheet without a table, and a hidden column nobody reads, are left alone", async () => {
    const bytes = await writeRaw({
      sheets: [
        { name: "登记", rows, columns: [...headings.map(() => ({})), { hidden: true }] },
        { name: "选项", rows: [["走访联系群众"]], hidden: true },
      ],
    });
    const { value } = await readXlsx(bytes, { file: "登记.xlsx" });
    expect(outcome(value)).toMatchObject({ issues: [], rows: [4, 0, 0, 0] });
  });
});

describe("day numbers", () => {
  const styles =
    '<numFmts><numFmt numFmtId="170" formatCode="yyyy\\-mm\\-dd"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs>';
  const text = (value: string) => `<c t="str"><v>${value}</v></c>`;
  const register = (cell: string, date1904: boolean) => {
    const cells = row(1).map((value, index) => (index === 4 ? cell : text(String(value))));
    const sheets = {
      登记: `<sheetData><row>${headings.map(text).join("")}</row><row>${cells.join("")}</row></sheetData>`,
    };
    const bytes = workbookBytes({
      sheets,
      styles,
      ...(date1904 && { workbookProperties: '<workbookPr date1904="1"/>' }),
    });
    return readXlsx(bytes, { file: "登记.xlsx" });
  };

  it.each([
    ["a date cell in the 1900 system", '<c s="1"><v>46086</v></c>', false, [first], []],
    ["a date cell in the 1904 system", '<c s="1"><v>44624</v></c>', true, [first], []],
    [
      "a number typed in a workbook of the 1900 system",
      "<c><v>46086</v></c>",
      false,
      [first],
      ["date-serial 2 日期 46086"],
    ],
    [
      "a number typed in a workbook of the 1904 system",
      "<c><v>44624</v></c>",
      true,
      [first],
      ["date-serial 2 日期 44624"],
    ],
    [
      "a number kept as text in the 1904 system is unclear",
      text("44624"),
      true,
      [],
      ["invalid-date 2 日期 44624"],
    ],
    [
      "a number that is no day of our time",
      "<c><v>20260</v></c>",
      false,
      [],
      ["invalid-date 2 日期 20260"],
    ],
    [
      "29 February 1900, which never was, as a number",
      "<c><v>60</v></c>",
      false,
      [],
      ["invalid-date 2 日期 60"],
    ],
    ["and as a date cell", '<c s="1"><v>60</v></c>', false, [], ["invalid-date 2 日期 1900-02-28"]],
  ] as const)("%s", async (_, cell, date1904, entries, issues) => {
    const { value } = await register(cell, date1904);
    expect(outcome(value)).toMatchObject({ entries, issues });
  });

  it("a session on a day before spreadsheets agree is refused too", () => {
    const head = ["会议", "简称", "开始日期", "结束日期", "半天数"];
    const cells = ["第一次会议", "一次", { date: "1900-02-28" } as const, "1900-03-02", "8"];
    expect(readSessions([sheetOf([head, cells])], intake).issues).toMatchObject([
      { code: "invalid-date", column: "开始日期" },
    ]);
  });
});

describe("numbers with units", () => {
  it.each([
    ["3户", 3],
    ["３户", 3],
    ["3 户", 3],
    ["3个户", 3],
    ["1", 1],
    ["200", 200],
  ])("%s", (written, quantity) => {
    expect(outcome([sheetOf([headings, row(1, { 数量: written })])]).entries).toEqual([
      ["R-1", day, quantity],
    ]);
  });

  it.each([
    ["3次", "other-unit"],
    ["2小时", "other-unit"],
    ["３件", "other-unit"],
    ["1,200", "quantity-out-of-range"],
    ["１，２００户", "quantity-out-of-range"],
    ["1,20户", "invalid-quantity"],
    ["3户2", "invalid-quantity"],
    ["约3户", "invalid-quantity"],
    ["3.5户", "invalid-quantity"],
  ])("%s is set aside: %s", (written, code) => {
    expect(outcome([sheetOf([headings, row(1, { 数量: written })])]).issues).toEqual([
      `${code} 2 数量 ${written}`,
    ]);
  });

  it.each(["3次", "2小时", "３件", "120元", "2人次"])(
    "%s is read where the duty counts nothing, and said",
    (written) => {
      const cells = row(1, { 履职事项: "接待选民", 数量: written });
      expect(outcome([sheetOf([headings, cells])]).issues).toEqual([
        `number-format 2 数量 ${written}`,
      ]);
    },
  );
});

describe("text files", () => {
  const text = `${headings.join(",")}\n${row(1).join(",")}\n${row(2, { 姓名: "示例甲" }).join(",")}\n`;
  const utf16 = (mark: readonly number[], high: 0 | 1) =>
    Uint8Array.from([
      ...mark,
      ...[...text].flatMap((one) => {
        const code = one.charCodeAt(0);
        return high === 0 ? [code & 255, code >> 8] : [code >> 8, code & 255];
      }),
    ]);

  /** GB18030 by asking the decoder for every pair of bytes. */
  const gb18030 = (): Uint8Array => {
    const decoder = new TextDecoder("gb18030");
    const pairs = new Map<string, readonly number[]>();
    for (let lead = 0x81; lead < 0xff; lead += 1) {
      for (let trail = 0x40; trail < 0xff; trail += 1) {
        pairs.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
      }
    }
    return Uint8Array.from([...text].flatMap((one) => pairs.get(one) ?? one.charCodeAt(0)));
  };

  it.each([
    ["GB18030", gb18030()],
    ["UTF-8", new TextEncoder().encode(text)],
    ["UTF-8 with a mark", new TextEncoder().encode(`\ufeff${text}`)],
    ["UTF-16, low byte first", utf16([0xff, 0xfe], 0)],
    ["UTF-16, high byte first", utf16([0xfe, 0xff], 1)],
  ])("%s", (_, bytes) => {
    const { value, issues } = readCsv(bytes, { file: "登记.csv" });
    expect(issues).toEqual([]);
    expect(outcome(value)).toMatchObject({ entries: [first, second], issues: [] });
  });

  it("UTF-16 without a mark is not guessed at", () => {
    const { value, issues } = readCsv(utf16([], 0), { file: "登记.csv" });
    expect([value, issues.map(({ code }) => code)]).toEqual([[], ["not-text"]]);
  });

  it("a line break inside quotes belongs to its cell and to its row", () => {
    const cells = row(1).map((cell) => String(cell));
    const quoted = `${[...headings, "履职内容"].join(",")}\n${cells.join(",")},"接待群众，\n收集意见"\n${row(2).join(",")},\n`;
    const { value } = readCsv(quoted, { file: "登记.csv" });
    expect(value[0]?.rows[1]?.cells[9]).toBe("接待群众，\n收集意见");
    expect(outcome(value)).toMatchObject({ entries: [first, second], issues: [] });
  });
});

describe("every issue of a table", () => {
  const codes = [
    ...new Set(codesInSource(["serializers/table", "serializers/mapping"]).map(({ code }) => code)),
    ...["hidden-row", "repeated-title", "unfilled-row", "sheet-without-header", "other-unit"],
    ...[
      "cell-of-other-duty",
      "unknown-mapped-column",
      "heading-of-two-columns",
      "heading-not-confirmed",
    ],
  ];

  it.each(codes)("%s has words in both languages", (code) => {
    expect(issueWords(code).what.zh).not.toBe(code);
    expect(issueWords(code).what.en).not.toBe(code);
  });

  it("says file, sheet, row, column, value, and what to do", () => {
    const issue = {
      code: "other-unit",
      effect: "rejected",
      file: "登记.xlsx",
      sheet: "登记",
      row: 9,
      column: "数量",
      value: "2小时",
    } as const;
    expect(issueMessage(issue, "zh")).toBe(
      "登记.xlsx［登记］第9行“数量”列：单位与该事项的计数单位不同（2小时）。请按规定的单位换算后填写。",
    );
    expect(effectWords[issue.effect].zh).toBe("搁置");
  });
});
