import type { History, HistoryEvent } from "../../model/history/history";

/** One copy written on in two places at once: two events that both follow the same one. */
export interface Fork {
  /** The copy. */
  readonly copy: string;
  /** Id of the last event the branches share; `null` where they share none. */
  readonly after: string | null;
  /** Ids of the events of every branch, up to its end or its next fork. */
  readonly branches: readonly (readonly string[])[];
}

type Event = HistoryEvent<unknown>;

/** A place in a copy: what comes right after one of its events. */
export function placeAfter(copy: string, previous: string | null): string {
  return `${previous ?? ""} ${copy}`;
}

/** Which events follow which in the same copy. */
function followersIn(events: readonly Event[]): ReadonlyMap<string, readonly Event[]> {
  const followers = new Map<string, Event[]>();
  for (const event of new Map(events.map((each) => [each.id, each])).values()) {
    const place = placeAfter(event.copy, event.previous);
    const known = followers.get(place);
    if (known === undefined) followers.set(place, [event]);
    else known.push(event);
  }
  return followers;
}

/**
 * Finds where a copy was written on in two places at once, as when an old backup was put back; both
 * branches are kept (D2).
 *
 * @param history - the history
 * @returns the forks, in the order of the history
 * @example
 * ```ts
 * import { appendEvent, emptyHistory, forksOf, mergeHistories } from "deputy-archive/life";
 * const by = { role: "station", id: "ZH-01" } as const;
 * const said = { recordedOn: "2026-03-05", by, reason: null, body: "登记" } as const;
 * const one = appendEvent(emptyHistory<string>("示例"), "station", said).value;
 * const other = appendEvent(emptyHistory<string>("示例"), "station", { ...said, body: "另记" }).value;
 * forksOf(mergeHistories(one, other).value).map(({ copy, branches }) => [copy, branches.length]); // => [["station", 2]]
 * ```
 */
export function forksOf(history: History<unknown>): readonly Fork[] {
  const followers = followersIn(history.events);
  const branchFrom = (first: Event): readonly string[] => {
    const branch: string[] = [];
    let alone: readonly Event[] = [first];
    while (alone.length === 1) {
      for (const { copy, id } of alone) {
        branch.push(id);
        alone = followers.get(placeAfter(copy, id)) ?? [];
      }
    }
    return branch;
  };
  return [...followers.values()].flatMap((beginnings) => {
    const [first, second] = beginnings;
    if (first === undefined || second === undefined) return [];
    return [{ copy: first.copy, after: first.previous, branches: beginnings.map(branchFrom) }];
  });
}
