import { writeCsvTable } from "deputy-archive/csv";
import { paperDocx } from "deputy-archive/docx";
import { paperHtml } from "deputy-archive/html";
import type { PaperDocument } from "deputy-archive/paper";
import { readXlsx, type WorkbookLayout, writeXlsx } from "deputy-archive/xlsx";
import { strFromU8, unzipSync } from "fflate";
import { parquetReadObjects } from "hyparquet";

/** Everything in a zip file, with the names of its parts. */
function partsOf(bytes: Uint8Array): string {
  return Object.entries(unzipSync(bytes))
    .map(([name, content]) => `${name}\n${strFromU8(content)}`)
    .join("\n");
}

/** A text as it reads once it is drawn: without tags, folds and line ends inside. */
function drawn(text: string): string {
  return `${text}\n${text.replace(/<[^>]*>/g, "").replace(/\r\n[ \t]/g, "")}`;
}

/** A table as a workbook and as csv, with its properties, hidden parts and what reading it gives. */
export async function workbookText(layout: WorkbookLayout): Promise<string> {
  const bytes = await writeXlsx(layout);
  const { value } = await readXlsx(bytes, { file: "out" });
  const csv = layout.sheets.map((sheet) => writeCsvTable(sheet));
  return [drawn(partsOf(bytes)), JSON.stringify(value), ...csv, JSON.stringify(layout)].join("\n");
}

/** A paper as html and as docx, with the properties of the file. */
export async function paperText(paper: PaperDocument): Promise<string> {
  const docx = partsOf(await paperDocx(paper));
  return [drawn(paperHtml(paper)), drawn(docx), JSON.stringify(paper)].join("\n");
}

/** A Parquet file read back, and its bytes as they lie. */
export async function parquetText(bytes: Uint8Array): Promise<string> {
  const file = bytes.slice().buffer;
  const rows = await parquetReadObjects({ file });
  return `${JSON.stringify(rows)}\n${strFromU8(bytes)}\n${strFromU8(bytes, true)}`;
}

/** A text file, also without the folds of its lines. */
export function plainText(text: string): string {
  return drawn(text);
}
