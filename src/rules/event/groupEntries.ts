import type { DutyEntry } from "../../model/dutyEntry";

/** Above this many entries a look at every pair costs more than keys do. */
const fewEntries = 24;

/** Entries of one event; where one has a number, the first has. */
type Group = DutyEntry[];

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

function allApart(entries: readonly DutyEntry[], byLevel: boolean): boolean {
  for (let later = 1; later < entries.length; later += 1) {
    const entry = entries[later];
    for (let earlier = 0; earlier < later; earlier += 1) {
      const other = entries[earlier];
      if (entry && other && sameEvent(entry, other, byLevel)) return false;
    }
  }
  return true;
}

/** Of the events an entry without number fits, it joins the one of the least number. */
function goesBefore(first: Group, second: Group | undefined): boolean {
  return second === undefined || (first[0]?.activity ?? "") < (second[0]?.activity ?? "");
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
    const group = byKey.get(key) ?? [];
    if (group.length === 0) groups.push(group);
    group.push(entry);
    byKey.set(key, group);
    if (goesBefore(group, byKey.get(placeKey))) byKey.set(placeKey, group);
  };
}

/**
 * Groups entries that tell of the same event.
 *
 * @param entries - entries of one deputy and one duty, in any order
 * @param byLevel - whether entries of different levels are different events
 * @returns entries of each event, or `null` where every entry tells of an event of its own
 */
export function groupEntries(
  entries: readonly DutyEntry[],
  byLevel: boolean,
): readonly DutyEntry[][] | null {
  const few = entries.length <= fewEntries;
  if (few && allApart(entries, byLevel)) return null;
  const groups: Group[] = [];
  const join = few ? pairJoiner(groups, byLevel) : keyJoiner(groups, byLevel);
  // Those with a number first, so that one without always finds the numbered event it belongs to.
  for (const entry of entries) if (entry.activity !== null) join(entry);
  for (const entry of entries) if (entry.activity === null) join(entry);
  return groups;
}
