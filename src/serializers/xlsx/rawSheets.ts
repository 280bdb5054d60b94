import type { Sheet } from "hucre/xlsx";
import type { ReadResult, SourceIssue } from "../../model/issue";
import { refusal } from "../sheet/refusal";

/** A sheet as the library reads it, and where its workbook's day numbers begin. */
export interface RawSheet extends Sheet {
  readonly dateSystem?: "1900" | "1904";
}

type ReadSheets = (
  filter?: string[] | ((info: { name: string }) => boolean),
) => Promise<RawSheet[]>;

/** Each sheet read by itself is the workbook read once more; nobody's workbook has so many. */
const mostSheetsOneByOne = 100;

async function oneByOne(read: ReadSheets, file: string): Promise<ReadResult<RawSheet[]>> {
  const names: string[] = [];
  await read(({ name }) => {
    names.push(name);
    return false;
  });
  const value: RawSheet[] = [];
  const issues: SourceIssue[] = [];
  for (const sheet of names.slice(0, mostSheetsOneByOne)) {
    try {
      value.push(...(await read([sheet])));
    } catch (error) {
      // The reader has a limit of its own for cells, and says so in words only.
      const isTooLarge = error instanceof Error && /over the \d+ limit/.test(error.message);
      issues.push(refusal(isTooLarge ? "too-large" : "unreadable-sheet", { file, sheet }));
    }
  }
  return { value, issues };
}

/**
 * Reads all sheets at once; where one of them cannot be read, each by itself.
 *
 * One sheet that is a chart or is damaged must not cost the others.
 */
export async function rawSheets(parts: Uint8Array, file: string): Promise<ReadResult<RawSheet[]>> {
  const { readXlsx } = await import("hucre/xlsx");
  const read: ReadSheets = async (sheets) => {
    const workbook = await readXlsx(parts, sheets === undefined ? {} : { sheets });
    const { dateSystem, sheets: found } = workbook;
    return dateSystem === undefined ? found : found.map((sheet) => ({ ...sheet, dateSystem }));
  };
  const all = await read().catch(() => null);
  if (all !== null && all.length > 0) return { value: all, issues: [] };
  const single = await oneByOne(read, file).catch(() => null);
  if (single !== null && single.value.length + single.issues.length > 0) return single;
  return { value: [], issues: [refusal("not-a-workbook", { file, value: "xlsx" })] };
}
