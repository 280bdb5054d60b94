// Writes a file of many rows to the temporary folder, streams it, and prints what that took.

import { once } from "node:events";
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { streamLines } from "deputy-archive/bundle";
import { streamCsv } from "deputy-archive/csv";
import { streamXlsx } from "deputy-archive/xlsx";
import { writeLargeWorkbook } from "./largeWorkbook";
import { madeRow, recordOf } from "./madeRows";

const [kind = "csv", count = "1000"] = process.argv.slice(2);
const rows = Number(count);
const folder = mkdtempSync(join(tmpdir(), "reading-"));
const path = join(folder, `rows.${kind}`);
const file = `rows.${kind}`;

async function writeFile(): Promise<void> {
  if (kind === "xlsx") {
    await writeLargeWorkbook(path, rows, (row) => [...madeRow(row)]);
    return;
  }
  const out = createWriteStream(path);
  for (let row = 0; row < rows; row += 1) {
    const line = kind === "csv" ? madeRow(row).join(",") : JSON.stringify(recordOf(row));
    if (!out.write(`${line}\n`)) await once(out, "drain");
  }
  out.end();
  await once(out, "finish");
}

function stream() {
  const source = createReadStream(path);
  if (kind === "csv") return streamCsv(source, { file });
  if (kind === "xlsx") return streamXlsx(source, { file });
  return streamLines(source, { file }, (text) => ({
    value: JSON.parse(text) as unknown,
    issues: [],
  }));
}

const mebibyte = 1024 * 1024;
try {
  await writeFile();
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  let peak = before;
  let given = 0;
  const start = performance.now();
  for await (const { items, issues, end } of stream()) {
    given += items.length;
    if (end === "partial") throw new Error(issues.map(({ code }) => code).join(" "));
    peak = Math.max(peak, process.memoryUsage().rss);
  }
  if (given < rows) throw new Error(`${given} of ${rows} rows read`);
  const seconds = (performance.now() - start) / 1000;
  console.log(
    JSON.stringify({ rows: given, seconds, before: before / mebibyte, peak: peak / mebibyte }),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
