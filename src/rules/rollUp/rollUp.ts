import { divide } from "../../model/decimal";
import type { QuotientColumn, StatisticsColumn } from "../../model/policy/statistics";
import type { Assessment } from "../assess/assessment";
import { listedByPartition } from "../assess/listedByPartition";
import { standingHolds } from "../assess/standingHolds";
import type { Plan } from "../plan/plan";
import type { StatisticsTable, TableColumn, TableRow } from "./statisticsTable";

type SummedColumn = Exclude<StatisticsColumn, QuotientColumn>;
type Sums = Readonly<Record<string, number>>;

function isSummed(column: StatisticsColumn): column is SummedColumn {
  return column.kind !== "quotient";
}

/** What one deputy adds to a column. */
function contribution(column: SummedColumn, assessment: Assessment): number {
  if (column.where !== undefined && !standingHolds(column.where, assessment)) return 0;
  if (column.kind === "deputies") return 1;
  if (column.kind === "points") return assessment.total;
  return assessment.measures.get(column.measure)?.value?.numerator ?? 0;
}

function figure(sums: Sums, column: string): number {
  return sums[column] ?? 0;
}

function addUp(columns: readonly SummedColumn[], assessments: readonly Assessment[]): Sums {
  return Object.fromEntries(
    columns.map((column) => [
      column.id,
      assessments.reduce((sum, assessment) => sum + contribution(column, assessment), 0),
    ]),
  );
}

function addSums(columns: readonly SummedColumn[], all: readonly Sums[]): Sums {
  return Object.fromEntries(
    columns.map(({ id }) => [id, all.reduce((sum, sums) => sum + figure(sums, id), 0)]),
  );
}

function decimalsOf(column: StatisticsColumn, scale: number): number {
  if (column.kind === "quotient") return column.decimals;
  return column.kind === "points" ? scale : 0;
}

function quotient(
  column: QuotientColumn,
  sums: Sums,
  decimals: (column: string) => number,
): number | null {
  const above = figure(sums, column.numerator) * (column.percent === true ? 100 : 1);
  const below = figure(sums, column.denominator);
  if (below <= 0) return null;
  const numeratorScale = 10 ** decimals(column.numerator);
  const denominatorScale = 10 ** decimals(column.denominator);
  return divide(
    above * 10 ** column.decimals * denominatorScale,
    below * numeratorScale,
    column.rounding,
  );
}

function refuseRepeated(assessments: readonly Assessment[]): void {
  const seen = new Set<string>();
  for (const { mandate } of assessments) {
    if (seen.has(mandate.certificate)) {
      throw new RangeError(`${mandate.certificate} is given twice; a person counts once`);
    }
    seen.add(mandate.certificate);
  }
}

/**
 * Rolls assessments up to the annual table: one row for each partition and a row of totals whose
 * sums are the sums of the rows (D9, D11, Datong article 32).
 *
 * Averages and rates are taken from the sums, never from rounded figures.
 *
 * @param plan - the compiled policy
 * @param assessments - assessments of all deputies, each once
 * @returns the table
 * @throws RangeError where a deputy is given twice
 * @example
 * ```ts
 * import { rollUp } from "deputy-archive";
 * typeof rollUp; // => "function"
 * ```
 */
export function rollUp(plan: Plan, assessments: readonly Assessment[]): StatisticsTable {
  const { statistics, scale } = plan.policy;
  const summed = statistics.columns.filter(isSummed);
  const digits = new Map(
    statistics.columns.map((column) => [column.id, decimalsOf(column, scale)]),
  );
  const decimals = (column: string) => digits.get(column) ?? 0;
  const row = (partition: string | null, sums: Sums): TableRow => ({
    partition,
    cells: Object.fromEntries(
      statistics.columns.map((column) => [
        column.id,
        column.kind === "quotient" ? quotient(column, sums, decimals) : figure(sums, column.id),
      ]),
    ),
  });
  refuseRepeated(assessments);
  const sums = [...listedByPartition(assessments, ["delegation"])].map(
    ([name, members]) => [name, addUp(summed, members)] as const,
  );
  const columns = statistics.columns.map(
    (column): TableColumn => ({
      id: column.id,
      basis: column.basis,
      name: column.name,
      decimals: decimals(column.id),
      percent: column.kind === "quotient" && column.percent === true,
    }),
  );
  return {
    basis: statistics.basis,
    columns,
    rows: sums.map(([name, partitionSums]) => row(name, partitionSums)),
    total: row(
      null,
      addSums(
        summed,
        sums.map(([, partitionSums]) => partitionSums),
      ),
    ),
  };
}
