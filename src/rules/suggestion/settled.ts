import type { PlainDate } from "../../model/plainDate";
import type { SuggestionRules } from "../../model/suggestionRules";
import type { HandlingState, SuggestionState, SuggestionStatus } from "../../model/suggestionState";
import { answers, awaitsReply } from "./awaitsReply";
import { latestOf } from "./latestOf";
import { ratersOf } from "./proposers";

function isRated({ replies }: HandlingState, raters: readonly string[]): boolean {
  return replies
    .slice(-1)
    .every(({ ratings }) =>
      raters.every((deputy) => ratings.some((rating) => rating.deputy === deputy)),
    );
}

function begun({ takenOnOn, contactedOn, opinionOn, replies }: HandlingState): boolean {
  return takenOnOn !== null || contactedOn !== null || opinionOn !== null || replies.length > 0;
}

/** Days of each body's first or last reply. */
function dates(units: readonly HandlingState[], from: number, to?: number): readonly PlainDate[] {
  return units.flatMap(({ replies }) => replies.slice(from, to).map(({ on }) => on));
}

/** How far the bodies are, all together. */
function handlingStatus(state: SuggestionState): SuggestionStatus {
  const answering = state.units.filter(answers);
  if (!answering.some(awaitsReply)) {
    return answering.every((unit) => isRated(unit, state.raters)) ? "rated" : "replied";
  }
  if (!answering.some(({ replies }) => replies.length === 0)) return "re-handling";
  if (state.units.some(begun)) return "handling";
  return state.reassignedOn === null ? "referred" : "reassigned";
}

/** States that do not follow from what the handling bodies did. */
const apart: readonly SuggestionStatus[] = ["closed", "withdrawn"];

/** A state with everything in it that follows from the rest. */
export function settled(state: SuggestionState, rules: SuggestionRules): SuggestionState {
  const whole = { ...state, raters: ratersOf(state.proposer, state.proposers, rules) };
  if (state.referredOn === null || apart.includes(state.status)) return whole;
  const answering = state.units.filter(answers);
  const again = answering.filter(({ rehandlings }) => rehandlings.length > 0);
  const unanswered = answering.some(({ replies }) => replies.length === 0);
  return {
    ...whole,
    status: handlingStatus(whole),
    repliedOn: unanswered ? null : latestOf(dates(answering, 0, 1)),
    rehandlingOn: latestOf(again.flatMap(({ rehandlings }) => rehandlings)),
    rehandlingRepliedOn: again.some(awaitsReply) ? null : latestOf(dates(again, -1)),
  };
}
