import type { Recorded } from "../../model/history/recorded";
import type { SuggestionEventBody } from "../../model/suggestionEvent";
import type { SuggestionRules } from "../../model/suggestionRules";
import type { SuggestionState } from "../../model/suggestionState";
import { legalIn } from "./legalIn";
import { accepted, returned, treatedAsLetter } from "./moves/admit";
import {
  contacted,
  extended,
  opinionGiven,
  regraded,
  rehandlingOrdered,
  replied,
  takenOn,
} from "./moves/handle";
import type { BodyOf, Move } from "./moves/move";
import { carriedOn, confidentialityAsked, marked, merged } from "./moves/note";
import { confirmed, declined, drafted, revised, submitted, withdrawn } from "./moves/putForward";
import { closed, prompted, rated } from "./moves/rate";
import { disclaimed, disclaimerRefused, reassigned, referred } from "./moves/refer";
import { isRefusal, type Refusal, type Step } from "./replay";
import { settled } from "./settled";
import { writerRefusal } from "./writers";

type LaterKind = Exclude<SuggestionEventBody["kind"], "drafted">;

const moves: { readonly [Kind in LaterKind]: Move<Kind> } = {
  revised,
  confirmed,
  declined,
  submitted,
  accepted,
  returned,
  "treated-as-letter": treatedAsLetter,
  referred,
  disclaimed,
  "disclaimer-refused": disclaimerRefused,
  reassigned,
  "taken-on": takenOn,
  contacted,
  "opinion-given": opinionGiven,
  extended,
  replied,
  regraded,
  prompted,
  rated,
  "rehandling-ordered": rehandlingOrdered,
  merged,
  withdrawn,
  "confidentiality-asked": confidentialityAsked,
  marked,
  "carried-on": carriedOn,
  closed,
};

function later(
  state: SuggestionState,
  body: BodyOf<LaterKind>,
  recorded: Recorded<SuggestionEventBody>,
  rules: SuggestionRules,
): SuggestionState | Refusal {
  const legal = legalIn[body.kind];
  if (!legal.includes(state.status)) {
    return {
      code: "move-not-possible",
      params: { move: body.kind, status: state.status, expected: legal.join(", ") },
    };
  }
  // The table gives each kind its own move; the compiler cannot follow one kind through a union.
  const move = moves[body.kind] as Move<LaterKind>;
  return move(state, body, recorded, rules);
}

function begun(
  number: string,
  { by, body }: Recorded<SuggestionEventBody>,
  rules: SuggestionRules,
): SuggestionState | Refusal {
  if (body.kind !== "drafted") return { code: "not-drafted", params: { number, move: body.kind } };
  const first = drafted(number, body);
  if (isRefusal(first)) return first;
  return writerRefusal(by, body, first) ?? settled(first, rules);
}

/** One move of a suggestion under the rules of a place. */
export function suggestionStep(
  number: string,
  rules: SuggestionRules,
): Step<SuggestionState, SuggestionEventBody> {
  return (state, recorded) => {
    const { by, body } = recorded;
    if (state === null) return begun(number, recorded, rules);
    const notTheirs = writerRefusal(by, body, state);
    if (notTheirs !== null) return notTheirs;
    if (body.kind === "drafted") return { code: "already-drafted", params: { number } };
    const outcome = later(state, body, recorded, rules);
    return isRefusal(outcome) ? outcome : settled(outcome, rules);
  };
}
