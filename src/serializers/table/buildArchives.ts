import type { Archive } from "../../model/archive";
import type { DutyEntry } from "../../model/dutyEntry";
import type { DutyReport } from "../../model/dutyReport";
import type { Suggestion } from "../../model/suggestion";
import type { RegisteredEntry } from "./registerTable";
import type { DeputyReport } from "./reportTable";
import type { RosterLine } from "./rosterTable";
import { type LedgerSuggestion, suggestionByDeputy } from "./suggestionTable";

/** Everything that was read about a congress. */
export interface ReadRecords {
  /** Lines of the roster. */
  readonly roster: readonly RosterLine[];
  /** Entries of all registers. */
  readonly entries: readonly RegisteredEntry[];
  /** The ledger of suggestions. */
  readonly suggestions: readonly LedgerSuggestion[];
  /** Duty reports. */
  readonly reports: readonly DeputyReport[];
}

function grouped<Item>(pairs: Iterable<readonly [string, Item]>): ReadonlyMap<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const [certificate, item] of pairs) {
    const group = groups.get(certificate);
    if (group === undefined) groups.set(certificate, [item]);
    else group.push(item);
  }
  return groups;
}

/**
 * Puts everything read into one archive for each mandate of the roster (D5, 一人一档).
 *
 * @param records - what was read
 * @returns archives in the roster's order
 */
export function buildArchives(records: ReadRecords): readonly Archive[] {
  const entries = grouped<DutyEntry>(
    records.entries.map(({ certificate, entry }) => [certificate, entry]),
  );
  const suggestions = grouped<Suggestion>(records.suggestions.flatMap(suggestionByDeputy));
  const reports = grouped<DutyReport>(
    records.reports.map(({ certificate, report }) => [certificate, report]),
  );
  return records.roster.map(({ mandate, roster }) => ({
    mandate,
    roster,
    entries: entries.get(mandate.certificate) ?? [],
    suggestions: suggestions.get(mandate.certificate) ?? [],
    reports: reports.get(mandate.certificate) ?? [],
  }));
}
