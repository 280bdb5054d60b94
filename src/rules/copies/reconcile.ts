import { canonicalText } from "../../model/canonicalText";
import { compareContent } from "../../model/compareContent";
import { compareText } from "../../model/compareText";
import type { Copy } from "../../model/history/copy";
import type { History, HistoryEvent } from "../../model/history/history";
import type { DocumentIssue, ReadResult } from "../../model/issue";
import { emptyHistory } from "../history/emptyHistory";
import { mergeHistories } from "../history/mergeHistories";

/** What one keeper's copy had not held before the copies were joined. */
export interface Lacking {
  /** Who keeps it. */
  readonly keeper: string;
  /** Ids of the events it lacked, in order. */
  readonly lacked: readonly string[];
}

/** Several copies joined into one. */
export interface Reconciliation<Body> {
  /** Every event of every copy, each once. */
  readonly history: History<Body>;
  /** What every copy lacked, by keeper. */
  readonly copies: readonly Lacking[];
  /** Events whose content differs from what the history holds under their id: altered in some copy. */
  readonly setAside: readonly HistoryEvent<Body>[];
}

function lacking<Body>(copies: readonly Copy<Body>[], history: History<Body>): readonly Lacking[] {
  const held = new Map<string, Set<string>>();
  for (const { keeper, history } of copies) {
    const ids = held.get(keeper) ?? new Set();
    held.set(keeper, ids);
    for (const { id } of history.events) ids.add(id);
  }
  return [...held]
    .sort(([first], [second]) => compareText(first, second))
    .map(([keeper, ids]) => ({
      keeper,
      lacked: history.events.map(({ id }) => id).filter((id) => !ids.has(id)),
    }));
}

function alteredIn<Body>(
  copies: readonly Copy<Body>[],
  joined: History<Body>,
): readonly HistoryEvent<Body>[] {
  const kept = new Map(joined.events.map((event) => [event.id, event]));
  const altered = copies
    .flatMap(({ history }) => history.events)
    .filter((event) => compareContent(kept.get(event.id), event) !== 0)
    .map((event) => [canonicalText(event), event] as const)
    .sort(([first], [second]) => compareText(first, second));
  return [...new Map(altered).values()];
}

/**
 * Joins the deputy's, the station's and the county organ's copy of one archive (D2, 一式三份).
 *
 * The result does not depend on the order of the copies, on how often one is given, or on what was
 * merged before. Nothing is lost: every event is in the history or, where it was altered, set aside.
 *
 * @param subject - what the copies are about
 * @param copies - the copies; those about another subject are said and left out
 * @returns one history, what each copy lacked, and what was set aside
 * @example
 * ```ts
 * import { appendEvent, emptyHistory, reconcile } from "deputy-archive/life";
 * const by = { role: "station", id: "ZH-01" } as const;
 * const said = { recordedOn: "2026-03-05", by, reason: null, body: "登记" } as const;
 * const station = appendEvent(emptyHistory<string>("示例"), "station", said).value;
 * const { value } = reconcile("示例", [
 *   { keeper: "station", history: station },
 *   { keeper: "deputy", history: emptyHistory<string>("示例") },
 * ]);
 * value.copies.map(({ keeper, lacked }) => [keeper, lacked.length]); // => [["deputy", 1], ["station", 0]]
 * ```
 */
export function reconcile<Body>(
  subject: string,
  copies: readonly Copy<Body>[],
): ReadResult<Reconciliation<Body>, DocumentIssue> {
  const fitting = copies.filter(({ history }) => history.subject === subject);
  const others = copies.filter((copy) => !fitting.includes(copy));
  const history = fitting.reduce(
    (joined: History<Body>, copy) => mergeHistories(joined, copy.history).value,
    emptyHistory(subject),
  );
  const setAside = alteredIn(fitting, history);
  return {
    value: { history, copies: lacking(fitting, history), setAside },
    issues: [
      ...others
        .map(({ keeper, history }) => ({
          code: "other-subject",
          path: ["copies", keeper],
          params: { expected: subject, found: history.subject },
        }))
        .sort(compareContent),
      ...setAside.map(({ id, copy, sequence }) => ({
        code: "two-versions",
        path: ["events", id],
        params: { copy, sequence },
      })),
    ],
  };
}
