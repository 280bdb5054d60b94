import { canonicalText } from "../../model/canonicalText";
import type { EntryEvent, EntryTrail, ObjectionTrail } from "./ledger";
import { type Before, differing, latest, type Word } from "./register";

interface Choice {
  /** Id of the event that settled. */
  readonly settling: string;
  /** Id of the event it chose. */
  readonly chosen: string;
}

/** The events that settled a disagreement, last first. */
function choicesAmong(applied: readonly EntryEvent[]): readonly Choice[] {
  return applied
    .flatMap(({ id, body }) =>
      body.kind === "disagreement-settled" ? [{ settling: id, chosen: body.choice }] : [],
    )
    .reverse();
}

function passedOverIn(
  writes: readonly Word<unknown>[],
  choices: readonly Choice[],
  before: Before,
): readonly (readonly [string, string])[] {
  if (differing(latest(writes, () => true, before)).length > 1) return [];
  const found = new Map<string, string>();
  for (const { settling, chosen } of choices) {
    const word = writes.find(({ event }) => event === settling);
    // A settlement that was itself passed over chooses nothing any more.
    if (word === undefined || found.has(settling)) continue;
    const content = canonicalText(word.value);
    for (const { event, value } of writes) {
      const built = event === chosen || before(event, chosen) || !before(event, settling);
      if (!built && canonicalText(value) !== content) found.set(event, settling);
    }
  }
  return [...found];
}

/**
 * Finds the events of an entry that no longer hold because people settled a disagreement otherwise.
 *
 * @param trail - everything said about the entry
 * @param before - what was known when
 * @returns for each such event, the one that settled it
 */
export function passedOver(trail: EntryTrail, before: Before): ReadonlyMap<string, string> {
  const choices = choicesAmong(trail.applied);
  if (choices.length === 0) return new Map();
  const rulings = trail.objections.map(({ ruling }: ObjectionTrail) => ruling);
  const registers: readonly (readonly Word<unknown>[])[] = [
    trail.decision,
    trail.lead,
    trail.page,
    ...rulings,
  ];
  return new Map(registers.flatMap((writes) => passedOverIn(writes, choices, before)));
}
