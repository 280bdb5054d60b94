import { compareContent } from "../../model/compareContent";
import { compareText } from "../../model/compareText";
import type { DutyEntry, Recorder } from "../../model/dutyEntry";
import { putInOrder } from "../plan/sorted";
import { groupEntries } from "./groupEntries";

/** Rank of each recorder; the entry of the lowest rank speaks for its event. */
export type SpeakerRank = Readonly<Record<Recorder, number>>;

/** Events of one deputy and one duty. */
export interface MergedEvents {
  /** One entry for each event: the one that speaks. */
  readonly speakers: readonly DutyEntry[];
  /** Entries of the events that several tell of, speaker first, by the speaker; `null` where none is. */
  readonly merged: ReadonlyMap<DutyEntry, readonly DutyEntry[]> | null;
}

/**
 * Orders entries of one event by who speaks for it: recorder, then day recorded, then number.
 *
 * @param rank - rank of each recorder
 * @returns a comparison of two entries
 */
function bySpeaker(rank: SpeakerRank) {
  return (first: DutyEntry, second: DutyEntry): number =>
    rank[first.recorder] - rank[second.recorder] ||
    compareText(first.recordedOn, second.recordedOn) ||
    compareText(first.id, second.id) ||
    // One line of a register, written twice and differently: still the same one in any order.
    compareContent(first, second);
}

/**
 * Makes one event of the entries that tell of it: same number, or same day and place where one or
 * both have none (Datong article 2).
 *
 * An entry without a place is never taken for another one.
 *
 * @param entries - entries of one deputy and one duty, in any order
 * @param rank - rank of each recorder; the lowest speaks, then the earliest recorded, then the least number
 * @param byLevel - whether entries of different levels are different events
 * @returns the entry that speaks for each event, and which entries each stands for
 */
export function mergeEvents(
  entries: readonly DutyEntry[],
  rank: SpeakerRank,
  byLevel: boolean,
): MergedEvents {
  const grouped = groupEntries(entries, byLevel);
  if (grouped === null) return { speakers: entries, merged: null };
  const { alone: speakers, groups } = grouped;
  const speaksFirst = bySpeaker(rank);
  const merged = new Map<DutyEntry, readonly DutyEntry[]>();
  for (const group of groups) {
    putInOrder(group, speaksFirst);
    const [speaker] = group;
    speakers.push(speaker);
    if (group.length > 1) merged.set(speaker, group);
  }
  return { speakers, merged };
}
