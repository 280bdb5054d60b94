import type { Archive } from "../../model/archive";
import type { ReadResult } from "../../model/issue";
import type { Scorecard } from "../../rules/score/scorecard";
import type { BundleWriteOptions } from "./bundle";
import { readBundleLines } from "./readBundleLines";
import { writeBundleLines } from "./writeBundleLines";

/**
 * Writes archives as lines of JSON, one archive a line between a first and a last line: a bundle in
 * lines that holds archives only (`writeBundleLines`). `readArchives` reads whole ones back.
 *
 * @param archives - archives in the order of the lines
 * @param options - for whom; `public` where left out
 * @returns text; every line ends with a line feed
 * @example
 * ```ts
 * import { readArchives, writeArchives } from "deputy-archive/bundle";
 * const mandate = {
 *   certificate: "DT16-0001", name: "示例", term: { from: "2021-09-01", to: "2026-12-31" },
 *   delegation: "甲区", station: null, deputyClass: "other", beganOn: "2021-09-01",
 *   status: "in-office", statusOn: null,
 * } as const;
 * const archives = [{ mandate, roster: {}, entries: [], suggestions: [], reports: [] }];
 * const text = writeArchives(archives, { audience: "internal" });
 * readArchives(text, { file: "archives.ndjson" }).value.length; // => 1
 * ```
 */
export function writeArchives(
  archives: readonly Archive[],
  options: BundleWriteOptions = {},
): string {
  return [...writeBundleLines({ archive: archives }, options)].join("");
}

/**
 * Writes scorecards as lines of JSON, one a line between a first and a last line: a bundle in lines
 * that holds scorecards only (`writeBundleLines`).
 *
 * @param scorecards - scorecards in the order of the lines
 * @param options - for whom; `public` where left out, and then without points
 * @returns text; every line ends with a line feed
 * @example
 * ```ts
 * import { writeScorecards } from "deputy-archive/bundle";
 * writeScorecards([], { audience: "internal" }).split("\n").length; // => 3
 * ```
 */
export function writeScorecards(
  scorecards: readonly Scorecard[],
  options: BundleWriteOptions = {},
): string {
  return [...writeBundleLines({ scorecard: scorecards }, options)].join("");
}

/** Where the lines come from. */
export interface ArchiveReadOptions {
  /** File name that issues carry. */
  readonly file: string;
}

/**
 * Reads whole archives from lines of JSON, as `writeArchives` writes them for `internal`, or as
 * earlier versions wrote them.
 *
 * A line that cannot be read stays out and is named; the other lines are read all the same. Redacted
 * archives are refused (`bundle-audience`).
 *
 * @param text - the text; blank lines and a byte order mark are passed over
 * @param options - the file name
 * @returns the archives, and the issues of `readBundleLines`
 * @example
 * ```ts
 * import { readArchives } from "deputy-archive/bundle";
 * const { value, issues } = readArchives("archives\n", { file: "archives.ndjson" });
 * value; // => []
 * issues.map(({ row, code }) => `${row} ${code}`); // => ["1 not-json", "1 header-missing"]
 * ```
 */
export function readArchives(
  text: string,
  { file }: ArchiveReadOptions,
): ReadResult<readonly Archive[]> {
  const { value, issues } = readBundleLines(text, { file, audience: "internal" });
  return { value: value?.contents.archive ?? [], issues };
}
