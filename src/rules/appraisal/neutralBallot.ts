import type { AppraisalBallot } from "../../model/appraisal";
import type { AppraisalOption, OptionMeaning } from "../../model/appraisalRules";
import type { Ballot } from "../../model/dutyReport";

/**
 * A ballot in neutral words: a place's own options mapped to satisfied, basically satisfied,
 * dissatisfied, abstained (Q3).
 *
 * @param ballot - the ballot
 * @param options - the place's options
 * @returns the counts; an option the place does not list is in none of them, so that the figures
 * then do not add up
 * @example
 * ```ts
 * import { neutralBallot } from "deputy-archive/life";
 * const options = [{ code: "good", name: { zh: "好", en: "good" }, means: "satisfied" }] as const;
 * const box = { group: "voters", eligible: 60, present: 52, issued: 52, returned: 50, spoiled: 1, counts: { good: 49 } };
 * neutralBallot(box, options).satisfied; // => 49
 * ```
 */
export function neutralBallot(
  { issued, returned, spoiled, counts }: AppraisalBallot,
  options: readonly AppraisalOption[],
): Ballot {
  const meaning = new Map(options.map(({ code, means }) => [code, means]));
  const sum = (means: OptionMeaning) =>
    Object.entries(counts)
      .filter(([option]) => meaning.get(option) === means)
      .reduce((total, [, count]) => total + count, 0);
  return {
    issued,
    returned,
    satisfied: sum("satisfied"),
    basicallySatisfied: sum("basicallySatisfied"),
    dissatisfied: sum("dissatisfied"),
    abstained: sum("abstained"),
    spoiled,
  };
}
