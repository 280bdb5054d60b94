import type { Recorded } from "../../model/history/recorded";
import { isObject } from "../../model/isObject";
import type { DocumentIssue } from "../../model/issue";
import { type PlainDate, parsePlainDate } from "../../model/plainDate";
import { type EventForm, eventFormIssue } from "./eventForm";

/** What was written down, and where it stands in the list. */
export interface Placed<Body> {
  /** What was written down. */
  readonly recorded: Recorded<Body>;
  /** Its place, from 0. */
  readonly index: number;
}

/** What can be read of a list of events. */
export interface WellFormed<Body> {
  /** What was written down by the day, in the order of the list. */
  readonly known: readonly Placed<Body>[];
  /** What is not written as it must be. */
  readonly issues: readonly DocumentIssue[];
}

/** Whether something was surely written down after a day. */
function isLater(recorded: unknown, asOf: PlainDate): boolean {
  const { recordedOn: on }: { readonly recordedOn?: unknown } = isObject(recorded) ? recorded : {};
  return typeof on === "string" && parsePlainDate(on) !== null && on > asOf;
}

/**
 * Takes from a list, which may come from a file and hold anything, what was written down by a day as
 * it must be.
 *
 * @param events - the list
 * @param asOf - the day: what was written down later is not seen
 * @param form - the form of such events
 * @returns what can be read, and an issue for what cannot
 */
export function wellFormed<Body>(
  events: readonly Recorded<Body>[],
  asOf: PlainDate,
  form: EventForm,
): WellFormed<Body> {
  const known: Placed<Body>[] = [];
  const issues: DocumentIssue[] = [];
  for (const [index, recorded] of events.entries()) {
    if (isLater(recorded, asOf)) continue;
    const issue = eventFormIssue(recorded, form);
    if (issue === null) known.push({ recorded, index });
    else issues.push(issueAmong(issue, index));
  }
  return { known, issues };
}

/**
 * An issue of one event, said of a list.
 *
 * @param issue - the issue
 * @param index - where the event stands, or would stand
 * @returns the issue with the way from the list
 */
export function issueAmong(issue: DocumentIssue, index: number): DocumentIssue {
  return { ...issue, path: ["events", index, ...issue.path] };
}
