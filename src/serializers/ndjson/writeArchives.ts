import type { Archive } from "../../model/archive";
import { canonicalText } from "../../model/canonicalText";

/**
 * Writes archives as lines of JSON, one archive a line, so that nothing is lost and equal archives
 * give equal lines. `readArchives` reads them back.
 *
 * @param archives - archives in the order of the lines
 * @returns text; every line ends with a line feed
 * @example
 * ```ts
 * import { writeArchives } from "deputy-archive";
 * const mandate = {
 *   certificate: "DT16-0001", name: "示例", term: { from: "2021-09-01", to: "2026-12-31" },
 *   delegation: "甲区", station: null, deputyClass: "other", beganOn: "2021-09-01",
 *   status: "in-office", statusOn: null,
 * } as const;
 * const text = writeArchives([{ mandate, roster: {}, entries: [], suggestions: [], reports: [] }]);
 * text.slice(0, 54); // => '{"format":"deputy-archive/archive","formatVersion":1,"'
 * ```
 */
export function writeArchives(archives: readonly Archive[]): string {
  const form = '{"format":"deputy-archive/archive","formatVersion":1,';
  return archives.map((archive) => `${form}${canonicalText(archive).slice(1)}\n`).join("");
}
