import type { PlainDate } from "../../model/plainDate";
import type { SuggestionRules } from "../../model/suggestionRules";
import type { SuggestionFile, SuggestionState } from "../../model/suggestionState";
import { legalIn } from "./legalIn";
import { suggestionState } from "./suggestionState";

/**
 * Suggestions that a change of term finds unfinished: they go on and are answered to their original
 * proposers (沪19).
 *
 * @param files - the suggestions
 * @param term - the term they go on into, as events name it
 * @param rules - the rules of the place
 * @param asOf - the day of the change
 * @returns those submitted and not ended that are not yet carried into that term
 * @example
 * ```ts
 * import { nationalSuggestionRules, suggestionsToCarryOn } from "deputy-archive/life";
 * suggestionsToCarryOn([], "17", nationalSuggestionRules, "2026-12-31"); // => []
 * ```
 */
export function suggestionsToCarryOn(
  files: readonly SuggestionFile[],
  term: string,
  rules: SuggestionRules,
  asOf: PlainDate,
): readonly SuggestionState[] {
  return files
    .flatMap((file) => suggestionState(file, rules, asOf).value ?? [])
    .filter(
      ({ status, carriedInto }) =>
        legalIn["carried-on"].includes(status) && !carriedInto.includes(term),
    );
}
