import type { DeadlineFacts, DeadlineFor } from "../../model/deadline/deadlineFacts";
import type { HandlingDays, SuggestionDays } from "../../model/deadline/suggestionDays";
import type { PlainDate } from "../../model/plainDate";

/** Something in a list of days, or `null` where there is none. */
function last(days: readonly PlainDate[]): PlainDate | null {
  return days[days.length - 1] ?? null;
}

function daysOf({ replies, rehandlings, ...unit }: HandlingDays, referredOn: PlainDate | null) {
  const askedAgain = last(rehandlings);
  const [first, ...later] = replies;
  const again = later.filter(({ on }) => askedAgain !== null && on >= askedAgain)[0];
  const answered = replies[replies.length - 1];
  return {
    referred: referredOn,
    reassigned: unit.referredOn === referredOn ? null : unit.referredOn,
    declined: unit.disclaimedOn,
    contacted: unit.contactedOn,
    "co-replied": unit.opinionOn,
    replied: first?.on ?? null,
    "re-handling-asked": askedAgain,
    "replied-again": again?.on ?? null,
    "feedback-given": answered?.ratings[0]?.on ?? null,
  };
}

/** What has to be fed back is the latest reply. */
function latestReply({ replies }: HandlingDays): PlainDate | null {
  return replies[replies.length - 1]?.on ?? null;
}

/**
 * Gives a suggestion to the deadlines: its own days, and those of each body that handles it.
 *
 * The state is that of a day: what the suggestion looked like then. Whether it is wide-ranging or
 * difficult, and when a deputy received the reply, is not in it; the caller may add it.
 *
 * @param state - the suggestion, as `suggestionState` gives it
 * @param concerns - whom it concerns, with station and county; its proposers alone where left out
 * @param marks - what else is told: `wide-ranging` …
 * @returns the facts: the suggestion first, then each body (kind `handling` or `co-handling`)
 * @example
 * ```ts
 * import { factsOfSuggestion } from "deputy-archive/life";
 * const unit = {
 *   body: "示例局", part: "lead", referredOn: "2026-03-02", disclaimedOn: null, contactedOn: null,
 *   opinionOn: null, extension: null, rehandlings: [], replies: [],
 * } as const;
 * const state = {
 *   number: "12", occasion: "recess", submittedOn: "2026-02-20", acceptedOn: null, returnedOn: null,
 *   referredOn: "2026-03-02", withdrawnOn: null, closedOn: null, proposers: [], units: [unit],
 * } as const;
 * factsOfSuggestion(state).map(({ kind, body }) => [kind, body ?? ""]); // => [["suggestion", ""], ["handling", "示例局"]]
 * ```
 */
export function factsOfSuggestion(
  state: SuggestionDays,
  concerns: readonly DeadlineFor[] = state.proposers.map(({ deputy }) => ({ deputy })),
  marks: Readonly<Record<string, boolean>> = {},
): readonly DeadlineFacts[] {
  const recess = state.occasion === "recess";
  const ends = { withdrawn: state.withdrawnOn, closed: state.closedOn };
  const common = { subject: state.number, for: concerns };
  const whole: DeadlineFacts = {
    ...common,
    kind: "suggestion",
    marks: { ...marks, recess, session: !recess },
    dates: {
      submitted: state.submittedOn,
      accepted: state.acceptedOn,
      returned: state.returnedOn,
      referred: state.referredOn,
      ...ends,
    },
  };
  const units = state.units.map(
    (unit): DeadlineFacts => ({
      ...common,
      body: unit.body,
      kind: unit.part === "co" ? "co-handling" : "handling",
      marks: { ...marks, recess, session: !recess, extended: unit.extension !== null },
      planned: { "extended-to": unit.extension?.until ?? null },
      dates: { ...daysOf(unit, state.referredOn), "latest-reply": latestReply(unit), ...ends },
    }),
  );
  return [whole, ...units];
}
