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

/**
 * Puts entries with a number first, by number, so that an entry without number that fits two
 * numbered events always joins the same.
 */
function numberedFirst(entries: readonly DutyEntry[]): readonly DutyEntry[] {
  const numbered = entries.filter(({ activity }) => activity !== null);
  if (numbered.length > 1) {
    numbered.sort((first, second) => compareText(first.activity ?? "", second.activity ?? ""));
  }
  for (const entry of entries) if (entry.activity === null) numbered.push(entry);
  return numbered;
}

/** Few entries: each joins the first event one of whose entries tells of the same. */
function groupByPairs(entries: readonly DutyEntry[], byLevel: boolean): readonly DutyEntry[][] {
  const groups: DutyEntry[][] = [];
  for (const entry of numberedFirst(entries)) {
    const same = groups.find((group) => group.some((other) => sameEvent(entry, other, byLevel)));
    if (same === undefined) groups.push([entry]);
    else same.push(entry);
  }
  return groups;
}

/** Many entries: the same events as by pairs, found by keys. */
function groupByKeys(entries: readonly DutyEntry[], byLevel: boolean): readonly DutyEntry[][] {
  const groups: DutyEntry[][] = [];
  const byKey = new Map<string, DutyEntry[]>();
  const level = (entry: DutyEntry) => (byLevel ? entry.level : null);
  for (const entry of numberedFirst(entries)) {
    const { activity, occurredOn, place, id } = entry;
    const placeKey = JSON.stringify([level(entry), occurredOn, place ?? ["no place", id]]);
    const key = activity === null ? placeKey : JSON.stringify([level(entry), activity]);
    const group = byKey.get(key) ?? [];
    if (group.length === 0) groups.push(group);
    group.push(entry);
    byKey.set(key, group);
    if (!byKey.has(placeKey)) byKey.set(placeKey, group);
  }
  return groups;
}

function nothingToMerge(entries: readonly DutyEntry[], byLevel: boolean): boolean {
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
  const few = entries.length <= fewEntries;
  if (few && nothingToMerge(entries, byLevel)) return { speakers: entries, merged: null };
  const groups = few ? groupByPairs(entries, byLevel) : groupByKeys(entries, byLevel);
  const speaksFirst = bySpeaker(rank);
  const merged = new Map<DutyEntry, readonly DutyEntry[]>();
  const speakers: DutyEntry[] = [];
  for (const group of groups) {
    if (group.length > 1) group.sort(speaksFirst);
    const speaker = group[0];
    if (speaker === undefined) continue;
    speakers.push(speaker);
    if (group.length > 1) merged.set(speaker, group);
  }
  return { speakers, merged };
}
