import type { BodyOf } from "./ledger";
import {
  entryThen,
  granted,
  type Moment,
  type Outcome,
  refusedFor,
  voidThen,
  wordsThen,
} from "./moment";

/** Why an entry cannot become part of an event, as lead or behind one; `null` where it can. */
function joinIssue(id: string, code: string, moment: Moment): Outcome | null {
  const path = ["entries", id];
  const trail = entryThen(id, moment);
  if (trail === undefined) return refusedFor("entry-not-found", path, { entry: id });
  if (voidThen(trail, moment)) return refusedFor("already-voided", path);
  const [word, other] = wordsThen(trail.lead, moment);
  if (other !== undefined) return refusedFor("disagreement-open", path);
  return word === undefined || word.value === null ? null : refusedFor(code, path);
}

/** What joining entries of one event does: all of it, or nothing. */
export function join({ lead, entries }: BodyOf<"joined">, moment: Moment): Outcome {
  if (entries.length === 0 || entries.includes(lead)) {
    return refusedFor("nothing-to-join", ["entries", lead]);
  }
  const issue = joinIssue(lead, "lead-is-joined", moment);
  if (issue !== null) return issue;
  for (const entry of entries) {
    const found = joinIssue(entry, "already-joined", moment);
    if (found !== null) return found;
  }
  return granted(
    ...[...new Set(entries)].map((entry) => ({ on: "lead" as const, entry, value: lead })),
  );
}

/** What taking an entry out of an event again does. */
export function separate({ entry }: BodyOf<"separated">, moment: Moment): Outcome {
  const path = ["entries", entry];
  const trail = entryThen(entry, moment);
  if (trail === undefined) return refusedFor("entry-not-found", path, { entry });
  const [word, other] = wordsThen(trail.lead, moment);
  if (other !== undefined) return refusedFor("disagreement-open", path);
  if (word === undefined || word.value === null) return refusedFor("not-joined", path);
  return granted({ on: "lead", entry, value: null });
}
