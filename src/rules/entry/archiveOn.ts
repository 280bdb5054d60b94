import type { Archive } from "../../model/archive";
import type { ArchiveHistory } from "../../model/archiveEvent";
import { compareText } from "../../model/compareText";
import type { DutyEntry } from "../../model/dutyEntry";
import type { DocumentIssue, ReadResult } from "../../model/issue";
import type { Mandate } from "../../model/mandate";
import type { PlainDate } from "../../model/plainDate";
import { bodyKind } from "../archive/bodyKind";
import { entriesOn } from "./entriesOn";
import { entryDateIssues, type InOffice } from "./entryDateIssues";
import type { EntryRules } from "./entryRules";
import type { EntriesView, EntryView } from "./entryView";

/** Everything an archive holds besides its entries, as it stood on the day. */
export type OtherRecords = Omit<Archive, "mandate" | "entries">;

/** A registered entry that is not in the archive by itself. */
export type LeftOut = {
  /** Id of the event that registered it. */
  readonly entry: string;
} & (
  | {
      /** Tells it from the other reasons. */
      readonly reason: "voided";
    }
  /** Another one speaks for it, and carries its attachments. */
  | {
      /** Tells it from the other reasons. */
      readonly reason: "joined";
      /** Id of the event that registered the entry which speaks for it. */
      readonly lead: string;
    }
  /** It could not be registered. */
  | {
      /** Tells it from the other reasons. */
      readonly reason: "not-applied";
      /** Why it could not be. */
      readonly issue: DocumentIssue;
    }
);

/** An archive drawn from its history: every registered entry is in one list or the other. */
export interface DrawnArchive {
  /** What scoring takes. */
  readonly archive: Archive;
  /** Entries that are not in it by themselves, and why. */
  readonly leftOut: readonly LeftOut[];
}

function attachmentsOf({ entry, evidence }: EntryView): readonly string[] {
  const files = evidence.flatMap((piece) => (piece.kind === "file" ? [piece.fileName] : []));
  return [...entry.attachments, ...files];
}

/** The entry with the attachments of all it speaks for. */
function spoken(view: EntryView, views: readonly EntryView[]): DutyEntry {
  const told = views.filter(({ id, lead }) => id === view.id || lead === view.id);
  const attachments = [...new Set(told.flatMap(attachmentsOf))].sort(compareText);
  return { ...view.entry, attachments };
}

function leftOutOf({ entries, notApplied }: EntriesView): readonly LeftOut[] {
  return [
    ...entries.flatMap(({ id, state, lead }): readonly LeftOut[] => {
      if (state === "voided") return [{ entry: id, reason: "voided" }];
      return lead === null ? [] : [{ entry: id, reason: "joined", lead }];
    }),
    ...notApplied.flatMap(({ event: { id, body }, issue }): readonly LeftOut[] =>
      bodyKind(body) === "registered" ? [{ entry: id, reason: "not-applied", issue }] : [],
    ),
  ];
}

/**
 * Draws from a history the archive as it stood on a day, ready to be scored (D5, D10).
 *
 * Entries of one event that people joined count once, by their lead, with the attachments of all;
 * what is void does not count; what was corrected counts as it now reads. Recorded on is the day of
 * the first registration, verified is what was confirmed and is not disputed.
 *
 * @param history - the archive's history
 * @param mandate - the mandate it is about
 * @param asOf - day of knowledge
 * @param others - roster facts, suggestions, reports and ratings
 * @param rules - who may do what to entries
 * @param inOffice - tells whether the deputy was in office on a day; by default as the mandate says
 * @returns the archive and what is not in it; entries dated outside the term or the days in office are
 *   kept and said as issues
 * @example
 * ```ts
 * import { archiveOn, emptyHistory, twoSources } from "deputy-archive/life";
 * const mandate = {
 *   certificate: "DT16-0001", name: "示例", term: { from: "2021-09-01", to: "2026-12-31" },
 *   delegation: "甲区", station: null, deputyClass: "other", beganOn: "2021-09-01",
 *   status: "in-office", statusOn: null,
 * } as const;
 * const others = { roster: {}, suggestions: [], reports: [] };
 * const { value } = archiveOn(emptyHistory("DT16-0001@140200#16"), mandate, "2026-11-30", others, twoSources);
 * value.archive.entries.length; // => 0
 * ```
 */
export function archiveOn(
  history: ArchiveHistory,
  mandate: Mandate,
  asOf: PlainDate,
  others: OtherRecords,
  rules: EntryRules,
  inOffice?: InOffice,
): ReadResult<DrawnArchive, DocumentIssue> {
  const view = entriesOn(history, asOf, rules);
  const leftOut = leftOutOf(view);
  const out = new Set(leftOut.map(({ entry }) => entry));
  const counted = view.entries.filter(({ id }) => !out.has(id));
  const entries = counted.map((each) => spoken(each, view.entries));
  return {
    value: { archive: { ...others, mandate, entries }, leftOut },
    issues: entryDateIssues(counted, mandate, inOffice),
  };
}
