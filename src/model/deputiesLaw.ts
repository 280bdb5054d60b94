import type { PlainDate } from "./plainDate";
import type { SuspensionCause, TerminationGround } from "./tenureGround";

/** Texts of the law on deputies (代表法) that were read: as amended 2015-08-29 and 2025-03-11. */
export type DeputiesLawVersion = "2015" | "2025";

/** An article and, where it has several, the item; both as the Chinese text numbers them. */
export interface LawArticle {
  /** Which text. */
  readonly version: DeputiesLawVersion;
  /** 条 */
  readonly article: number;
  /** 项; `null` where the article speaks as a whole. */
  readonly item: number | null;
}

/**
 * Which text of the law on deputies was in force on a day.
 *
 * @param date - the day
 * @returns the text; `null` before 2015-08-29, whose texts were not read
 * @example
 * ```ts
 * import { deputiesLawOn } from "deputy-archive/life";
 * deputiesLawOn("2025-03-10"); // => "2015"
 * deputiesLawOn("2025-03-11"); // => "2025"
 * ```
 */
export function deputiesLawOn(date: PlainDate): DeputiesLawVersion | null {
  if (date < "2015-08-29") return null;
  return date < "2025-03-11" ? "2015" : "2025";
}

/** Item of 代表法2025第62条 and 2015第49条; the numbers did not change. */
const itemOf: Readonly<Record<TerminationGround, number | null>> = {
  "moved-out": 1,
  "transferred-out": 1,
  resigned: 2,
  "ordered-to-resign": 2,
  "absent-twice": 3,
  recalled: 4,
  "nationality-lost": 5,
  "political-rights-deprived": 6,
  "capacity-lost": 7,
  // 第62条第二款
  died: null,
};

/**
 * Where the law names a ground of termination (代表法2025第62条、2015第49条).
 *
 * @param ground - the ground
 * @param version - which text
 * @returns the article; `null` where that text does not name the ground
 * @example
 * ```ts
 * import { articleOfGround } from "deputy-archive/life";
 * articleOfGround("recalled", "2025"); // => { version: "2025", article: 62, item: 4 }
 * articleOfGround("ordered-to-resign", "2015"); // => null
 * ```
 */
export function articleOfGround(
  ground: TerminationGround,
  version: DeputiesLawVersion,
): LawArticle | null {
  if (version === "2025") return { version, article: 62, item: itemOf[ground] };
  if (ground === "ordered-to-resign" || ground === "died") return null;
  return { version, article: 49, item: itemOf[ground] };
}

/**
 * Where the law names a cause of suspension (代表法2025第61条、2015第48条).
 *
 * @param cause - the cause
 * @param version - which text
 * @returns the article
 * @example
 * ```ts
 * import { articleOfSuspension } from "deputy-archive/life";
 * articleOfSuspension("in-custody", "2015"); // => { version: "2015", article: 48, item: 1 }
 * ```
 */
export function articleOfSuspension(
  cause: SuspensionCause,
  version: DeputiesLawVersion,
): LawArticle {
  return {
    version,
    article: version === "2025" ? 61 : 48,
    item: cause === "in-custody" ? 1 : 2,
  };
}
