// Makes one hostile file, reads it with the built package and prints the codes of its issues.
// Run with little memory: a reader that fills it dies, and so does this process.
import { readBundleLines, streamBundle } from "deputy-archive/bundle";
import { readCsv, streamCsv } from "deputy-archive/csv";
import { readXlsx, streamXlsx } from "deputy-archive/xlsx";
import { strToU8, zipSync } from "fflate";

const office = "http://schemas.openxmlformats.org";
const relation = `${office}/officeDocument/2006/relationships`;

function workbook(sheet, strings = "") {
  const parts = {
    "[Content_Types].xml": `<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="rId1" Type="${relation}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${office}/spreadsheetml/2006/main" xmlns:r="${relation}"><sheets><sheet name="s" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="rId1" Type="${relation}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relation}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    "xl/sharedStrings.xml": `<sst xmlns="${office}/spreadsheetml/2006/main">${strings}</sst>`,
    "xl/worksheets/sheet1.xml":
      typeof sheet !== "string"
        ? sheet
        : `<worksheet xmlns="${office}/spreadsheetml/2006/main"><sheetData>${sheet}</sheetData></worksheet>`,
  };
  const packed = Object.entries(parts).map(([name, text]) => [
    name,
    typeof text === "string" ? strToU8(text) : text,
  ]);
  return zipSync(Object.fromEntries(packed));
}

const merges = (count) =>
  `</sheetData><mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(count)}</mergeCells><sheetData>`;
const cell = '<row r="1"><c r="A1" t="inlineStr"><is><t>1</t></is></c></row>';

/** What is made, and how it is read. */
const files = {
  "a sheet of 300 MiB of blanks": () => {
    // It packs to a third of a megabyte.
    return ["xlsx", workbook(new Uint8Array(300 * 1024 * 1024).fill(32))];
  },
  "sixty million bytes of shared texts": () => [
    "xlsx",
    workbook(cell, `<si><t>${"x".repeat(30)}</t></si>`.repeat(1_200_000)),
  ],
  "a million merged blocks": () => ["xlsx", workbook(cell + merges(1_000_000))],
  "a row of a million columns": () => ["csv", strToU8(`${",".repeat(1_000_000)}\n`)],
  "a quotation mark never closed": () => ["csv", strToU8(`"${"x".repeat(60_000_000)}`)],
  "lists in lists a million deep": () => [
    "ndjson",
    strToU8(`${"[".repeat(1_000_000)}${"]".repeat(1_000_000)}\n`),
  ],
};

const read = {
  xlsx: { whole: readXlsx, stream: streamXlsx },
  csv: { whole: readCsv, stream: streamCsv },
  ndjson: {
    whole: (bytes, options) => readBundleLines(new TextDecoder().decode(bytes), options),
    stream: streamBundle,
  },
};

const [kind, bytes] = files[process.argv[2]]();
const whole = await read[kind].whole(bytes, { file: "a" });
const streamed = [];
for await (const { issues } of read[kind].stream(bytes, { file: "a" })) streamed.push(...issues);
console.log(
  JSON.stringify([whole.issues, streamed].map((issues) => issues.map(({ code }) => code))),
);
