import type { DocumentIssue, ReadResult } from "../../model/issue";
import type { Effect } from "./effect";
import type { EntryRules } from "./entryRules";
import type { EntryTrail, Ledger, ObjectionTrail } from "./ledger";
import { differing, type Known, latest, type Word } from "./register";

/** What somebody knew and went by when they wrote something. */
export interface Moment {
  /** Everything there is. */
  readonly ledger: Ledger;
  /** What of it was known. */
  readonly known: Known;
  /** The rules of the day. */
  readonly rules: EntryRules;
}

/** What an event does, or why it cannot be. */
export type Outcome = ReadResult<readonly Effect[], DocumentIssue>;

/** The event does this. */
export function granted(...value: readonly Effect[]): Outcome {
  return { value, issues: [] };
}

/** The event cannot be. */
export function refusedFor(
  code: string,
  path: DocumentIssue["path"],
  params: DocumentIssue["params"] = {},
): Outcome {
  return { value: [], issues: [{ code, path, params }] };
}

/** The different words on a thing, as known then: more than one is a disagreement. */
export function wordsThen<Value>(writes: readonly Word<Value>[], moment: Moment) {
  return differing(latest(writes, moment.known, moment.ledger.before));
}

/** An entry as far as it was known then. */
export function entryThen(id: string, { ledger, known }: Moment): EntryTrail | undefined {
  return known(id) ? ledger.entries.get(id) : undefined;
}

/** An objection as far as it was known then. */
export function objectionThen(id: string, { ledger, known }: Moment): ObjectionTrail | undefined {
  return known(id) ? ledger.objections.get(id) : undefined;
}

/** Whether every word on an entry was that it is void. */
export function voidThen(trail: EntryTrail, moment: Moment): boolean {
  return wordsThen(trail.decision, moment).every(({ value }) => value.standing === "voided");
}
