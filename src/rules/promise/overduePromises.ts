import { compareText } from "../../model/compareText";
import { dayNumber, type PlainDate } from "../../model/plainDate";
import type { PromiseFile, PromiseState } from "../../model/promiseState";
import { promisesOn } from "./promiseState";

/** A promise that is owed after its day. */
export interface OverduePromise {
  /** The promise as it stands. */
  readonly promise: PromiseState;
  /** Day it was due, as it stands after carry-overs. */
  readonly dueOn: PlainDate;
  /** Whole days since. */
  readonly daysLate: number;
}

/**
 * Promises still owed after the day they were due, the longest overdue first (Z3).
 *
 * One without a day is never overdue.
 *
 * @param ledger - every promise on file
 * @param asOf - the day; a promise is not overdue on the day itself
 * @returns the promises, with the days since
 * @example
 * ```ts
 * import { overduePromises } from "deputy-archive/life";
 * const promised = {
 *   recordedOn: "2026-05-01", by: { role: "office", id: "office" }, reason: null,
 *   body: {
 *     kind: "promised", on: "2026-04-28", suggestion: "S001", body: "water-bureau",
 *     text: "示例", class: "planned", dueOn: "2026-10-31",
 *   },
 * } as const;
 * const ledger = [{ number: "C001", events: [promised] }];
 * overduePromises(ledger, "2026-10-31"); // => []
 * overduePromises(ledger, "2026-11-02").map(({ daysLate }) => daysLate); // => [2]
 * ```
 */
export function overduePromises(
  ledger: readonly PromiseFile[],
  asOf: PlainDate,
): readonly OverduePromise[] {
  return promisesOn(ledger, asOf)
    .flatMap((promise) => {
      const { dueOn, ending } = promise;
      if (ending !== null || dueOn === null || dueOn >= asOf) return [];
      return [{ promise, dueOn, daysLate: dayNumber(asOf) - dayNumber(dueOn) }];
    })
    .sort(
      (one, other) =>
        compareText(one.dueOn, other.dueOn) ||
        compareText(one.promise.number, other.promise.number),
    );
}
