import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ReadResult, Sheet, SourceIssue } from "deputy-archive";
import { readCsv } from "deputy-archive/csv";
import { readXlsx } from "deputy-archive/xlsx";

function refused(file: string, code: string): ReadResult<readonly Sheet[]> {
  const issue: SourceIssue = {
    code,
    effect: "refused",
    file,
    sheet: null,
    row: null,
    column: null,
    value: "",
  };
  return { value: [], issues: [issue] };
}

/** Reads one file of the input folder, whichever of the two formats it has. */
export async function readTableFile(
  folder: string,
  file: string,
): Promise<ReadResult<readonly Sheet[]>> {
  const path = join(folder, file);
  if (!existsSync(path)) return refused(file, "file-missing");
  const bytes = new Uint8Array(readFileSync(path));
  if (/\.csv$/i.test(file)) return readCsv(bytes, { file });
  if (/\.xlsx?$/i.test(file)) return readXlsx(bytes, { file });
  return refused(file, "unknown-file-type");
}

/** Names of the county registers, in order; only tables, and not what editors leave behind. */
export function registerFiles(folder: string): readonly string[] {
  const registers = join(folder, "登记");
  if (!existsSync(registers)) return [];
  return readdirSync(registers)
    .filter((name) => /\.(?:csv|xlsx?)$/i.test(name) && !/^(?:\.|~\$)/.test(name))
    .sort()
    .map((name) => `登记/${name}`);
}
