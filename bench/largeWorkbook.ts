import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { strToU8, Zip, ZipDeflate } from "fflate";

const office = "http://schemas.openxmlformats.org";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const relation = `${office}/officeDocument/2006/relationships`;

const parts: Readonly<Record<string, string>> = {
  "[Content_Types].xml": `${head}<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
  "_rels/.rels": `${head}<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="rId1" Type="${relation}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `${head}<workbook xmlns="${office}/spreadsheetml/2006/main" xmlns:r="${relation}"><sheets><sheet name="登记" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": `${head}<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="rId1" Type="${relation}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
};

function rowXml(row: number, cells: readonly (string | number)[]): string {
  const texts = cells.map((text, column) => {
    const reference = `${String.fromCharCode(65 + column)}${row}`;
    return `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;
  });
  return `<row r="${row}">${texts.join("")}</row>`;
}

/** Writes a workbook of one sheet row by row, texts in their cells as exporting programs write them. */
export async function writeLargeWorkbook(
  path: string,
  rows: number,
  cellsOf: (row: number) => readonly (string | number)[],
): Promise<void> {
  const out = createWriteStream(path);
  let isFull = false;
  const zip = new Zip((error, piece) => {
    if (error !== null) throw error;
    isFull = !out.write(piece);
  });
  const add = (name: string): ZipDeflate => {
    const part = new ZipDeflate(name, { level: 6 });
    zip.add(part);
    return part;
  };
  for (const [name, text] of Object.entries(parts)) add(name).push(strToU8(text), true);
  const sheet = add("xl/worksheets/sheet1.xml");
  sheet.push(
    strToU8(`${head}<worksheet xmlns="${office}/spreadsheetml/2006/main"><sheetData>`),
    false,
  );
  for (let row = 1; row <= rows; row += 1) {
    sheet.push(strToU8(rowXml(row, cellsOf(row))), false);
    if (isFull) {
      await once(out, "drain");
      isFull = false;
    }
  }
  sheet.push(strToU8("</sheetData></worksheet>"), true);
  zip.end();
  out.end();
  await once(out, "finish");
}
