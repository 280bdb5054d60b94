import type { Recorded } from "../../model/history/recorded";
import type { DocumentIssue, ReadResult } from "../../model/issue";
import type { PlainDate } from "../../model/plainDate";
import type { PromiseEventBody } from "../../model/promiseEvent";
import type { PromiseFile, PromiseState } from "../../model/promiseState";
import { append, replay } from "../suggestion/replay";
import { promiseForm } from "./promiseForm";
import { promiseStep } from "./step";

/**
 * A promise as it stood on a day, and every event in its file that was not possible (Z3).
 *
 * @param file - the promise
 * @param asOf - the day: what was written down later is not seen
 * @returns the state; `null` before it was written down
 * @example
 * ```ts
 * import { promiseState } from "deputy-archive/life";
 * const by = { role: "office", id: "office" } as const;
 * const file = {
 *   number: "C001",
 *   events: [
 *     {
 *       recordedOn: "2026-05-01", by, reason: null,
 *       body: {
 *         kind: "promised", on: "2026-04-28", suggestion: "S001", body: "water-bureau",
 *         text: "示例", class: "in-progress", dueOn: "2026-12-31",
 *       },
 *     },
 *     { recordedOn: "2026-11-02", by, reason: null, body: { kind: "kept", on: "2026-10-30" } },
 *   ],
 * } as const;
 * promiseState(file, "2026-11-01").value?.ending; // => null
 * promiseState(file, "2026-11-02").value?.ending; // => { kind: "kept", on: "2026-10-30" }
 * ```
 */
export function promiseState(
  file: PromiseFile,
  asOf: PlainDate,
): ReadResult<PromiseState | null, DocumentIssue> {
  return replay(file.events, asOf, promiseStep(file.number), promiseForm);
}

/**
 * Writes one more event into the file of a promise (Z3).
 *
 * Changing and carrying over need a reason, as does a dissatisfied answer (重庆28, 北京26, 沪22).
 *
 * @param file - the promise
 * @param recorded - what happened, who wrote it down, when and why
 * @returns the file with the event; the file as it was and an issue where it is not possible
 * @example
 * ```ts
 * import { advancePromise } from "deputy-archive/life";
 * const { value, issues } = advancePromise(
 *   { number: "C001", events: [] },
 *   {
 *     recordedOn: "2026-11-02", by: { role: "office", id: "office" }, reason: null,
 *     body: { kind: "kept", on: "2026-10-30" },
 *   },
 * );
 * value.events.length; // => 0
 * issues.map(({ code }) => code); // => ["not-promised"]
 * ```
 */
export function advancePromise(
  file: PromiseFile,
  recorded: Recorded<PromiseEventBody>,
): ReadResult<PromiseFile, DocumentIssue> {
  return append(file, recorded, promiseStep(file.number), promiseForm);
}

/**
 * The promises of a ledger as they stood on a day (Z3).
 *
 * @param ledger - every promise on file
 * @param asOf - the day: what was written down later is not seen
 * @returns the states in the order of the ledger; a promise not yet written down is left out
 * @example
 * ```ts
 * import { promisesOn } from "deputy-archive/life";
 * promisesOn([{ number: "C001", events: [] }], "2026-11-30"); // => []
 * ```
 */
export function promisesOn(
  ledger: readonly PromiseFile[],
  asOf: PlainDate,
): readonly PromiseState[] {
  return ledger.flatMap((file) => promiseState(file, asOf).value ?? []);
}
