import { canonicalText } from "../../model/canonicalText";
import type { Scorecard } from "../../rules/score/scorecard";

/**
 * Writes scorecards as lines of JSON, one a line, each with its format's name and version; equal
 * scorecards give equal lines.
 *
 * @param scorecards - scorecards in the order of the lines
 * @returns text; every line ends with a line feed
 * @example
 * ```ts
 * import { writeScorecards } from "deputy-archive";
 * writeScorecards([]); // => ""
 * ```
 */
export function writeScorecards(scorecards: readonly Scorecard[]): string {
  return scorecards.map((scorecard) => `${canonicalText(scorecard)}\n`).join("");
}
