import { deputiesLaw } from "../../model/handbook/deputiesLaw";
import type { RightsAndObligations } from "../../model/handbook/rightsAndObligations";
import type { PlainDate } from "../../model/plainDate";

/**
 * The rights and obligations of a deputy with the article numbers in force on a day (D4;
 * 代表法2015第3、4条，代表法2025第7、8条).
 *
 * @param date - the day
 * @returns the version of that day; `null` before 2015-08-29, whose texts were not read
 * @example
 * ```ts
 * import { rightsAndObligationsOn } from "deputy-archive/life";
 * rightsAndObligationsOn("2025-03-10")?.rights.article; // => 3
 * rightsAndObligationsOn("2025-03-11")?.rights.article; // => 7
 * ```
 */
export function rightsAndObligationsOn(date: PlainDate): RightsAndObligations | null {
  const inForce = deputiesLaw.find(({ from, to }) => from <= date && (to === null || date <= to));
  return inForce ?? null;
}
