import type { Fraction } from "../../model/fraction";
import type { ResultClass } from "../../model/resultScheme";
import type { RatingAspect } from "../../model/satisfaction";
import type { HandledItem } from "./handledItems";
import { percentOf } from "./percentOf";

/** How many answered what on one aspect: asked = answered + silent + not asked yet. */
export interface SatisfactionCounts {
  /** Answers that could be given: raters of replies given. */
  readonly expected: number;
  /** Answers given on this aspect: what the rates are of. */
  readonly answered: number;
  /** Answers “satisfied” (满意). */
  readonly satisfied: number;
  /** Answers “basically satisfied” (基本满意). */
  readonly basicallySatisfied: number;
  /** Answers “dissatisfied” (不满意). */
  readonly dissatisfied: number;
  /** Asked and silent: in no rate (渝29). */
  readonly silent: number;
  /** Not asked yet: in no rate. */
  readonly notAsked: number;
  /** Satisfied, per cent of answers; `null` where nobody answered. */
  readonly satisfiedRate: Fraction | null;
  /** Satisfied or basically satisfied, per cent of answers: a different rate, never mixed up. */
  readonly atLeastBasicallyRate: Fraction | null;
}

/** What came of some suggestions: completion beside satisfaction. */
export interface SuggestionRates {
  /** Items: one suggestion at one body that has to reply. */
  readonly referred: number;
  /** Items replied to. */
  readonly replied: number;
  /** Items by the present class of their latest reply. */
  readonly classes: Readonly<Record<ResultClass, number>>;
  /** Resolved, per cent of items replied to (办成率). */
  readonly completionOfReplied: Fraction | null;
  /** Resolved, per cent of all items referred. */
  readonly completionOfReferred: Fraction | null;
  /** Satisfaction, aspect by aspect. */
  readonly satisfaction: Readonly<Record<RatingAspect, SatisfactionCounts>>;
}

function satisfactionOn(items: readonly HandledItem[], aspect: RatingAspect): SatisfactionCounts {
  const replied = items.filter(({ repliedOn }) => repliedOn !== null);
  const chances = replied.flatMap(({ raters, ratings, prompted }) =>
    raters.map((deputy) => ({
      prompted,
      answer: ratings.find((rating) => rating.deputy === deputy)?.judgements[aspect],
    })),
  );
  const count = (name: string) => chances.filter(({ answer }) => answer === name).length;
  const unanswered = chances.filter(({ answer }) => answer === undefined);
  const silent = unanswered.filter(({ prompted }) => prompted).length;
  const answered = chances.length - unanswered.length;
  const satisfied = count("satisfied");
  const basicallySatisfied = count("basically-satisfied");
  return {
    expected: chances.length,
    answered,
    satisfied,
    basicallySatisfied,
    dissatisfied: count("dissatisfied"),
    silent,
    notAsked: unanswered.length - silent,
    satisfiedRate: percentOf(satisfied, answered),
    atLeastBasicallyRate: percentOf(satisfied + basicallySatisfied, answered),
  };
}

/**
 * Completion and satisfaction of some suggestions, with every denominator (Z2, 渝29).
 *
 * Silence is never counted as satisfied and is in no rate; the last reply and its present category
 * count.
 *
 * @param items - suggestions at the bodies that have to reply
 * @returns counts, and exact rates in per cent
 * @example
 * ```ts
 * import { suggestionRates } from "deputy-archive/life";
 * const { satisfaction, completionOfReplied } = suggestionRates([
 *   {
 *     suggestion: "S001", body: "water-bureau", referredOn: "2026-02-10", repliedOn: "2026-05-08",
 *     results: [{ on: "2026-05-08", result: { scheme: "npc", letter: "A" }, class: "resolved" }],
 *     prompted: true, raters: ["DT16-0001"], ratings: [],
 *   },
 * ]);
 * [satisfaction.reply.silent, satisfaction.reply.satisfiedRate]; // => [1, null]
 * completionOfReplied; // => { numerator: 100, denominator: 1 }
 * ```
 */
export function suggestionRates(items: readonly HandledItem[]): SuggestionRates {
  const present = items.flatMap(({ results }) => results.slice(-1).map((one) => one.class));
  const inClass = (name: ResultClass) => present.filter((one) => one === name).length;
  const replied = items.filter(({ repliedOn }) => repliedOn !== null).length;
  const resolved = inClass("resolved");
  return {
    referred: items.length,
    replied,
    classes: {
      resolved,
      "in-progress": inClass("in-progress"),
      planned: inClass("planned"),
      deferred: inClass("deferred"),
      reference: inClass("reference"),
      "not-feasible": inClass("not-feasible"),
      "referred-upward": inClass("referred-upward"),
    },
    completionOfReplied: percentOf(resolved, replied),
    completionOfReferred: percentOf(resolved, items.length),
    satisfaction: {
      attitude: satisfactionOn(items, "attitude"),
      result: satisfactionOn(items, "result"),
      reply: satisfactionOn(items, "reply"),
    },
  };
}

/** Rates of one body, or of one year. */
export interface SuggestionRatesRow {
  /** The body, or the year of referral. */
  readonly key: string;
  /** What came of its suggestions. */
  readonly rates: SuggestionRates;
}

/**
 * Completion and satisfaction by handling body, or by the year of referral (Z2).
 *
 * @param items - suggestions at the bodies that have to reply
 * @param by - `body`, or `year`: the calendar year it was given to the body
 * @returns a row for each, in the order of first appearance; counts add up to those of all items
 * @example
 * ```ts
 * import { suggestionRatesBy } from "deputy-archive/life";
 * const item = {
 *   suggestion: "S001", body: "water-bureau", referredOn: "2026-02-10", repliedOn: null,
 *   results: [], prompted: false, raters: ["DT16-0001"], ratings: [],
 * } as const;
 * suggestionRatesBy([item], "year").map(({ key, rates }) => [key, rates.referred]); // => [["2026", 1]]
 * ```
 */
export function suggestionRatesBy(
  items: readonly HandledItem[],
  by: "body" | "year",
): readonly SuggestionRatesRow[] {
  const keyOf = (item: HandledItem) => (by === "body" ? item.body : item.referredOn.slice(0, 4));
  return [...new Set(items.map(keyOf))].map((key) => ({
    key,
    rates: suggestionRates(items.filter((item) => keyOf(item) === key)),
  }));
}
