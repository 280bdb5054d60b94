import type { Effect } from "./effect";
import type { BodyOf, EntryTrail, ObjectionTrail } from "./ledger";
import { entryThen, granted, type Moment, type Outcome, refusedFor } from "./moment";
import { differing, latest, type Word } from "./register";

/** One version of something disagreed about, and what choosing it does. */
interface Version {
  readonly event: string;
  readonly effect: Effect;
}

function versionsOf<Value>(
  writes: readonly Word<Value>[],
  { known, ledger }: Moment,
  effectOf: (value: Value) => Effect,
): readonly Version[] {
  const words = latest(writes, known, ledger.before);
  if (differing(words).length < 2) return [];
  return words.map(({ event, value }) => ({ event, effect: effectOf(value) }));
}

function rulingVersions(trails: readonly ObjectionTrail[], moment: Moment): readonly Version[] {
  return trails.flatMap(({ ruling, event: { id: objection } }) =>
    versionsOf(ruling, moment, (value) => ({ on: "ruling", objection, value })),
  );
}

function entryVersions(entry: string, trail: EntryTrail, moment: Moment): readonly Version[] {
  return [
    ...versionsOf(trail.decision, moment, (value) => ({ on: "decision", entry, value })),
    ...versionsOf(trail.lead, moment, (value) => ({ on: "lead", entry, value })),
    ...versionsOf(trail.page, moment, (value) => ({ on: "page", entry, value })),
    ...rulingVersions(trail.objections, moment),
  ];
}

/** What settling a disagreement does: the chosen event's word holds again, for all. */
export function settleDisagreement(
  { entry, choice }: BodyOf<"disagreement-settled">,
  moment: Moment,
): Outcome {
  const path = entry === null ? ["objections"] : ["entries", entry];
  let versions: readonly Version[];
  if (entry === null) {
    const missing = [...moment.ledger.objections.values()].filter((trail) => trail.entry === null);
    versions = rulingVersions(missing, moment);
  } else {
    const trail = entryThen(entry, moment);
    if (trail === undefined) return refusedFor("entry-not-found", path, { entry });
    versions = entryVersions(entry, trail, moment);
  }
  if (versions.length === 0) return refusedFor("nothing-to-settle", path);
  const chosen = versions.filter(({ event }) => event === choice);
  if (chosen.length === 0) return refusedFor("not-a-version", path, { choice });
  return granted(...chosen.map(({ effect }) => effect));
}
