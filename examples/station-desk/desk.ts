import type { DocumentIssue, PlainDate, ReadResult } from "deputy-archive";
import {
  type Actor,
  type ArchiveHistory,
  type EntryEventBody,
  lifeIssueMessage,
  recordEntryEvent,
  twoSources,
} from "deputy-archive/life";

/** What is said as the year goes by. */
export type Say = (text: string) => void;

/** Who may do what to entries here. */
export const rules = twoSources;

/** Says issues as a clerk reads them. */
export function sayIssues(say: Say, issues: readonly DocumentIssue[]): void {
  for (const issue of issues) say(`  ✗ ${lifeIssueMessage(issue, "zh")}`);
}

/** Takes the value where there are no issues; the story never goes on with something that failed. */
export function done<Value>({ value, issues }: ReadResult<Value, DocumentIssue>): Value {
  if (issues.length > 0) throw new Error(JSON.stringify(issues));
  return value;
}

/** Somebody writing into one copy of the archive. */
export interface Writing {
  readonly copy: string;
  readonly on: PlainDate;
  readonly by: Actor;
  readonly reason?: string;
}

/** Writes what happens to an entry; the history, and the id of what was written. */
export function write(
  history: ArchiveHistory,
  { copy, on, by, reason }: Writing,
  body: EntryEventBody,
) {
  return recordEntryEvent(
    history,
    copy,
    { recordedOn: on, by, reason: reason ?? null, body },
    rules,
  );
}

/** The same where it is possible: the longer history and the event's id. */
export function written(
  history: ArchiveHistory,
  writing: Writing,
  body: EntryEventBody,
): readonly [ArchiveHistory, string] {
  const { value, id, issues } = write(history, writing, body);
  if (id === null) throw new Error(JSON.stringify(issues));
  return [value, id];
}
