import { headingKey } from "../table/headings";
import type { HeadingSynonyms } from "../table/intake";

/** A heading that stands for a column, as a person confirmed it. */
export interface ConfirmedHeading {
  /** The column's own name. */
  readonly column: string;
  /** The heading. */
  readonly heading: string;
}

/**
 * Adds headings to those a place knows already; one it knows is not added again.
 *
 * @param headings - the headings known
 * @param confirmed - the headings to add
 * @returns all of them, for the `headings` of the place's `intake.json`
 * @example
 * ```ts
 * import { addHeadings } from "deputy-archive/tables";
 * const more = [{ column: "日期", heading: "活动时间" }];
 * addHeadings({ 姓名: ["代表姓名"] }, more); // => { 姓名: ["代表姓名"], 日期: ["活动时间"] }
 * ```
 */
export function addHeadings(
  headings: HeadingSynonyms,
  confirmed: readonly ConfirmedHeading[],
): HeadingSynonyms {
  const all = new Map(Object.entries(headings));
  for (const { column, heading } of confirmed) {
    const known = all.get(column) ?? [];
    const isKnown = known.some((other) => headingKey(other) === headingKey(heading));
    all.set(column, isKnown ? known : [...known, heading]);
  }
  return Object.fromEntries(all);
}
