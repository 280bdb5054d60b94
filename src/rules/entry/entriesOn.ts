import type { ArchiveHistory } from "../../model/archiveEvent";
import type { PlainDate } from "../../model/plainDate";
import { historyOn } from "../history/historyOn";
import { disagreementsOf, disagreementsOfObjections } from "./disagreements";
import { type EntryRules, entryRulesOn } from "./entryRules";
import type { EntriesView } from "./entryView";
import { type Lead, leadsOf } from "./leads";
import { readLedger } from "./readLedger";
import { objectionView, viewOf } from "./viewOf";

function membersByLead(leads: ReadonlyMap<string, Lead>): ReadonlyMap<string, readonly string[]> {
  const members = new Map<string, string[]>();
  for (const [id, lead] of leads) {
    if (lead === null || lead === "broken") continue;
    const known = members.get(lead);
    if (known === undefined) members.set(lead, [id]);
    else known.push(id);
  }
  return members;
}

/**
 * Shows every entry as it was known on a day: what it says, its state, all it said before, who did
 * what and why (D5, D6); and what copies edited apart do not agree on (D2).
 *
 * Each event is judged by what its writer knew. One that was not possible is listed with the reason;
 * what was written apart and does not lead to the same is a disagreement that only people settle.
 *
 * @param history - the archive's history, of one copy or merged
 * @param asOf - day of knowledge; later events change nothing about an earlier day
 * @param rules - who may do what
 * @returns every entry ever registered by then, disagreements, and events that do not count
 * @example
 * ```ts
 * import { emptyHistory, entriesOn, recordEntryEvent, twoSources } from "deputy-archive/life";
 * const entry = {
 *   kind: "entry", id: "0001", duty: "reception", activity: null, occurredOn: "2026-03-05",
 *   recordedOn: "2026-03-06", place: "第一联络站", content: "接待选民", role: null,
 *   attendance: "present", quantity: null, level: null, recorder: "deputy",
 *   verification: "pending", attachments: [], source: null,
 * } as const;
 * const by = { role: "deputy", id: "DT16-0001" } as const;
 * const { value } = recordEntryEvent(emptyHistory("DT16-0001@140200#16"), "deputy", {
 *   recordedOn: "2026-03-06", by, reason: null,
 *   body: { kind: "registered", entry, evidence: [], page: null },
 * }, twoSources);
 * entriesOn(value, "2026-03-05", twoSources).entries.length; // => 0
 * entriesOn(value, "2026-03-06", twoSources).entries[0]?.state; // => "registered"
 * ```
 */
export function entriesOn(
  history: ArchiveHistory,
  asOf: PlainDate,
  rules: EntryRules,
): EntriesView {
  const ledger = readLedger(historyOn(history, asOf), rules);
  const moment = { ledger, known: () => true, rules: entryRulesOn(rules, asOf) };
  const leads = leadsOf(moment);
  const members = membersByLead(leads);
  const missing = [...ledger.objections.values()].filter(({ entry }) => entry === null);
  const shown = [...ledger.entries].map(([id, trail]) => {
    const lead = leads.get(id) ?? null;
    const disagreements = disagreementsOf(trail, lead, moment);
    const company = { lead, members: members.get(id) ?? [], disagreements };
    return { view: viewOf(trail, company, moment), disagreements };
  });
  return {
    asOf,
    entries: shown.map(({ view }) => view),
    missing: missing.map((trail) => objectionView(trail, moment)),
    disagreements: [
      ...shown.flatMap(({ disagreements }) => disagreements),
      ...disagreementsOfObjections(missing, moment),
    ],
    notApplied: ledger.notApplied,
  };
}
