import { deflateRawSync } from "node:zlib";
import { readXlsx, streamXlsx } from "deputy-archive/xlsx";
import { zipSync } from "fflate";
import { writeXlsx as writeRaw } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { storedZip, type TestEntry, workbookBytes, workbookParts } from "../storedZip";
import { collectSheets, cutAt } from "../stream/collect";

const file = "登记.xlsx";
const utf8 = (text: string) => new TextEncoder().encode(text);

/** What the reader of whole files and the reader of rows say; both must end, neither may throw. */
async function bothOf(bytes: Uint8Array) {
  const whole = await readXlsx(bytes, { file });
  const streamed = await collectSheets(streamXlsx(cutAt(bytes, []), { file }));
  return [whole, streamed].map(({ value, issues }) => ({
    rows: value.reduce((sum, { rows }) => sum + rows.length, 0),
    codes: issues.map(({ code }) => code),
  }));
}

const refusedAs = (code: string) => [
  { rows: 0, codes: [code] },
  { rows: 0, codes: [code] },
];

/** A workbook of one sheet given as XML, its parts deflated as any writer does. */
function packed(sheet: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const parts = workbookParts({ sheets: { 登记: sheet } });
  const files = [
    ...parts.map(({ name, content }) => [name, content] as const),
    ...Object.entries(more),
  ];
  return zipSync(Object.fromEntries(files.map(([name, content]) => [name, utf8(String(content))])));
}

const oneCell = "<sheetData><row><c><v>1</v></c></row></sheetData>";
const strings = '<Relationship Id="rId9" Type="x/sharedStrings" Target="sharedStrings.xml"/>';
const withStrings = (xml: string, sheet: string) =>
  packed(sheet, {
    "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/>${strings}</Relationships>`,
    "xl/sharedStrings.xml": xml,
  });

/** An OLE file with one stream of a name. */
function ole(name: string): Uint8Array {
  const letters = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  return Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, ...letters, 0, 0]);
}

describe("what is no workbook is refused with what it is", () => {
  it.each([
    ["no bytes", new Uint8Array(), "file-empty"],
    ["zero bytes", new Uint8Array(5000), "not-a-workbook"],
    ["an old .xls", ole("Workbook"), "old-xls-format"],
    ["a workbook with a password", ole("EncryptedPackage"), "password-protected"],
    ["a web page named .xlsx", utf8("<html><table><tr><td>1"), "not-a-workbook"],
    ["a csv named .xlsx", utf8("姓名,数量\n示例,3\n"), "not-a-workbook"],
    ["a Word file named .xlsx", zipSync({ "word/document.xml": utf8("<w/>") }), "not-a-workbook"],
    [
      "a zip file in a zip file",
      zipSync({ "a.zip": zipSync({ "b.zip": new Uint8Array(9) }) }),
      "not-a-workbook",
    ],
    ["a zip file's head and nothing else", utf8("PK\u0003\u0004"), "not-a-workbook"],
  ])("%s", async (_, bytes, code) => {
    expect(await bothOf(bytes)).toEqual(refusedAs(code));
  });

  it("a workbook cut off at every twentieth", async () => {
    const rows = Array.from({ length: 300 }, (_, at) => [`示例${at}`, at]);
    const bytes = await writeRaw({ sheets: [{ name: "登记", rows }] });
    for (let part = 1; part < 20; part += 1) {
      const cut = bytes.slice(0, Math.floor((bytes.length * part) / 20));
      expect(await bothOf(cut)).toEqual(refusedAs("not-a-workbook"));
    }
  });
});

describe("what unpacks to too much is refused before it does", () => {
  const megabytes = (count: number) => new Uint8Array(count * 1024 * 1024);

  it("a part that says how large it is", async () => {
    const parts = workbookParts({ sheets: { 登记: oneCell } });
    const bomb = { name: "xl/sharedStrings.xml", content: "x", method: 8, size: 3e9 };
    expect(await bothOf(storedZip([...parts, bomb]))).toEqual(refusedAs("too-large"));
  });

  it.each([1, 100])("a sheet of 64 MiB that says it has %i bytes", async (size) => {
    const parts = workbookParts({ sheets: { 登记: "" } }).slice(0, -1);
    const content = deflateRawSync(megabytes(64));
    const lie: TestEntry = { name: "xl/worksheets/sheet1.xml", content, method: 8, size };
    const [whole, streamed] = await bothOf(storedZip([...parts, lie]));
    expect([whole?.rows, streamed?.rows]).toEqual([0, 0]);
    expect(streamed?.codes).toEqual(["unreadable-sheet"]);
  });

  it("a part whose record says it has no bytes, so that its head is believed", async () => {
    const parts = workbookParts({ sheets: { 登记: oneCell } });
    const bytes = storedZip([
      ...parts.slice(0, -1),
      { name: "xl/worksheets/sheet1.xml", content: "", method: 8, size: 9, flags: 8 },
    ]);
    expect(await bothOf(bytes)).toEqual(refusedAs("not-a-workbook"));
  });

  it("a hundred sheets that are all the same bytes", async () => {
    const names = Array.from({ length: 100 }, (_, at) => `s${at}`);
    const sheets = Object.fromEntries(names.map((name) => [name, oneCell]));
    const parts = workbookParts({ sheets }).filter(({ name }) => !name.includes("worksheets"));
    const shared = storedZip([
      ...parts,
      { name: "xl/worksheets/sheet1.xml", content: "<worksheet/>" },
    ]);
    const [whole, streamed] = await bothOf(shared);
    expect([whole?.codes.length, streamed?.codes.length]).toEqual([99, 99]);
  });

  it("a limit on the file itself", async () => {
    const bytes = packed(oneCell);
    const { issues, end } = await collectSheets(
      streamXlsx(cutAt(bytes, []), { file, maxFileBytes: 100 }),
    );
    expect([issues.map(({ code }) => code), end]).toEqual([["too-large"], "partial"]);
  });
});

describe("a sheet that is hostile is refused by itself", () => {
  const rowsOf = (xml: string) => packed(`<sheetData>${xml}</sheetData>`);
  it.each<[string, () => Uint8Array, readonly string[]]>([
    [
      "a cell right of the last column",
      () => rowsOf('<row><c r="XFE1"><v>1</v></c></row>'),
      ["unreadable-sheet", "unreadable-sheet"],
    ],
    [
      "a cell far right of it",
      () => rowsOf('<row><c r="ZZZZZZZ1"><v>1</v></c></row>'),
      ["unreadable-sheet", "unreadable-sheet"],
    ],
    [
      "a cell without a column",
      () => rowsOf('<row><c r="1"><v>1</v></c></row>'),
      ["unreadable-sheet", "unreadable-sheet"],
    ],
    [
      "a row under the last",
      () => rowsOf('<row r="1048577"><c r="XFD1048577"><v>1</v></c></row>'),
      ["unreadable-sheet", "unreadable-sheet"],
    ],
    [
      "a text of two million characters",
      () => rowsOf(`<row><c t="str"><v>${"a".repeat(2e6)}</v></c></row>`),
      ["", "unreadable-sheet"],
    ],
    [
      "a tag that never ends",
      () => rowsOf(`<row><c r="${"a".repeat(2e6)}`),
      ["unreadable-sheet", "unreadable-sheet"],
    ],
    [
      "a comment that never ends",
      () => rowsOf(`<!-- ${"><".repeat(1e6)}`),
      ["unreadable-sheet", "unreadable-sheet"],
    ],
    [
      "a million merged ranges",
      () =>
        packed(`<sheetData/><mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(1e6)}</mergeCells>`),
      ["too-large", "too-large"],
    ],
    [
      "merged ranges as tall as the sheet, a thousand of them",
      () =>
        packed(
          `<sheetData><row r="200000"><c><v>1</v></c></row></sheetData><mergeCells>${'<mergeCell ref="A2:A1048576"/>'.repeat(1000)}</mergeCells>`,
        ),
      ["too-large", "too-large"],
    ],
  ])("%s", async (_, bytes, [whole, streamed]) => {
    const found = await bothOf(bytes());
    expect(found.map(({ codes }) => codes.join())).toEqual([whole, streamed]);
  });

  it("a dimension and columns that claim a million, with one cell", async () => {
    const sheet = `<dimension ref="A1:ZZZZ99999999"/><cols>${'<col min="1" max="99999999" width="9"/>'.repeat(10)}</cols>${oneCell}`;
    expect((await bothOf(packed(sheet))).map(({ rows }) => rows)).toEqual([1, 1]);
  });
});

describe("XML that would be more than it is stays what it is", () => {
  const laughs = Array.from(
    { length: 9 },
    (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`,
  );

  it("a billion laughs", async () => {
    const doctype = `<!DOCTYPE s [<!ENTITY l0 "ha">${laughs.join("")}]>`;
    const xml = `${doctype}<sst><si><t>&l9;</t></si></sst>`;
    const bytes = withStrings(xml, '<sheetData><row><c t="s"><v>0</v></c></row></sheetData>');
    const { value } = await readXlsx(bytes, { file });
    expect(JSON.stringify(value).length).toBeLessThan(1000);
    const streamed = await collectSheets(streamXlsx(bytes, { file }));
    expect(JSON.stringify(streamed).length).toBeLessThan(1000);
  });

  it("an outside entity is never fetched", async () => {
    const doctype =
      '<!DOCTYPE s SYSTEM "http://127.0.0.1:9/x.dtd" [<!ENTITY e SYSTEM "file:///etc/passwd">]>';
    const xml = `${doctype}<sst><si><t>&e;</t></si></sst>`;
    const bytes = withStrings(xml, '<sheetData><row><c t="s"><v>0</v></c></row></sheetData>');
    expect(JSON.stringify(await readXlsx(bytes, { file }))).not.toContain("root:");
  });

  it("tags nested two hundred thousand deep", async () => {
    const xml = `<sst>${"<si>".repeat(2e5)}`;
    const found = await bothOf(withStrings(xml, oneCell));
    expect(found.map(({ codes }) => codes.length)).toEqual([1, 1]);
  });

  it("a number of a text that is not there", async () => {
    const bytes = withStrings(
      "<sst/>",
      '<sheetData><row><c t="s"><v>999999999</v></c></row></sheetData>',
    );
    expect((await bothOf(bytes)).map(({ codes }) => codes)).toEqual([[], []]);
  });
});

describe("a reading that is stopped", () => {
  it("says so, and gives whole rows only", async () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => [`示例${at}`, at]);
    const bytes = await writeRaw({
      sheets: [
        { name: "一", rows },
        { name: "二", rows },
      ],
    });
    const signal = { aborted: false };
    const onProgress = ({ rows: given }: { readonly rows: number }) => {
      signal.aborted = given > 2000;
    };
    const { value, issues, end } = await collectSheets(
      streamXlsx(bytes, { file, signal, onProgress }),
    );
    expect([issues.map(({ code }) => code), end]).toEqual([["cancelled"], "partial"]);
    expect(value[0]?.rows.length).toBe(3000);
    expect(value[0]?.rows.every(({ cells }) => cells.length === 2)).toBe(true);
  });

  it("a sheet of stored bytes that were changed is not read", async () => {
    const parts = workbookParts({ sheets: { 登记: oneCell } });
    const bytes = zipSync(
      Object.fromEntries(parts.map(({ name, content }) => [name, utf8(String(content))])),
      { level: 0 },
    );
    const at = bytes.findIndex((_, from) =>
      [0x3c, 0x76, 0x3e, 0x31].every((byte, next) => bytes[from + next] === byte),
    );
    bytes[at + 3] = 0x37;
    expect(await bothOf(bytes)).toEqual(refusedAs("unreadable-sheet"));
    expect((await bothOf(workbookBytes({ sheets: { 登记: oneCell } })))[1]?.rows).toBe(1);
  });
});
