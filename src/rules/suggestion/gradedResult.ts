import type { PlainDate } from "../../model/plainDate";
import type { ResultCode, ResultScheme } from "../../model/resultScheme";
import type { GradedResult } from "../../model/suggestionState";
import type { Refusal } from "./replay";

/** A category with its class; letters are not portable, so an unknown one is never guessed. */
export function gradedResult(
  result: ResultCode,
  on: PlainDate,
  schemes: readonly ResultScheme[],
): GradedResult | Refusal {
  const scheme = schemes.find(({ id }) => id === result.scheme);
  if (scheme === undefined) return { code: "unknown-scheme", params: { scheme: result.scheme } };
  const category = scheme.categories.find(({ letter }) => letter === result.letter);
  if (category === undefined) {
    return { code: "unknown-result-code", params: { found: result.letter, scheme: scheme.id } };
  }
  return { on, result, class: category.covers[0] };
}
