import type { History } from "../../model/history/history";
import type { DocumentIssue } from "../../model/issue";
import type { CountySummary } from "./countySummary";
import { inLeafOrder, summarise, summaryHash } from "./summarise";

type Placed = ReturnType<typeof inLeafOrder>[number];

/** A stretch between two archives that agree: leaves on one side, archives on the other. */
interface Gap {
  /** Where its leaves begin. */
  readonly from: number;
  /** Leaves nobody has an archive for. */
  readonly leaves: readonly string[];
  /** Archives no leaf speaks of. */
  readonly archives: readonly Placed[];
}

/** Both sides are in the order of subjects, so what agrees cuts them into stretches. */
function gapsBetween(leaves: readonly string[], archives: readonly Placed[]): readonly Gap[] {
  const gaps: Gap[] = [];
  let from = 0;
  let waiting: Placed[] = [];
  for (const archive of archives) {
    const found = leaves.indexOf(archive.leaf, from);
    if (found < 0) waiting.push(archive);
    else {
      gaps.push({ from, leaves: leaves.slice(from, found), archives: waiting });
      waiting = [];
      from = found + 1;
    }
  }
  return [...gaps, { from, leaves: leaves.slice(from), archives: waiting }];
}

/**
 * Checks a county's archives against the summary it gave (D2): which archive differs, is missing, or
 * is new, by its place in the summary.
 *
 * As many archives as leaves between two that agree are taken to be the same archives, changed.
 *
 * @param summary - the summary as it was received
 * @param histories - the archives, in any order; cut with `historyOn` to the day of the summary
 * @returns what does not agree; nothing where all is as it was summed up
 * @example
 * ```ts
 * import { appendEvent, checkSummary, emptyHistory, summarise } from "deputy-archive/life";
 * const before = emptyHistory<string>("示例");
 * const after = appendEvent(before, "station", {
 *   recordedOn: "2026-03-05", by: { role: "station", id: "ZH-01" }, reason: null, body: "登记",
 * }).value;
 * const { value } = summarise([before]);
 * checkSummary(value, [before]); // => []
 * checkSummary(value, [after]).map(({ code }) => code); // => ["archive-differs"]
 * ```
 */
export function checkSummary(
  summary: CountySummary,
  histories: readonly History<unknown>[],
): readonly DocumentIssue[] {
  const placeOf = ({ history }: Placed) => histories.indexOf(history);
  const differing = gapsBetween(summary.leaves, inLeafOrder(histories)).flatMap(
    ({ from, leaves, archives }): readonly DocumentIssue[] => {
      const places = leaves.map((_, index) => from + index);
      if (leaves.length === archives.length) {
        return places.map((place) => ({
          code: "archive-differs",
          path: ["leaves", place],
          params: { place: place + 1 },
        }));
      }
      return [
        ...places.map((place) => ({
          code: "archive-missing",
          path: ["leaves", place],
          params: { place: place + 1 },
        })),
        ...archives.map((archive) => ({
          code: "archive-new",
          path: ["histories", placeOf(archive)],
          params: { found: archive.history.subject },
        })),
      ];
    },
  );
  const isWhole = summary.hash === summaryHash(summary);
  const agrees = differing.length > 0 || summary.hash === summarise(histories).value.hash;
  if (isWhole && agrees) return differing;
  return [{ code: "altered-summary", path: ["hash"], params: {} }, ...differing];
}
