import { compareText } from "../../model/compareText";
import type { Recorded } from "../../model/history/recorded";
import type { DocumentIssue, ReadResult } from "../../model/issue";
import { laterOf, type PlainDate } from "../../model/plainDate";
import { type EventForm, eventFormIssue } from "../history/eventForm";
import { issueAmong, wellFormed } from "../history/wellFormed";

/** Why a move is not possible; the state stays as it was. */
export interface Refusal {
  /** What it is. */
  readonly code: string;
  /** What the message speaks of. */
  readonly params: DocumentIssue["params"];
}

/** One move: the state after it, or why it is not possible. */
export type Step<State, Body> = (state: State | null, recorded: Recorded<Body>) => State | Refusal;

type Dated = { readonly on: PlainDate };

/** Tells a refusal from a state. */
export function isRefusal(outcome: object): outcome is Refusal {
  return "code" in outcome;
}

function stepped<State extends object, Body extends Dated>(
  state: State | null,
  recorded: Recorded<Body>,
  step: Step<State, Body>,
): State | Refusal {
  const { on } = recorded.body;
  if (on > recorded.recordedOn) {
    return { code: "dated-after-recording", params: { on, recordedOn: recorded.recordedOn } };
  }
  return step(state, recorded);
}

/** What was written down on one day is taken in the order of the days it happened on. */
function inOrder<Body extends Dated>(one: Recorded<Body>, other: Recorded<Body>): number {
  return compareText(one.recordedOn, other.recordedOn) || compareText(one.body.on, other.body.on);
}

/** Later than any day that can be written, or as late. */
const anyDay = "9999-12-31";

/**
 * Replays what was written by a day; a move that is not possible, or not written as it must be, is
 * passed over with an issue.
 */
export function replay<State extends object, Body extends Dated>(
  events: readonly Recorded<Body>[],
  asOf: PlainDate,
  step: Step<State, Body>,
  form: EventForm,
): ReadResult<State | null, DocumentIssue> {
  const readable = wellFormed(events, asOf, form);
  const known = [...readable.known].sort(({ recorded: one }, { recorded: other }) =>
    inOrder(one, other),
  );
  const issues = [...readable.issues];
  let state: State | null = null;
  for (const { recorded, index } of known) {
    const outcome: State | Refusal = stepped(state, recorded, step);
    if (isRefusal(outcome)) issues.push({ ...outcome, path: ["events", index] });
    else state = outcome;
  }
  return { value: state, issues };
}

/** Writes one more event into a file, if the state it meets allows it. */
export function append<
  State extends object,
  Body extends Dated,
  File extends { readonly events: readonly Recorded<Body>[] },
>(
  file: File,
  recorded: Recorded<Body>,
  step: Step<State, Body>,
  form: EventForm,
): ReadResult<File, DocumentIssue> {
  const unread = eventFormIssue(recorded, form);
  if (unread !== null) return { value: file, issues: [issueAmong(unread, file.events.length)] };
  const latest = wellFormed(file.events, anyDay, form).known.reduce<PlainDate>(
    (last, { recorded: { recordedOn } }) => laterOf(last, recordedOn),
    "0001-01-01",
  );
  const path = ["events", file.events.length];
  if (recorded.recordedOn < latest) {
    const params = { recordedOn: recorded.recordedOn, latest };
    return { value: file, issues: [{ code: "recorded-before-last", path, params }] };
  }
  const events = [...file.events, recorded];
  const before = replay(file.events, latest, step, form);
  const known = before.issues.map((issue) => issue.path[1]);
  const { issues } = replay(events, recorded.recordedOn, step, form);
  // What is written down the same day may have happened before what is on file.
  const fresh = issues.filter((issue) => !known.includes(issue.path[1]));
  if (fresh.length === 0) return { value: { ...file, events }, issues: [] };
  // Why it cannot follow what is on file says more than what it would meet among it.
  const outcome = stepped(before.value, recorded, step);
  return { value: file, issues: isRefusal(outcome) ? [{ ...outcome, path }] : fresh };
}
