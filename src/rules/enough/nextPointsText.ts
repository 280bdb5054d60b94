import type { LocalizedText } from "../../model/localizedText";
import type { Policy } from "../../model/policy/policy";
import { amount, article, sentence } from "../explain/phrases";
import type { NextPoints } from "./nextPoints";
import { recordWords } from "./recordWords";

/**
 * Says what one more record would earn.
 *
 * @param next - what `nextPoints` found for an award
 * @param policy - the policy, which names duties
 * @returns the sentence
 * @example
 * ```ts
 * import { nextPointsText } from "deputy-archive";
 * typeof nextPointsText; // => "function"
 * ```
 */
export function nextPointsText(next: NextPoints, policy: Policy): LocalizedText {
  const { award, record, points } = next;
  const one = recordWords(record, 1, policy);
  const where = article(award.basis);
  const change = amount(Math.abs(points), policy.scale);
  if (points === 0) {
    return sentence({
      zh: `再有${one.zh}${where.zh}：总分不变`,
      en: `${one.en} more${where.en}: the total stays the same`,
    });
  }
  const [more, less] = points > 0 ? ["增加", "more"] : ["减少", "less"];
  return sentence({
    zh: `再有${one.zh}${where.zh}：总分${more}${change.zh}`,
    en: `${one.en} more${where.en}: the total is ${change.en} ${less}`,
  });
}
