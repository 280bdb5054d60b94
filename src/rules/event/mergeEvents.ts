import { compareText } from "../../model/compareText";
import type { DutyEntry, Recorder } from "../../model/dutyEntry";

/** Rank of each recorder; the entry of the lowest rank speaks for its event. */
export type SpeakerRank = Readonly<Record<Recorder, number>>;

/** Events of one deputy and one duty. */
export interface MergedEvents {
  /** One entry for each event: the one that speaks. */
  readonly speakers: readonly DutyEntry[];
  /** Entries of the events that several tell of, speaker first, by the speaker; `null` where none is. */
  readonly merged: ReadonlyMap<DutyEntry, readonly DutyEntry[]> | null;
}

/** Above this many entries a look at every pair costs more than keys do. */
const fewEntries = 24;

/** Where no place is written, only the same line of the register is the same event. */
function sameDayAndPlace(first: DutyEntry, second: DutyEntry): boolean {
  if (first.occurredOn !== second.occurredOn || first.place !== second.place) return false;
  return first.place !== null || first.id === second.id;
}

function sameEvent(first: DutyEntry, second: DutyEntry, byLevel: boolean): boolean {
  if (byLevel && first.level !== second.level) return false;
  if (first.activity !== null && second.activity !== null) {
    return first.activity === second.activity;
  }
  return sameDayAndPlace(first, second);
}

function nothingToMerge(entries: readonly DutyEntry[], byLevel: boolean): boolean {
  if (entries.length > fewEntries) return false;
  for (let later = 1; later < entries.length; later += 1) {
    const entry = entries[later];
    for (let earlier = 0; earlier < later; earlier += 1) {
      const other = entries[earlier];
      if (entry && other && sameEvent(entry, other, byLevel)) return false;
    }
  }
  return true;
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
    compareText(first.id, second.id);
}

/** Numbered entries by number; an entry without number joins the one of its day and place. */
function groupEntries(entries: readonly DutyEntry[], byLevel: boolean): readonly DutyEntry[][] {
  const groups: DutyEntry[][] = [];
  const byKey = new Map<string, DutyEntry[]>();
  const level = (entry: DutyEntry) => (byLevel ? (entry.level ?? "") : "");
  const placeKey = (entry: DutyEntry) =>
    JSON.stringify([level(entry), entry.occurredOn, entry.place ?? ["no place", entry.id]]);
  const join = (entry: DutyEntry, key: string) => {
    const found = byKey.get(key);
    if (found !== undefined) {
      found.push(entry);
      return found;
    }
    const group = [entry];
    groups.push(group);
    byKey.set(key, group);
    return group;
  };
  const numbered = entries.filter((entry) => entry.activity !== null);
  // By number, so that an entry without number that fits two numbered events always joins the same.
  numbered.sort((first, second) => compareText(first.activity ?? "", second.activity ?? ""));
  for (const entry of numbered) {
    const group = join(entry, JSON.stringify([level(entry), entry.activity]));
    const place = placeKey(entry);
    if (!byKey.has(place)) byKey.set(place, group);
  }
  for (const entry of entries) if (entry.activity === null) join(entry, placeKey(entry));
  return groups;
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
  if (nothingToMerge(entries, byLevel)) return { speakers: entries, merged: null };
  const merged = new Map<DutyEntry, readonly DutyEntry[]>();
  const speakers: DutyEntry[] = [];
  for (const group of groupEntries(entries, byLevel)) {
    group.sort(bySpeaker(rank));
    const speaker = group[0];
    if (speaker === undefined) continue;
    speakers.push(speaker);
    if (group.length > 1) merged.set(speaker, group);
  }
  return { speakers, merged };
}
