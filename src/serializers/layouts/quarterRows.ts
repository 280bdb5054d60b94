import type { CountColumn } from "../../model/policy/countColumn";
import { countIn, dutyCounts } from "../../rules/rollUp/dutyCounts";
import type { Tally } from "../../rules/tally/tally";
import type { OfDeputy } from "./deputyColumns";

/** What was done in a quarter, column by column, and how much in the quarter before. */
export interface QuarterFigures {
  /** Figures by column. */
  readonly figures: readonly number[];
  /** All of the quarter before. */
  readonly before: number;
}

/** A deputy's row. */
export interface DeputyQuarter extends QuarterFigures, OfDeputy {}

/** A delegation's row. */
export interface DelegationQuarter extends QuarterFigures {
  /** Name of the delegation. */
  readonly delegation: string;
  /** How many deputies it has. */
  readonly deputies: number;
}

/** The sum of some numbers. */
export function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function figuresOf(tally: Tally, columns: readonly CountColumn[]): readonly number[] {
  const counts = dutyCounts(tally);
  return columns.map((column) => countIn(column, counts));
}

/**
 * One row for each deputy of the quarter.
 *
 * @param quarter - the tallies of the quarter
 * @param before - the tallies of the quarter before; who is not among them did nothing then
 * @param columns - what is counted
 * @returns the rows, in the order of the quarter
 */
export function deputyQuarters(
  quarter: readonly Tally[],
  before: readonly Tally[],
  columns: readonly CountColumn[],
): readonly DeputyQuarter[] {
  const former = new Map(
    before.map((tally) => [tally.mandate.certificate, sumOf(figuresOf(tally, columns))]),
  );
  return quarter.map((tally) => ({
    mandate: tally.mandate,
    figures: figuresOf(tally, columns),
    before: former.get(tally.mandate.certificate) ?? 0,
  }));
}

/**
 * Deputies of the quarter before who are not among those of the quarter: what they did then was done.
 *
 * @param quarter - the tallies of the quarter
 * @param before - the tallies of the quarter before
 * @param columns - what is counted
 * @returns a row for each, with nothing in the quarter
 */
export function goneDeputies(
  quarter: readonly Tally[],
  before: readonly Tally[],
  columns: readonly CountColumn[],
): readonly DeputyQuarter[] {
  const present = new Set(quarter.map(({ mandate }) => mandate.certificate));
  return before
    .filter(({ mandate }) => !present.has(mandate.certificate))
    .map((tally) => ({
      mandate: tally.mandate,
      figures: columns.map(() => 0),
      before: sumOf(figuresOf(tally, columns)),
    }));
}

/**
 * The rows of deputies added up by delegation, in order of first appearance.
 *
 * @param rows - the rows of the deputies
 * @param gone - those of the quarter before only; no longer among the deputies of a delegation
 * @returns the rows of the delegations
 */
export function delegationQuarters(
  rows: readonly DeputyQuarter[],
  gone: readonly DeputyQuarter[] = [],
): readonly DelegationQuarter[] {
  const all = [...rows, ...gone];
  const delegations = [...new Set(all.map(({ mandate }) => mandate.delegation))];
  return delegations.map((delegation) => {
    const of = (some: readonly DeputyQuarter[]) =>
      some.filter(({ mandate }) => mandate.delegation === delegation);
    const own = of(all);
    const [{ figures } = { figures: [] }] = own;
    return {
      delegation,
      deputies: of(rows).length,
      figures: figures.map((_, at) => sumOf(own.map((row) => row.figures[at] ?? 0))),
      before: sumOf(own.map((row) => row.before)),
    };
  });
}
