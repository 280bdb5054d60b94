import type { FiledKind } from "../../model/custodyEvent";
import type { FilingRules, RetentionRule } from "./filingRules";

const permanent: RetentionRule = {
  period: "Y",
  basis: { zh: "国家档案局令第8号附表1.2", en: "National Archives Order No. 8, table 1.2" },
};

/**
 * How long a kind of record is kept: suggestions, bills and replies for good (国家档案局令第8号附表1.2),
 * the rest by the place's table.
 *
 * @param kind - the kind of record
 * @param rules - how the place files
 * @returns the period and its basis
 * @example
 * ```ts
 * import { cautiousFiling, retentionOf } from "deputy-archive/life";
 * retentionOf("suggestion", cautiousFiling).period; // => "Y"
 * retentionOf("entry", cautiousFiling).period; // => "D30"
 * ```
 */
export function retentionOf(kind: FiledKind, rules: Pick<FilingRules, "retention">): RetentionRule {
  if (kind === "suggestion" || kind === "bill-text" || kind === "reply") return permanent;
  return rules.retention[kind];
}
