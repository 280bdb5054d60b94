import { type Moment, voidThen, wordsThen } from "./moment";

/** The entry that speaks for one; `null` where it speaks for itself; broken where none can. */
export type Lead = string | "broken" | null;

/** What each entry was joined to, where copies do not disagree about it. */
function joinsSaid(moment: Moment): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  for (const [id, { lead }] of moment.ledger.entries) {
    const [word, other] = wordsThen(lead, moment);
    if (typeof word?.value === "string" && other === undefined) said.set(id, word.value);
  }
  return said;
}

/** The last entry of a way of joins; `null` where it leads in a circle. */
function endOfWay(id: string, said: ReadonlyMap<string, string>): string | null {
  const way = new Set([id]);
  let end = id;
  for (let next = said.get(end); next !== undefined; next = said.get(end)) {
    if (way.has(next)) return null;
    way.add(next);
    end = next;
  }
  return end;
}

/**
 * Finds the entry that speaks for each entry. Joins written apart may make a chain, which ends at
 * its last, or a circle, or end at a void entry: then each stands by itself until people settle it.
 *
 * @param moment - all that is known
 * @returns the lead of each entry that was joined to another
 */
export function leadsOf(moment: Moment): ReadonlyMap<string, Lead> {
  const said = joinsSaid(moment);
  const voided = new Set(
    [...moment.ledger.entries].flatMap(([id, trail]) => (voidThen(trail, moment) ? [id] : [])),
  );
  const leads = new Map<string, Lead>();
  for (const id of said.keys()) {
    if (voided.has(id)) continue;
    const end = endOfWay(id, said);
    leads.set(id, end === null || voided.has(end) ? "broken" : end);
  }
  return leads;
}
