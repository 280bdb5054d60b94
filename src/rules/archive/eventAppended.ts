import type { ArchiveEventBody, ArchiveHistory } from "../../model/archiveEvent";
import type { Recorded } from "../../model/history/recorded";
import type { DocumentIssue, ReadResult } from "../../model/issue";
import { appendEvent } from "../history/appendEvent";

/** The history after something was written into a copy. */
export interface EventAppended extends ReadResult<ArchiveHistory, DocumentIssue> {
  /** Id of the event; `null` where it was not written. */
  readonly id: string | null;
}

/** Nothing was written, and why. */
export function notAppended(
  history: ArchiveHistory,
  issues: readonly DocumentIssue[],
): EventAppended {
  return { value: history, id: null, issues };
}

/** Writes down what was checked; what is worth knowing goes along. */
export function eventAppended(
  history: ArchiveHistory,
  copy: string,
  recorded: Recorded<ArchiveEventBody>,
  noted: readonly DocumentIssue[] = [],
): EventAppended {
  const { value, issues } = appendEvent(history, copy, recorded);
  const [event] = value.events.slice(history.events.length);
  return event === undefined
    ? notAppended(history, issues)
    : { value, id: event.id, issues: noted };
}
