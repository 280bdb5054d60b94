import { divide, formatPointsFixed, toPoints } from "deputy-archive";
import type { FormulaCell, LayoutCell, SheetLayout } from "deputy-archive/xlsx";

const scale = 6;

/** The figure of a cell in millionths; 0 where it holds none. */
function figure(cell: LayoutCell | undefined): number {
  if (cell === null || cell === undefined || typeof cell === "string") return 0;
  if (typeof cell === "number") return toPoints(cell, scale) ?? 0;
  return "date" in cell ? 0 : (toPoints(cell.decimal ?? "0", scale) ?? 0);
}

const sum = (figures: readonly number[]) => figures.reduce((total, one) => total + one, 0);

/** What a formula comes to, reckoned exactly from what the other cells of the layout hold. */
function comesTo(
  { formula, digits }: FormulaCell,
  row: readonly LayoutCell[],
  column: number,
  { rows, columns }: SheetLayout,
): string | null {
  const at = (key: string) => {
    const found = columns.findIndex((one) => one.key === key);
    if (found === -1) throw new RangeError(`no column ${key}`);
    return figure(row[found]);
  };
  const rounded = (millionths: number) =>
    formatPointsFixed(divide(millionths, 10 ** (scale - digits), "half-up"), digits);
  switch (formula.kind) {
    case "column-sum":
      return rounded(sum(rows.map((cells) => figure(cells[column]))));
    case "row-sum":
      return rounded(sum(formula.of.map(at)));
    case "difference":
      return rounded(at(formula.from) - at(formula.less));
    case "quotient": {
      const [above, below] = [at(formula.above), at(formula.below)];
      if (below <= 0) return null;
      const times = (formula.percent ? 100 : 1) * 10 ** digits;
      return formatPointsFixed(divide(above * times, below, "half-up"), digits);
    }
  }
}

/** Every formula of a sheet: what it says it comes to, and what it does come to. */
export function formulasOf(layout: SheetLayout) {
  const all = [...layout.rows, ...(layout.totals === undefined ? [] : [layout.totals])];
  return all.flatMap((row) =>
    row.flatMap((cell, column) => {
      if (cell === null || typeof cell !== "object" || !("formula" in cell)) return [];
      return [{ said: cell.decimal, reckoned: comesTo(cell, row, column, layout) }];
    }),
  );
}
