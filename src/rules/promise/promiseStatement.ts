import type { Period } from "../../model/period";
import { type PlainDate, plainDate } from "../../model/plainDate";
import type {
  PromiseFile,
  PromiseNote,
  PromiseStanding,
  PromiseState,
} from "../../model/promiseState";
import { promisesOn } from "./promiseState";
import { standingIn } from "./standingIn";
import { yearOf } from "./yearOf";

/** What a body tells a deputy of one promise. */
export interface PromiseStatementLine {
  /** The promise as it stands. */
  readonly promise: PromiseState;
  /** Where it stands in the ledger of the year; the year it ended where it ended before. */
  readonly standing: PromiseStanding;
  /** Latest progress; `null` where none was written down. */
  readonly latest: PromiseNote | null;
}

/** The yearly statement of what became of this and the previous year's promises. */
export interface PromiseStatement {
  /** The calendar year. */
  readonly year: number;
  /** When it is sent: the fourth quarter. */
  readonly sendWithin: Period;
  /** One for each promise made in the year or the one before, in the order of the ledger. */
  readonly lines: readonly PromiseStatementLine[];
}

function lineOf(promise: PromiseState, year: number): PromiseStatementLine {
  const ended = promise.ending?.kind ?? "open";
  return {
    promise,
    standing: standingIn(promise, year) ?? ended,
    latest: promise.progress.reduce<PromiseNote | null>((_, note) => note, null),
  };
}

/**
 * The yearly statement to the proposers of some suggestions: what was promised this year and the
 * last, and what came of it (渝24: in the fourth quarter, with a receipt).
 *
 * @param ledger - every promise on file
 * @param suggestions - numbers of the suggestions it is about
 * @param year - the calendar year, 1 to 9999
 * @param asOf - the day: what was written down later is not seen
 * @returns the lines in the order of the ledger, and when the statement is to be sent
 * @example
 * ```ts
 * import { promiseStatement } from "deputy-archive/life";
 * const { sendWithin, lines } = promiseStatement([], ["S001"], 2026, "2026-11-30");
 * sendWithin; // => { from: "2026-10-01", to: "2026-12-31" }
 * lines; // => []
 * ```
 */
export function promiseStatement(
  ledger: readonly PromiseFile[],
  suggestions: readonly string[],
  year: number,
  asOf: PlainDate,
): PromiseStatement {
  const from = plainDate(year, 10, 1);
  const to = plainDate(year, 12, 31);
  if (from === null || to === null) throw new RangeError(`there is no year ${year}`);
  const isRecent = ({ promisedOn }: PromiseState) =>
    yearOf(promisedOn) === year || yearOf(promisedOn) === year - 1;
  const lines = promisesOn(ledger, asOf)
    .filter((promise) => suggestions.includes(promise.suggestion) && isRecent(promise))
    .map((promise) => lineOf(promise, year));
  return { year, sendWithin: { from, to }, lines };
}

/**
 * Promises still owed at a change of term that nobody has explained in writing yet (沪22).
 *
 * @param ledger - every promise on file
 * @param term - the term that ends, as explanations name it
 * @param asOf - the day of the change
 * @returns the promises, in the order of the ledger
 * @example
 * ```ts
 * import { promisesToExplain } from "deputy-archive/life";
 * promisesToExplain([], "16", "2026-12-31"); // => []
 * ```
 */
export function promisesToExplain(
  ledger: readonly PromiseFile[],
  term: string,
  asOf: PlainDate,
): readonly PromiseState[] {
  return promisesOn(ledger, asOf).filter(
    ({ ending, explanations }) => ending === null && !explanations.some((one) => one.term === term),
  );
}

/** The day a promise last became another than it was; `null` where it stands as made, or was kept. */
function changedOn({ ending, carries }: PromiseState): PlainDate | null {
  if (ending !== null) return ending.kind === "changed" ? ending.on : null;
  return carries.reduce<PlainDate | null>((_, { on }) => on, null);
}

/**
 * Promises changed or carried over of which the deputy or the standing committee has not been told
 * (京26, 沪22).
 *
 * @param ledger - every promise on file
 * @param asOf - the day
 * @returns each promise and who has yet to be told
 * @example
 * ```ts
 * import { changesUntold } from "deputy-archive/life";
 * changesUntold([], "2026-12-31"); // => []
 * ```
 */
export function changesUntold(
  ledger: readonly PromiseFile[],
  asOf: PlainDate,
): readonly {
  /** The promise that was changed or carried over. */
  readonly promise: PromiseState;
  /** Whether the deputy has yet to be told. */
  readonly deputy: boolean;
  /** Whether the standing committee has yet to be told. */
  readonly committee: boolean;
}[] {
  return promisesOn(ledger, asOf).flatMap((promise) => {
    const day = changedOn(promise);
    if (day === null) return [];
    const since = (listener: string) =>
      promise.told.some((one) => one.listener === listener && one.on >= day);
    const untold = { promise, deputy: !since("deputy"), committee: !since("standing-committee") };
    return untold.deputy || untold.committee ? [untold] : [];
  });
}
