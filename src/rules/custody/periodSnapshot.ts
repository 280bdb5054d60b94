import type { ArchiveHistory } from "../../model/archiveEvent";
import { compareText } from "../../model/compareText";
import type { DutyEntry } from "../../model/dutyEntry";
import { inPeriod, type Period } from "../../model/period";
import type { PlainDate } from "../../model/plainDate";
import { contentHash } from "../history/contentHash";

/** One entry as an archive shows it: what of it a snapshot holds. */
export interface ShownEntry {
  /** Id of the event that registered it. */
  readonly id: string;
  /** What it says. */
  readonly entry: DutyEntry;
  /** What it is: confirmed, void … */
  readonly state: string;
}

/** How the entries of an archive are read from its events, as of a day. */
export type EntryReading = (history: ArchiveHistory, asOf: PlainDate) => readonly ShownEntry[];

/** The entries of a period as they were read at one time. */
export interface PeriodSnapshot {
  /** How many, void ones included. */
  readonly entries: number;
  /** Hash of what they say and what they are. */
  readonly hash: string;
}

/**
 * The entries of a period as they are read at one time, as a number and a hash (D7: 结年).
 *
 * @param shown - the entries of the archive, in any order
 * @param period - the period
 * @returns how many happened in the period, and the hash of what they say
 * @example
 * ```ts
 * import { periodSnapshot } from "deputy-archive/life";
 * periodSnapshot([], { from: "2026-01-01", to: "2026-12-31" }).entries; // => 0
 * ```
 */
export function periodSnapshot(shown: readonly ShownEntry[], period: Period): PeriodSnapshot {
  const within = shown
    .filter(({ entry }) => inPeriod(period, entry.occurredOn))
    .map(({ id, entry, state }) => ({ id, entry, state }))
    .sort((first, second) => compareText(first.id, second.id));
  return { entries: within.length, hash: contentHash(within) };
}
