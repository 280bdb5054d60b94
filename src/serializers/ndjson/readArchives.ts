import type { Archive } from "../../model/archive";
import type { DocumentIssue, ReadResult, SourceIssue } from "../../model/issue";
import { archiveSchema } from "../../schemas/archiveSchema";
import { shownValue } from "../../schemas/describeValue";
import { readDocument } from "../../schemas/readDocument";

/** Where the lines come from. */
export interface ArchiveReadOptions {
  /** File name that issues carry. */
  readonly file: string;
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** Formats keep their own codes; everything else is one form that does not fit. */
function codeOf({ code }: DocumentIssue): string {
  return code.startsWith("unknown-format") ? code : "wrong-form";
}

function readLine(line: string): ReadResult<Archive | null, DocumentIssue> {
  const json = parseLine(line);
  if (json === undefined) {
    const issue = { code: "not-json", path: [], params: { found: shownValue(line) } };
    return { value: null, issues: [issue] };
  }
  const { value, issues } = readDocument(archiveSchema, json, () => []);
  if (value === null)
    return { value, issues: issues.map((issue) => ({ ...issue, code: codeOf(issue) })) };
  const { mandate, roster, entries, suggestions, reports } = value;
  return { value: { mandate, roster, entries, suggestions, reports }, issues };
}

function placed({ code, path, params }: DocumentIssue, file: string, row: number): SourceIssue {
  const column = path.length === 0 ? null : path.join(".");
  const value = String(params["found"] ?? "");
  return { file, sheet: null, row, column, code, effect: "rejected", value };
}

/**
 * Reads archives from lines of JSON, as `writeArchives` writes them.
 *
 * A line that cannot be read stays out and is named; the other lines are read all the same.
 *
 * @param text - the text; blank lines and a byte order mark are passed over
 * @param options - the file name
 * @returns the archives, and for each line that was set aside its issues: `not-json`, `wrong-form`
 * (`column` is the way to the place, joined with points), `unknown-format` or
 * `unknown-format-version`; `row` is the number of the line
 * @example
 * ```ts
 * import { readArchives } from "deputy-archive/schemas";
 * const { value, issues } = readArchives("archives\n", { file: "archives.ndjson" });
 * value; // => []
 * issues.map(({ row, code }) => `${row} ${code}`); // => ["1 not-json"]
 * ```
 */
export function readArchives(
  text: string,
  { file }: ArchiveReadOptions,
): ReadResult<readonly Archive[]> {
  const value: Archive[] = [];
  const issues: SourceIssue[] = [];
  const lines = text.replace(/^\ufeff/, "").split("\n");
  for (const [index, line] of lines.entries()) {
    if (line.trim() === "") continue;
    const found = readLine(line);
    if (found.value !== null) value.push(found.value);
    for (const issue of found.issues) issues.push(placed(issue, file, index + 1));
  }
  return { value, issues };
}
