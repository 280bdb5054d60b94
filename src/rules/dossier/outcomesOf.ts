import { compareText } from "../../model/compareText";
import type {
  DossierOutcomes,
  DossierPromise,
  DossierReply,
  DossierSuggestion,
  SuggestionCounts,
} from "../../model/dossier/dossier";
import { inPeriod, type Period } from "../../model/period";
import type { PlainDate } from "../../model/plainDate";
import type { PromiseState } from "../../model/promiseState";
import type { ResultClass } from "../../model/resultScheme";
import type { HandlingState, SuggestionState } from "../../model/suggestionState";
import { standingIn } from "../promise/standingIn";
import { yearOf } from "../promise/yearOf";
import { isPutForward } from "../suggestion/isPutForward";

function repliesOf({ body, replies }: HandlingState, deputy: string): readonly DossierReply[] {
  return replies.map(({ on, results, ratings }) => ({
    body,
    on,
    results,
    judgements: ratings.filter((rating) => rating.deputy === deputy).pop()?.judgements ?? null,
  }));
}

/** The deputy's line of a suggestion; nothing where the deputy is not named or has not confirmed. */
function suggestionLine(state: SuggestionState, deputy: string): readonly DossierSuggestion[] {
  const own = state.proposers.find((one) => one.deputy === deputy && one.confirmedOn !== null);
  if (own === undefined) return [];
  const { number, content, submittedOn, status, units, formerUnits } = state;
  const replies = [...formerUnits, ...units].flatMap((unit) => repliesOf(unit, deputy));
  return [
    {
      number,
      title: content.title,
      role: own.role,
      submittedOn,
      status,
      replies: replies.sort(
        (first, second) => compareText(first.on, second.on) || compareText(first.body, second.body),
      ),
    },
  ];
}

/** The latest class of each body's latest reply. */
function latestClasses(replies: readonly DossierReply[]): readonly ResultClass[] {
  const byBody = new Map(
    replies.map(({ body, results }) => [body, results.reduce((_, later) => later).class]),
  );
  return [...byBody.values()];
}

function countsOf(suggestions: readonly DossierSuggestion[], span: Period): SuggestionCounts {
  const submitted = suggestions
    .filter(isPutForward)
    .filter(({ submittedOn }) => submittedOn !== null && inPeriod(span, submittedOn));
  const classes = submitted.flatMap(({ replies }) => latestClasses(replies));
  const count = (one: ResultClass) => classes.filter((other) => other === one).length;
  return {
    submitted: submitted.length,
    led: submitted.filter(({ role }) => role === "individual" || role === "lead").length,
    byClass: {
      resolved: count("resolved"),
      "in-progress": count("in-progress"),
      planned: count("planned"),
      deferred: count("deferred"),
      reference: count("reference"),
      "not-feasible": count("not-feasible"),
      "referred-upward": count("referred-upward"),
    },
  };
}

function promiseLine(promise: PromiseState, asOf: PlainDate): DossierPromise {
  const { number, suggestion, body, text, dueOn, ending } = promise;
  return {
    number,
    suggestion,
    body,
    text,
    dueOn,
    // A promise that ended is shown as it ended, also in the years after.
    standing: ending?.kind ?? standingIn(promise, yearOf(asOf)) ?? "open",
    overdue: ending === null && dueOn !== null && dueOn < asOf,
  };
}

function byNumber(first: { readonly number: string }, second: { readonly number: string }): number {
  return compareText(first.number, second.number);
}

/**
 * What a deputy's suggestions and the promises made in reply came to (D11, D12, Z2, Z3).
 *
 * @param deputy - the certificate
 * @param states - suggestions as they stand; those of others are left out
 * @param promises - promises as they stand; those to other suggestions are left out
 * @param span - the year or term: those put forward in it are counted, earlier ones only listed
 * @param asOf - the day
 * @returns suggestions and promises by number, and how many of the span came to what
 */
export function outcomesOf(
  deputy: string,
  states: readonly SuggestionState[],
  promises: readonly PromiseState[],
  span: Period,
  asOf: PlainDate,
): DossierOutcomes {
  const suggestions = states.flatMap((state) => suggestionLine(state, deputy)).sort(byNumber);
  const numbers = new Set(suggestions.map(({ number }) => number));
  return {
    suggestions,
    counts: countsOf(suggestions, span),
    promises: promises
      .filter(({ suggestion }) => numbers.has(suggestion))
      .map((promise) => promiseLine(promise, asOf))
      .sort(byNumber),
  };
}
