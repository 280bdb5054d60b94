import type { PlainDate } from "../../model/plainDate";
import type { SuggestionRules } from "../../model/suggestionRules";
import type { GradedResult, ReplyRating, SuggestionFile } from "../../model/suggestionState";
import { answers } from "./awaitsReply";
import { suggestionState } from "./suggestionState";

/** One suggestion at one body that has to reply: what rates are counted in. */
export interface HandledItem {
  /** Number of the suggestion. */
  readonly suggestion: string;
  /** The body. */
  readonly body: string;
  /** Day it was given to the body. */
  readonly referredOn: PlainDate;
  /** Day of its latest reply; `null` where it has given none. */
  readonly repliedOn: PlainDate | null;
  /** Categories of its latest reply over time, the last one the present one. */
  readonly results: readonly GradedResult[];
  /** Whether the deputies were asked for an answer. */
  readonly prompted: boolean;
  /** Who is asked. */
  readonly raters: readonly string[];
  /** Who answered. */
  readonly ratings: readonly ReplyRating[];
}

/**
 * Every suggestion at every body that has to reply, as it stood on a day (Z2).
 *
 * A suggestion that was withdrawn counts for nobody; one taken from a body counts for the new one.
 *
 * @param files - the suggestions
 * @param rules - the rules of the place
 * @param asOf - the day: what was written down later is not seen
 * @returns the items, in the order of the files
 * @example
 * ```ts
 * import { handledItems, nationalSuggestionRules } from "deputy-archive/life";
 * handledItems([{ number: "S001", events: [] }], nationalSuggestionRules, "2026-11-30"); // => []
 * ```
 */
export function handledItems(
  files: readonly SuggestionFile[],
  rules: SuggestionRules,
  asOf: PlainDate,
): readonly HandledItem[] {
  return files.flatMap((file) => {
    const { value: state } = suggestionState(file, rules, asOf);
    if (state === null || state.status === "withdrawn") return [];
    return state.units.filter(answers).map(({ body, referredOn, replies }) => {
      const reply = replies[replies.length - 1];
      return {
        suggestion: state.number,
        body,
        referredOn,
        repliedOn: reply?.on ?? null,
        results: reply?.results ?? [],
        prompted: reply?.promptedOn != null,
        raters: state.raters,
        ratings: reply?.ratings ?? [],
      };
    });
  });
}
