import type { SuggestionRules } from "../../../model/suggestionRules";
import type { Refusal } from "../replay";
import { type Move, tooEarly } from "./move";

function groundRefusal(ground: string, rules: SuggestionRules): Refusal | null {
  if (rules.grounds.some(({ id }) => id === ground)) return null;
  return { code: "unknown-ground", params: { ground, rules: rules.id } };
}

/** 受理 */
export const accepted: Move<"accepted"> = (state, { on }) =>
  tooEarly(on, state.submittedOn) ?? { ...state, status: "accepted", acceptedOn: on };

/** 退回，或请修改 */
export const returned: Move<"returned"> = (state, { ground, forRevision, on }, _, rules) =>
  groundRefusal(ground, rules) ??
  tooEarly(on, state.submittedOn) ?? {
    ...state,
    status: forRevision ? "to-revise" : "returned",
    returnedOn: on,
    ground,
  };

/** 作为来信处理 */
export const treatedAsLetter: Move<"treated-as-letter"> = (state, { ground, on }, _, rules) =>
  groundRefusal(ground, rules) ??
  tooEarly(on, state.submittedOn) ?? { ...state, status: "letter", returnedOn: on, ground };
