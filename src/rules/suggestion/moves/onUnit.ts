import type { PlainDate } from "../../../model/plainDate";
import type { HandlingReply, HandlingState, SuggestionState } from "../../../model/suggestionState";
import { isRefusal, type Refusal } from "../replay";
import { tooEarly } from "./move";

/** A move of one handling body; the others stay as they are. */
export function onUnit(
  state: SuggestionState,
  body: string,
  on: PlainDate,
  change: (unit: HandlingState) => HandlingState | Refusal,
): SuggestionState | Refusal {
  const unit = state.units.find((one) => one.body === body);
  if (unit === undefined) return { code: "not-handling", params: { body } };
  const changed = tooEarly(on, unit.referredOn) ?? change(unit);
  if (isRefusal(changed)) return changed;
  return { ...state, units: state.units.map((one) => (one === unit ? changed : one)) };
}

/** A move on the latest reply of one body. */
export function onReply(
  state: SuggestionState,
  body: string,
  on: PlainDate,
  change: (reply: HandlingReply) => HandlingReply | Refusal,
): SuggestionState | Refusal {
  return onUnit(state, body, on, (unit) => {
    const reply = unit.replies[unit.replies.length - 1];
    if (reply === undefined) return { code: "no-reply-yet", params: { body } };
    const changed = tooEarly(on, reply.on) ?? change(reply);
    if (isRefusal(changed)) return changed;
    return { ...unit, replies: [...unit.replies.slice(0, -1), changed] };
  });
}
