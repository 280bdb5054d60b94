import type { Fraction } from "../../model/fraction";
import type { PlainDate } from "../../model/plainDate";
import type { PromiseFile, PromiseState } from "../../model/promiseState";
import { percentOf } from "../suggestion/percentOf";
import { promisesOn } from "./promiseState";
import { standingIn } from "./standingIn";
import { yearOf } from "./yearOf";

/** One line of a year's ledger: carried + kept + changed + open = promised = new + brought. */
export interface PromiseCounts {
  /** Promises in the ledger of the year. */
  readonly promised: number;
  /** Made in the year. */
  readonly made: number;
  /** Made in an earlier year and not ended before this one. */
  readonly brought: number;
  /** Carried out in the year (落实). */
  readonly kept: number;
  /** Explained in the year that they will not be carried out as promised. */
  readonly changed: number;
  /** Carried over into a later year (结转). */
  readonly carried: number;
  /** Neither ended in the year nor carried over. */
  readonly open: number;
  /** Kept, per cent of all promised; `null` where nothing was. */
  readonly keptRate: Fraction | null;
  /** Deputies' answers on the fulfilment; nobody's silence is among them. */
  readonly rated: number;
  /** Latest answers “satisfied” (满意). */
  readonly satisfied: number;
  /** Latest answers “basically satisfied” (基本满意). */
  readonly basicallySatisfied: number;
  /** Latest answers “dissatisfied” (不满意). */
  readonly dissatisfied: number;
  /** Satisfied, per cent of those who answered. */
  readonly satisfiedRate: Fraction | null;
  /** Satisfied or basically satisfied, per cent of those who answered. */
  readonly atLeastBasicallyRate: Fraction | null;
}

/** The ledger of a year. */
export interface PromiseLedgerYear {
  /** The calendar year. */
  readonly year: number;
  /** All of it. */
  readonly total: PromiseCounts;
  /** By the body that promised, in the order of first appearance. */
  readonly byBody: readonly {
    /** Code of the body that promised (承诺单位). */
    readonly body: string;
    /** Its line of the ledger. */
    readonly counts: PromiseCounts;
  }[];
}

function countsOf(promises: readonly PromiseState[], year: number): PromiseCounts {
  const standings = promises.map((promise) => standingIn(promise, year));
  const standing = (name: string) => standings.filter((one) => one === name).length;
  const answers = promises.flatMap(({ ratings }) =>
    ratings
      .filter(({ deputy }, index) => !ratings.slice(index + 1).some((one) => one.deputy === deputy))
      .map(({ satisfaction }) => satisfaction),
  );
  const answered = (name: string) => answers.filter((one) => one === name).length;
  const made = promises.filter(({ promisedOn }) => yearOf(promisedOn) === year).length;
  const kept = standing("kept");
  const satisfied = answered("satisfied");
  const basicallySatisfied = answered("basically-satisfied");
  return {
    promised: promises.length,
    made,
    brought: promises.length - made,
    kept,
    changed: standing("changed"),
    carried: standing("carried"),
    open: standing("open"),
    keptRate: percentOf(kept, promises.length),
    rated: answers.length,
    satisfied,
    basicallySatisfied,
    dissatisfied: answered("dissatisfied"),
    satisfiedRate: percentOf(satisfied, answers.length),
    atLeastBasicallyRate: percentOf(satisfied + basicallySatisfied, answers.length),
  };
}

/**
 * The ledger of promises of a year, altogether and by handling body (Z3, 渝24、34, 沪22).
 *
 * Of each deputy the latest answer on a promise counts.
 *
 * @param ledger - every promise on file
 * @param year - the calendar year
 * @param asOf - the day: what was written down later is not seen
 * @returns counts and rates; every promise of the year is in exactly one of kept, changed, carried, open
 * @example
 * ```ts
 * import { promiseLedgerOfYear } from "deputy-archive/life";
 * const promised = {
 *   recordedOn: "2026-05-01", by: { role: "office", id: "office" }, reason: null,
 *   body: {
 *     kind: "promised", on: "2026-04-28", suggestion: "S001", body: "water-bureau",
 *     text: "示例", class: "planned", dueOn: null,
 *   },
 * } as const;
 * const { total } = promiseLedgerOfYear([{ number: "C001", events: [promised] }], 2026, "2026-11-30");
 * [total.promised, total.open, total.keptRate]; // => [1, 1, { numerator: 0, denominator: 1 }]
 * ```
 */
export function promiseLedgerOfYear(
  ledger: readonly PromiseFile[],
  year: number,
  asOf: PlainDate,
): PromiseLedgerYear {
  const promises = promisesOn(ledger, asOf).filter((one) => standingIn(one, year) !== null);
  const bodies = [...new Set(promises.map(({ body }) => body))];
  return {
    year,
    total: countsOf(promises, year),
    byBody: bodies.map((body) => ({
      body,
      counts: countsOf(
        promises.filter((one) => one.body === body),
        year,
      ),
    })),
  };
}
