import type { DutyEntry } from "../../model/dutyEntry";

/** Above this many entries a look at every pair costs more than keys do; below 32, the bits of a number. */
const fewEntries = 24;

/** Entries of one event; where one has a number, the first has. */
type Group = [DutyEntry, ...DutyEntry[]];

/** Where no place is written, only the same line of the register is the same event. */
function sameDayAndPlace(first: DutyEntry, second: DutyEntry): boolean {
  if (first.occurredOn !== second.occurredOn || first.place !== second.place) return false;
  return first.place !== null || first.id === second.id;
}

/**
 * Tells whether two entries of one deputy and one duty tell of the same event: the same activity
 * number, or the same day and place where one or both have none (Datong article 2).
 *
 * @param first - an entry
 * @param second - another
 * @param byLevel - whether entries of different levels are different events
 * @returns true where they do
 */
export function sameEvent(first: DutyEntry, second: DutyEntry, byLevel: boolean): boolean {
  if (byLevel && first.level !== second.level) return false;
  if (first.activity !== null && second.activity !== null) {
    return first.activity === second.activity;
  }
  return sameDayAndPlace(first, second);
}

/** Which entries tell of the same as another: a bit for each, so only for few entries. */
function twinsAmong(entries: readonly DutyEntry[], byLevel: boolean): number {
  let twins = 0;
  let bit = 1;
  for (const entry of entries) {
    let earlier = 1;
    for (const other of entries) {
      if (earlier === bit) break;
      if (sameEvent(entry, other, byLevel)) twins |= earlier | bit;
      earlier <<= 1;
    }
    bit <<= 1;
  }
  return twins;
}

/** Of the events an entry without number fits, it joins the one of the least number. */
function goesBefore(first: Group, second: Group | undefined): boolean {
  return second === undefined || (first[0].activity ?? "") < (second[0].activity ?? "");
}

/** Few entries: each is held against every entry of every event. */
function pairJoiner(groups: Group[], byLevel: boolean): (entry: DutyEntry) => void {
  return (entry) => {
    let found: Group | undefined;
    for (const group of groups) {
      for (const other of group) {
        if (sameEvent(entry, other, byLevel) && goesBefore(group, found)) found = group;
      }
    }
    if (found === undefined) groups.push([entry]);
    else found.push(entry);
  };
}

/** Many entries: the same events, found by keys. */
function keyJoiner(groups: Group[], byLevel: boolean): (entry: DutyEntry) => void {
  const byKey = new Map<string, Group>();
  return (entry) => {
    const { activity, occurredOn, place, id } = entry;
    const level = byLevel ? entry.level : null;
    const placeKey = JSON.stringify([level, occurredOn, place ?? ["no place", id]]);
    const key = activity === null ? placeKey : JSON.stringify([level, activity]);
    const known = byKey.get(key);
    const group: Group = known ?? [entry];
    if (known === undefined) {
      groups.push(group);
      byKey.set(key, group);
    } else known.push(entry);
    if (goesBefore(group, byKey.get(placeKey))) byKey.set(placeKey, group);
  };
}

/** Those with a number first, so that one without always finds the numbered event it belongs to. */
function joinAll(entries: readonly DutyEntry[], join: (entry: DutyEntry) => void): void {
  for (const entry of entries) if (entry.activity !== null) join(entry);
  for (const entry of entries) if (entry.activity === null) join(entry);
}

/** Entries by event. */
export interface GroupedEntries {
  /** Entries known to be alone with their event. */
  readonly alone: DutyEntry[];
  /** Entries of each other event. */
  readonly groups: readonly Group[];
}

/**
 * Groups entries that tell of the same event.
 *
 * @param entries - entries of one deputy and one duty, in any order
 * @param byLevel - whether entries of different levels are different events
 * @returns entries by event, or `null` where every entry tells of an event of its own
 */
export function groupEntries(
  entries: readonly DutyEntry[],
  byLevel: boolean,
): GroupedEntries | null {
  const groups: Group[] = [];
  if (entries.length > fewEntries) {
    joinAll(entries, keyJoiner(groups, byLevel));
    return { alone: [], groups };
  }
  const twins = twinsAmong(entries, byLevel);
  if (twins === 0) return null;
  const alone: DutyEntry[] = [];
  const told: DutyEntry[] = [];
  entries.forEach((entry, index) => {
    (twins & (1 << index) ? told : alone).push(entry);
  });
  joinAll(told, pairJoiner(groups, byLevel));
  return { alone, groups };
}
