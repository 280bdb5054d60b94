import type { PromiseStanding, PromiseState } from "../../model/promiseState";
import { yearOf } from "./yearOf";

/**
 * Where a promise stands in the ledger of a year (Z3).
 *
 * It is in the ledger of the year it was made and of every later year until it ends: that year it is
 * kept or changed, a year from which it was carried over it is carried, else it is open.
 *
 * @param promise - the promise
 * @param year - the calendar year
 * @returns its one standing; `null` where it is not in that year's ledger
 * @example
 * ```ts
 * import { standingIn } from "deputy-archive/life";
 * const promise = {
 *   number: "C001", suggestion: "S001", body: "water-bureau", text: "示例", class: "in-progress",
 *   promisedOn: "2025-04-28", firstDueOn: null, dueOn: null, progress: [],
 *   ending: { kind: "kept", on: "2026-03-02" },
 *   carries: [{ on: "2025-12-20", fromYear: 2025, toYear: 2026, reason: "示例" }],
 *   told: [], ratings: [], explanations: [], closed: null,
 * } as const;
 * [2024, 2025, 2026, 2027].map((year) => standingIn(promise, year)); // => [null, "carried", "kept", null]
 * ```
 */
export function standingIn(promise: PromiseState, year: number): PromiseStanding | null {
  const { promisedOn, ending, carries } = promise;
  if (year < yearOf(promisedOn)) return null;
  if (ending !== null) {
    const ended = yearOf(ending.on);
    if (ended < year) return null;
    if (ended === year) return ending.kind;
  }
  const isCarried = carries.some(({ fromYear, toYear }) => fromYear <= year && year < toYear);
  return isCarried ? "carried" : "open";
}
