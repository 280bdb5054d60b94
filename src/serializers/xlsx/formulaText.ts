import type { FormulaCell } from "../sheet/formulaCell";
import type { SheetLayout } from "../sheet/workbookLayout";

/** Where a formula stands; rows and columns are counted from 0. */
export interface FormulaPlace {
  readonly row: number;
  readonly column: number;
  /** First row of the table's body. */
  readonly bodyStart: number;
  readonly layout: SheetLayout;
}

const lettersOfAlphabet = 26;
const letterA = 65;

/** A, B … Z, AA …: the name of a column counted from 0. */
function columnLetters(column: number): string {
  const last = String.fromCharCode(letterA + (column % lettersOfAlphabet));
  const rest = Math.floor(column / lettersOfAlphabet);
  return rest === 0 ? last : columnLetters(rest - 1) + last;
}

/** Decimals are stored in binary: a sum of 0.1s is rounded to what is shown, as the value was. */
function rounded(figure: string, digits: number): string {
  return digits === 0 ? figure : `ROUND(${figure},${digits})`;
}

/** Columns by their keys; `null` where one is not in the layout. */
function columnsOf(keys: readonly string[], { layout }: FormulaPlace): readonly number[] | null {
  const columns = keys.map((key) => layout.columns.findIndex((column) => column.key === key));
  return columns.includes(-1) ? null : columns;
}

function cellsOfRow(keys: readonly string[], place: FormulaPlace): readonly string[] | null {
  return (
    columnsOf(keys, place)?.map((column) => `${columnLetters(column)}${place.row + 1}`) ?? null
  );
}

/** Cells beside each other are a range: a formula lists only so many one by one. */
function sumOf(cells: readonly string[], columns: readonly number[]): string {
  const [first = 0] = columns;
  const adjoin = columns.every((column, index) => column === first + index);
  return adjoin ? `SUM(${cells[0]}:${cells[cells.length - 1]})` : `SUM(${cells.join(",")})`;
}

function rowFormula({ formula, digits }: FormulaCell, place: FormulaPlace): string | null {
  if (formula.kind === "quotient") {
    const [above, below] = cellsOfRow([formula.above, formula.below], place) ?? [];
    if (above === undefined || below === undefined) return null;
    const times = formula.percent ? "*100" : "";
    return `IF(${below}<=0,"",ROUND(${above}${times}/${below},${digits}))`;
  }
  if (formula.kind === "difference") {
    const cells = cellsOfRow([formula.from, formula.less], place);
    return cells && rounded(cells.join("-"), digits);
  }
  if (formula.kind !== "row-sum") return null;
  const cells = cellsOfRow(formula.of, place);
  if (cells === null || cells.length === 0) return null;
  return rounded(sumOf(cells, columnsOf(formula.of, place) ?? []), digits);
}

/**
 * The formula as the file holds it, without the sign of equality.
 *
 * @param cell - the cell
 * @param place - where it stands
 * @returns the formula; `null` where it has nothing to speak of, so that only its value is written
 */
export function formulaText(cell: FormulaCell, place: FormulaPlace): string | null {
  if (cell.formula.kind !== "column-sum") return rowFormula(cell, place);
  const { rows } = place.layout;
  if (rows.length === 0) return null;
  const letters = columnLetters(place.column);
  const range = `${letters}${place.bodyStart + 1}:${letters}${place.bodyStart + rows.length}`;
  return rounded(`SUM(${range})`, cell.digits);
}
