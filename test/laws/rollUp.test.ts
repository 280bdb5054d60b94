import {
  divide,
  type QuotientColumn,
  rollUp,
  type StatisticsColumn,
  type TableRow,
} from "deputy-archive";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessedCongresses } from "./assessments";
import { sum } from "./sum";
import { everywhere } from "./worlds";

const summed = (columns: readonly StatisticsColumn[]) =>
  columns.filter(({ kind }) => kind !== "quotient").map(({ id }) => id);

describe.each(everywhere)("under %s", (_, policies) => {
  const tables = assessedCongresses(policies).map(({ plan, assessments }) => ({
    plan,
    assessments,
    columns: plan.policy.statistics.columns,
    table: rollUp(plan, assessments),
  }));

  it("counties sum to the city", () => {
    fc.assert(
      fc.property(tables, ({ columns, table }) => {
        for (const id of summed(columns)) {
          expect(table.total.cells[id]).toBe(sum(table.rows.map(({ cells }) => cells[id] ?? 0)));
        }
      }),
    );
  });

  it("two parts rolled up apart add up to the whole", () => {
    const parted = tables.chain((all) =>
      fc.nat(all.assessments.length).map((place) => ({ ...all, place })),
    );
    fc.assert(
      fc.property(parted, ({ plan, assessments, columns, table, place }) => {
        const first = rollUp(plan, assessments.slice(0, place)).total.cells;
        const second = rollUp(plan, assessments.slice(place)).total.cells;
        for (const id of summed(columns)) {
          expect((first[id] ?? 0) + (second[id] ?? 0)).toBe(table.total.cells[id]);
        }
      }),
    );
  });

  it("a county's row is what the county rolls up alone", () => {
    fc.assert(
      fc.property(tables, ({ plan, assessments, table }) => {
        for (const row of table.rows) {
          const own = assessments.filter(({ mandate }) => mandate.delegation === row.partition);
          expect(rollUp(plan, own).rows).toEqual([row]);
          expect(rollUp(plan, own).total.cells).toEqual(row.cells);
        }
      }),
    );
  });

  it("averages and rates are taken from the sums, and unknown where there is nothing to divide by", () => {
    fc.assert(
      fc.property(tables, ({ columns, table }) => {
        const digits = new Map(table.columns.map(({ id, decimals }) => [id, decimals]));
        const scaleOf = (id: string) => 10 ** (digits.get(id) ?? 0);
        const quotientOf = (column: QuotientColumn, cells: TableRow["cells"]) => {
          const { numerator, denominator, decimals, rounding, percent } = column;
          const above = (cells[numerator] ?? 0) * (percent === true ? 100 : 1) * 10 ** decimals;
          const below = (cells[denominator] ?? 0) * scaleOf(numerator);
          return below > 0 ? divide(above * scaleOf(denominator), below, rounding) : null;
        };
        for (const column of columns) {
          if (column.kind !== "quotient") continue;
          for (const { cells } of [...table.rows, table.total]) {
            expect(cells[column.id]).toBe(quotientOf(column, cells));
          }
        }
      }),
    );
  });

  it("a person counts once: the same deputy twice is refused", () => {
    fc.assert(
      fc.property(tables, ({ plan, assessments }) => {
        fc.pre(assessments.length > 0);
        expect(() => rollUp(plan, [...assessments, ...assessments.slice(0, 1)])).toThrow(
          RangeError,
        );
      }),
    );
  });

  it("whoever is not listed is in no row", () => {
    fc.assert(
      fc.property(tables, ({ plan, assessments, table }) => {
        const listed = assessments.filter(({ standing }) => standing.kind !== "unlisted");
        expect(rollUp(plan, listed)).toEqual(table);
      }),
    );
  });
});
