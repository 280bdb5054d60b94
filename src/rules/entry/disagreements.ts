import type { EntryAct } from "../../model/entryEvent";
import { type ActorRole, actorRoles } from "../../model/history/actor";
import type { EntryRules } from "./entryRules";
import type { Disagreement } from "./entryView";
import type { Lead } from "./leads";
import type { EntryTrail, ObjectionTrail } from "./ledger";
import { type Moment, wordsThen } from "./moment";

function rolesFor(act: EntryAct, { may }: EntryRules): readonly ActorRole[] {
  return actorRoles.filter((role) => may[act][role] !== undefined);
}

/**
 * Disagreements about objections that were settled differently in different copies.
 *
 * @param trails - objections
 * @param moment - all that is known
 * @returns one for each such objection
 */
export function disagreementsOfObjections(
  trails: readonly ObjectionTrail[],
  moment: Moment,
): readonly Disagreement[] {
  const settledBy = rolesFor("disagreement-settled", moment.rules);
  return trails.flatMap(({ event, entry, ruling }) => {
    const versions = wordsThen(ruling, moment);
    if (versions.length < 2) return [];
    return [{ about: "ruling" as const, entry, objection: event.id, settledBy, versions }];
  });
}

/**
 * What copies say differently about one entry.
 *
 * @param trail - everything said about it
 * @param lead - the entry that speaks for it
 * @param moment - all that is known
 * @returns the disagreements; none where all copies say the same
 */
export function disagreementsOf(
  trail: EntryTrail,
  lead: Lead,
  moment: Moment,
): readonly Disagreement[] {
  const entry = trail.registered.id;
  const settledBy = rolesFor("disagreement-settled", moment.rules);
  const found: Disagreement[] = [];
  const decision = wordsThen(trail.decision, moment);
  if (decision.length > 1) found.push({ about: "decision", entry, settledBy, versions: decision });
  const leads = wordsThen(trail.lead, moment);
  if (leads.length > 1) found.push({ about: "lead", entry, settledBy, versions: leads });
  if (lead === "broken") {
    const separators = rolesFor("separated", moment.rules);
    found.push({ about: "broken-lead", entry, settledBy: separators, versions: leads });
  }
  const page = wordsThen(trail.page, moment);
  if (page.length > 1) found.push({ about: "page", entry, settledBy, versions: page });
  return [...found, ...disagreementsOfObjections(trail.objections, moment)];
}
