import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText, neutralText, readCsv, writeCsv, writeCsvTable } from "../../src/csv";

const file = "登记.csv";
const utf8 = (text: string) => new TextEncoder().encode(text);
const bytesOf = (hex: string) =>
  Uint8Array.from(hex.split(" "), (byte) => Number.parseInt(byte, 16));
const cellsOf = (source: Uint8Array | string) =>
  readCsv(source, { file }).value[0]?.rows.map((row) => row.cells);
const issueOf = (source: Uint8Array | string, maxRows = 200_000) => {
  const { value, issues } = readCsv(source, { file, maxRows });
  return { sheets: value.length, code: issues[0]?.code, effect: issues[0]?.effect };
};
const refusedAs = (code: string) => ({ sheets: 0, code, effect: "refused" });

describe("a text is decoded by what its bytes are", () => {
  it.each([
    ["UTF-8", "e7 8e 8b e4 bc 9f", "王伟", "utf-8"],
    ["UTF-8 with byte order mark", "ef bb bf e7 8e 8b", "王", "utf-8"],
    ["UTF-16 little endian", "ff fe 8b 73", "王", "utf-16le"],
    ["UTF-16 big endian", "fe ff 73 8b", "王", "utf-16be"],
    ["GBK", "cd f5 ce b0", "王伟", "gb18030"],
    ["a four-byte character of plane 2", "95 32 82 36", "𠀀", "gb18030"],
    ["a four-byte character of plane 0", "81 35 8f 37 cd f5", "\u1a4d王", "gb18030"],
    ["a GBK extension", "fe 55", "㑳", "gb18030"],
    ["0xFE59, once private", "fe 59", "龴", "gb18030"],
    ["0xFE51, private on old hosts", "fe 51", "\u{20087}", "gb18030"],
    ["an upright form of 2022", "a6 d9", "︐", "gb18030"],
  ])("%s", (_, hex, text, encoding) => {
    expect(decodeText(bytesOf(hex))).toEqual({ text, encoding });
  });

  it.each([
    ["a byte no encoding has", "ff"],
    ["a GB18030 pair cut in half", "cd f5 ce"],
    ["UTF-8 that its mark promises and its bytes break", "ef bb bf e7 8e"],
    ["UTF-16 with an odd byte", "ff fe 8b"],
  ])("%s is not guessed", (_, hex) => {
    expect(decodeText(bytesOf(hex))).toBeNull();
  });

  it("reads the same name from every encoding", () => {
    expect(cellsOf(bytesOf("c5 b7 d1 f4 2c fe 59 0a"))).toEqual(cellsOf("欧阳,龴\n"));
  });
});

describe("records are rows", () => {
  it("numbers them from 1, the header being 1", () => {
    expect(readCsv("姓名,数量\n王伟,3\n", { file }).value).toEqual([
      {
        file,
        sheet: null,
        rows: [
          { row: 1, cells: ["姓名", "数量"] },
          { row: 2, cells: ["王伟", "3"] },
        ],
        merges: [],
      },
    ]);
  });

  it.each([
    ["an empty line is a record", "a,b\n\nc,d\n", [["a", "b"], [], ["c", "d"]]],
    ["a final newline is not", "a\nb\n", [["a"], ["b"]]],
    ["nor are empty lines at the end", "a\r\n\r\n,,\r\n", [["a"]]],
    ["a line break inside quotes belongs to its cell", '"a\r\nb",c\r\n', [["a\r\nb", "c"]]],
    ["a doubled quote is one", '"说""好""",b', [['说"好"', "b"]]],
    [
      "an empty cell is null",
      "a,,c\n,b",
      [
        ["a", null, "c"],
        [null, "b"],
      ],
    ],
    ["spaces stay", " a ,\u3000\n", [[" a ", "\u3000"]]],
    [
      "records may end in CR alone",
      "a,b\rc,d\r",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "records may end in CRLF here and LF there",
      'a,b\r\n"c","d"\r\n\r\ne,f\ng,h',
      [["a", "b"], ["c", "d"], [], ["e", "f"], ["g", "h"]],
    ],
    ["a text is never a number", "0010,1e3,true\n", [["0010", "1e3", "true"]]],
  ])("%s", (_, text, cells) => {
    expect(cellsOf(text)).toEqual(cells);
    expect(cellsOf(utf8(text))).toEqual(cells);
  });

  it.each([
    ["comma where nothing speaks against it", "编号\n王伟\n", [["编号"], ["王伟"]]],
    [
      "semicolon",
      "姓名;数量\n王,伟;3",
      [
        ["姓名", "数量"],
        ["王,伟", "3"],
      ],
    ],
    [
      "tab",
      "姓名\t数量\n王;伟\t3",
      [
        ["姓名", "数量"],
        ["王;伟", "3"],
      ],
    ],
    [
      "comma, though later cells are full of semicolons",
      "a,b\n1;2;3;4,5",
      [
        ["a", "b"],
        ["1;2;3;4", "5"],
      ],
    ],
    [
      "what stands outside quotes",
      '"a;b;c",d\ne,f',
      [
        ["a;b;c", "d"],
        ["e", "f"],
      ],
    ],
    ["of the first record that has any", "登记表\n姓名;数量\n", [["登记表"], ["姓名", "数量"]]],
  ])("the delimiter is: %s", (_, text, cells) => {
    expect(cellsOf(text)).toEqual(cells);
  });
});

describe("what cannot be read is refused and said", () => {
  it.each([
    ["no bytes", utf8(""), "file-empty"],
    ["nothing but a byte order mark", bytesOf("ef bb bf"), "file-empty"],
    ["a workbook", bytesOf("50 4b 03 04 14 00"), "not-text"],
    ["an old workbook", bytesOf("d0 cf 11 e0 a1 b1 1a e1 00 00"), "not-text"],
    ["bytes with NUL", bytesOf("61 00 62"), "not-text"],
    ["bytes of no encoding", bytesOf("61 2c ff ff"), "encoding-unknown"],
    ["a quote that never closes", utf8('a,b\nc,"d\ne,f\n'), "unclosed-quote"],
  ])("%s", (_, bytes, code) => {
    expect(issueOf(bytes)).toEqual(refusedAs(code));
  });

  it("tells the record in which the quote opens", () => {
    expect(readCsv('a,b\nc,d\ne,"f\n', { file }).issues[0]?.row).toBe(3);
  });

  it("refuses more records than the caller allows, and not one sooner", () => {
    expect(issueOf("a\n".repeat(4), 3)).toEqual(refusedAs("too-many-rows"));
    expect(issueOf(`${"a\n".repeat(3)}\n\n`, 3).sheets).toBe(1);
  });

  it("notes a quote inside quotes that is not doubled, and keeps the cell", () => {
    const { value, issues } = readCsv('姓名,内容\n王伟,"说"好"的"\n李娜,b\n', { file });
    expect(value[0]?.rows.map(({ cells }) => cells[1])).toEqual(["内容", '说"好"的', "b"]);
    expect(issues).toMatchObject([{ code: "malformed-quote", effect: "noted", row: 2, file }]);
  });
});

describe("a written text", () => {
  it("has commas, CRLF, quotes where needed and a byte order mark", () => {
    const rows = [
      ["姓名", 'a"b', "c,d"],
      [1.5, null, { date: "2026-03-05" as const }],
    ];
    expect(writeCsv(rows)).toBe('\ufeff姓名,"a""b","c,d"\r\n1.5,,2026-03-05\r\n');
    expect(writeCsv([["a"], [true]], { bom: false })).toBe("a\r\ntrue\r\n");
  });

  it.each(["=1+1", "+86", "@SUM(A1)", "-1+1", "\t=1", "\r=1"])("neutralises %j", (text) => {
    expect(neutralText(text)).toBe(`'${text}`);
  });

  it.each(["王伟", "-2.50", "-3", "a=b", "'=1", ""])("leaves %j alone", (text) => {
    expect(neutralText(text)).toBe(text);
  });
});

/** Texts full of what can go wrong: quotes, breaks, formulas, all planes of Unicode. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom('"', ",", ";", "\t", "\r", "\n", "\r\n", "=", "-", "+", "@", "'", " ", "　"),
      fc.constantFrom("王", "·", "𠀀", "䶮", "－"),
      fc.string({ unit: "binary", maxLength: 3 }),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join("").replaceAll("\0", ""));

const withoutEnd = <Item>(items: readonly Item[], isEmpty: (item: Item) => boolean): Item[] =>
  items.filter((_, at) => items.slice(at).some((item) => !isEmpty(item)));

describe("laws", () => {
  it("what is written reads back, neutralised and otherwise the same", () => {
    fc.assert(
      fc.property(fc.array(fc.array(text, { maxLength: 5 }), { maxLength: 6 }), (rows) => {
        const cells = rows.map((row) =>
          withoutEnd(row, (cell) => cell === "").map((cell) => neutralText(cell) || null),
        );
        const { value, issues } = readCsv(utf8(writeCsv(rows)), { file });
        expect(value[0]?.rows.map((row) => row.cells) ?? []).toEqual(
          withoutEnd(cells, (row) => row.length === 0),
        );
        expect(issues.every((issue) => issue.code === "file-empty")).toBe(true);
      }),
    );
  });

  it("no written cell begins a formula", () => {
    fc.assert(
      fc.property(text, (cell) => {
        expect(neutralText(cell)).not.toMatch(/^[=+@\t\r]|^-(?!\d+(\.\d+)?$)/);
      }),
    );
  });

  it("any bytes are read or refused, never thrown at", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const { value, issues } = readCsv(bytes, { file });
        expect(value.length === 1 || issues.some(({ effect }) => effect === "refused")).toBe(true);
      }),
    );
  });

  it("every text GB18030 can hold is one UTF-8 text", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("cd f5", "fe 59", "82 35 90 37", "95 32 82 36")),
        (all) => {
          const pairs = new Map([
            ["cd f5", "王"],
            ["fe 59", "龴"],
            ["82 35 90 37", "龴"],
            ["95 32 82 36", "𠀀"],
          ]);
          const bytes = Uint8Array.from([
            ...bytesOf("cd f5"),
            ...all.flatMap((hex) => [...bytesOf(hex)]),
          ]);
          expect(decodeText(bytes)?.text).toBe(`王${all.map((hex) => pairs.get(hex)).join("")}`);
        },
      ),
    );
  });
});

describe("the table of a sheet as csv", () => {
  const total = { formula: { kind: "column-sum" }, decimal: "-0.5", digits: 1 } as const;
  const unknown = { ...total, decimal: null };
  const sheet = {
    name: "次数",
    titles: ["=标题", "【示例】"],
    columns: [{ width: 8 }, { width: 8 }, { width: 8 }],
    header: [
      [
        { text: "姓名", rows: 2 },
        { text: "履职", columns: 2 },
      ],
      ["次数", "日期"],
    ],
    rows: [["@示例", 3, { date: "2026-03-05" as const }]],
    totals: ["合计", total, unknown],
    notes: ["+注"],
  };

  it("has its lines, one line of headings, rows and totals, and nothing to evaluate", () => {
    expect(writeCsvTable(sheet)).toBe(
      "\ufeff'=标题\r\n【示例】\r\n姓名,履职·次数,履职·日期\r\n'@示例,3,2026-03-05\r\n合计,-0.5,\r\n'+注\r\n",
    );
  });

  it("has only the table where the lines are not wanted", () => {
    const bare = { name: "", columns: [], header: [], rows: [["a"]] };
    expect(writeCsvTable(sheet, { lines: false, bom: false }).split("\r\n")[0]).toBe(
      "姓名,履职·次数,履职·日期",
    );
    expect(writeCsvTable(bare, { bom: false })).toBe("a\r\n");
  });
});
