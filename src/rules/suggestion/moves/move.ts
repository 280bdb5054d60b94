import type { Recorded } from "../../../model/history/recorded";
import type { PlainDate } from "../../../model/plainDate";
import type { SuggestionEventBody, SuggestionEventKind } from "../../../model/suggestionEvent";
import type { SuggestionRules } from "../../../model/suggestionRules";
import type { SuggestionState } from "../../../model/suggestionState";
import type { Refusal } from "../replay";

/** What is said by a move of a kind. */
export type BodyOf<Kind extends SuggestionEventKind> = Extract<SuggestionEventBody, { kind: Kind }>;

/** A move of a kind from a state in which it is possible. */
export type Move<Kind extends SuggestionEventKind> = (
  state: SuggestionState,
  body: BodyOf<Kind>,
  recorded: Recorded<SuggestionEventBody>,
  rules: SuggestionRules,
) => SuggestionState | Refusal;

/** A move cannot come before what it follows. */
export function tooEarly(on: PlainDate, notBefore: PlainDate | null): Refusal | null {
  if (notBefore === null || on >= notBefore) return null;
  return { code: "dated-too-early", params: { on, notBefore } };
}
