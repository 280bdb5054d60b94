import type { ReadResult, SourceIssue } from "../../model/issue";
import type { Audience } from "../../model/privacy/audience";
import type { BundleFor, BundleItem, BundleReadOptions } from "./bundle";
import { fullContents } from "./fullContents";
import { lineReading } from "./lineReading";
import { linesOf } from "./linesOf";

/** Where lines come from, and what is expected of them. */
export interface BundleLinesOptions<For extends Audience> extends BundleReadOptions<For> {
  /** File name that issues carry. */
  readonly file: string;
}

/** A bundle read from lines. */
export type BundleOfLines<For extends Audience> = BundleFor<For> & {
  /** Whether some of what was written is missing here or was altered; the issues say what. */
  readonly partial: boolean;
};

/** What one line of a bundle gave. */
export interface BundleLineRead<For extends Audience> {
  /** For whom the bundle was written; `null` where it is not known or the bundle was refused. */
  readonly audience: For | null;
  /** The items on the line: one, or none. */
  readonly items: readonly BundleItem<For>[];
  /** What is to be known about the line. */
  readonly issues: readonly SourceIssue[];
}

/**
 * Reads a bundle from lines, as `writeBundleLines` writes them: a line that cannot be read stays out
 * and is named, the others are read all the same.
 *
 * Lines of archives and scorecards as earlier versions wrote them, without a first and a last line,
 * are read as well; of those nobody can tell whether the end is missing.
 *
 * @param lines - the text of the file, or its lines; blank lines and a byte order mark are passed over
 * @param options - the file's name, and for whom the bundle must have been written
 * @returns the bundle and whether it is only a part; `null` where it was refused (`header-missing`,
 * `bundle-audience`, `unknown-format`, `unknown-format-version`). Of lines that stay out `not-json` or
 * `wrong-form` (`column` is the way to the place, joined with points); `bundle-truncated` and
 * `bundle-damaged` where the file is not what was written
 * @example
 * ```ts
 * import { readBundleLines, writeBundleLines } from "deputy-archive/bundle";
 * const lines = [...writeBundleLines({}, { audience: "internal" })];
 * readBundleLines(lines, { file: "all.ndjson", audience: "internal" }).value?.partial; // => false
 * const cut = readBundleLines(lines.slice(0, 1), { file: "all.ndjson", audience: "internal" });
 * cut.value?.partial; // => true
 * cut.issues.map(({ code }) => code); // => ["bundle-truncated"]
 * ```
 */
export function readBundleLines<For extends Audience = Audience>(
  lines: string | Iterable<string>,
  { file, audience }: BundleLinesOptions<For>,
): ReadResult<BundleOfLines<For> | null> {
  const reading = lineReading(file, audience);
  const lists = new Map<string, unknown[]>();
  const issues: SourceIssue[] = [];
  for (const line of typeof lines === "string" ? linesOf(lines) : lines) {
    const read = reading.take(line);
    for (const issue of read.issues) issues.push(issue);
    for (const { kind, value } of read.items) {
      const list = lists.get(kind);
      if (list === undefined) lists.set(kind, [value]);
      else list.push(value);
    }
    if (reading.isDone()) break;
  }
  for (const issue of reading.finish()) issues.push(issue);
  const found = reading.audience();
  if (found === null) return { value: null, issues };
  const contents = fullContents(Object.fromEntries(lists));
  const partial = issues.some(({ code }) => code !== "duplicate-id");
  // Every item was held against the form for the audience, and another audience was refused.
  const value = { audience: found, contents, partial } as unknown as BundleOfLines<For>;
  return { value, issues };
}

/**
 * Reads a bundle line by line without keeping it, for files larger than memory.
 *
 * @param lines - the lines of the file, as they come
 * @param options - as for `readBundleLines`
 * @yields what each line gave, and at the end what is missing; lines that gave nothing are passed over
 * @example
 * ```ts
 * import { streamBundleLines, writeBundleLines } from "deputy-archive/bundle";
 * const lines = writeBundleLines({}, { audience: "internal" });
 * const found = [];
 * for await (const { issues } of streamBundleLines(lines, { file: "all.ndjson" })) found.push(...issues);
 * found; // => []
 * ```
 */
export async function* streamBundleLines<For extends Audience = Audience>(
  lines: AsyncIterable<string> | Iterable<string>,
  { file, audience }: BundleLinesOptions<For>,
): AsyncGenerator<BundleLineRead<For>> {
  const reading = lineReading(file, audience);
  // Another audience than the one asked for was refused, and items are of the form for theirs.
  const told = (read: object) => ({ audience: reading.audience(), ...read }) as BundleLineRead<For>;
  for await (const line of lines) {
    const { items, issues } = reading.take(line);
    if (items.length + issues.length > 0) yield told({ items, issues });
    if (reading.isDone()) break;
  }
  const issues = reading.finish();
  if (issues.length > 0) yield told({ items: [], issues });
}
