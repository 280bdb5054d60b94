import { compareText } from "../../model/compareText";
import type { History } from "../../model/history/history";
import type { DocumentIssue, ReadResult } from "../../model/issue";
import { contentHash } from "../history/contentHash";
import { headsOf } from "../history/headsOf";
import type { CountySummary } from "./countySummary";

/** The hash of an archive: of the ids of its heads, which stand for everything before them. */
export function leafOf(history: History<unknown>): string {
  return contentHash(headsOf(history).map(({ id }) => id));
}

/** In the order of their subjects; two of one subject, in the order of their leaves. */
export function inLeafOrder(histories: readonly History<unknown>[]) {
  return histories
    .map((history) => ({ history, leaf: leafOf(history) }))
    .sort(
      (first, second) =>
        compareText(first.history.subject, second.history.subject) ||
        compareText(first.leaf, second.leaf),
    );
}

/** The hash over everything else a summary says. */
export function summaryHash(summary: Omit<CountySummary, "hash">): string {
  const { format, archives, events, leaves } = summary;
  return contentHash({ format, archives, events, leaves });
}

/**
 * Sums up a county's archives in counts and hashes, so that the city can later check what it was
 * sent without holding the personal data (D2).
 *
 * A leaf is a hash over hashes of whole events, no name or certificate number by itself. Who already
 * knows every word of an archive can tell its leaf; an archive with hardly anything in it can be
 * guessed.
 *
 * @param histories - the archives; cut with `historyOn` to sum up the state of a day
 * @returns the summary; an issue for every archive whose subject has another one
 * @example
 * ```ts
 * import { emptyHistory, summarise } from "deputy-archive/life";
 * const { value } = summarise([emptyHistory("示例一"), emptyHistory("示例二")]);
 * [value.archives, value.events, value.leaves.length]; // => [2, 0, 2]
 * ```
 */
export function summarise(
  histories: readonly History<unknown>[],
): ReadResult<CountySummary, DocumentIssue> {
  const ordered = inLeafOrder(histories);
  const said = {
    format: "deputy-archive/summary/v1",
    archives: histories.length,
    events: histories.reduce((sum, { events }) => sum + events.length, 0),
    leaves: ordered.map(({ leaf }) => leaf),
  } as const;
  const twice = ordered.filter(
    ({ history }, index) => history.subject === ordered[index - 1]?.history.subject,
  );
  return {
    value: { ...said, hash: summaryHash(said) },
    issues: twice.map(({ history }) => ({
      code: "archive-given-twice",
      path: ["histories", histories.indexOf(history)],
      params: { found: history.subject },
    })),
  };
}
