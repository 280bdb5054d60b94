import type { SourceIssue } from "../../../model/issue";
import { toHalfWidth, withoutSpaces } from "../../table/cleaning";
import { cellText, headingOf } from "../../table/headings";
import type { LocatedTable } from "../../table/locateTable";
import { rowIssue, rowSkipper, rowTaker, type TableRow } from "../../table/tableRow";
import { readNumeral } from "../wording/figures";

/** A row that may be a rule, or a line that heads those under it. */
export interface RuleRow {
  readonly row: TableRow;
  /** The heading line it is; `null` for a row of its own. */
  readonly heading: string | null;
}

/** The rows of a table. */
export interface RuleRows {
  readonly rows: readonly RuleRow[];
  /** Total the table says, where it says one. */
  readonly total: { readonly row: TableRow; readonly points: number } | null;
  readonly issues: readonly SourceIssue[];
}

const totalWords = ["合计", "总计", "总分", "满分"];
const noteWords = ["注", "说明", "备注", "附注", "代码把", "删去一行", "Codes tie", "Taking a row"];
/** A longer line is no heading. */
const longestHeading = 40;

/** Text of a cell as people wrote it. */
export function textIn({ cells }: TableRow, column: string): string {
  const text = cellText(cells.get(column)?.cell).replace(/\r\n?/g, "\n").trim();
  // The apostrophe keeps a text from being a formula; it is no part of it.
  return /^'[=+\-@]/.test(text) ? text.slice(1) : text;
}

function totalOf(row: TableRow): number | null {
  if (!totalWords.some((word) => textIn(row, "项目") === word || textIn(row, "内容") === word)) {
    return null;
  }
  for (const column of ["分值", "上限"]) {
    const text = withoutSpaces(toHalfWidth(textIn(row, column)));
    const points = readNumeral(text.endsWith("分") ? text.slice(0, -1) : text);
    if (points !== null) return points;
  }
  return null;
}

/** A row with a code is a rule whatever it is called. */
function isCoded(row: TableRow, texts: readonly string[]): boolean {
  return (
    textIn(row, "代码") !== "" &&
    texts.length > 1 &&
    !row.table.columns.get("代码")?.heading.includes(textIn(row, "代码"))
  );
}

/**
 * Takes the rows of a table: blank lines, totals, repeated headers and footers are told and left out.
 *
 * @param table - the table
 * @returns the rows, and the total the table says
 */
export function tableRows(table: LocatedTable): RuleRows {
  const take = rowTaker(table);
  const skipReason = rowSkipper(table);
  const rows: RuleRow[] = [];
  const issues: SourceIssue[] = [];
  let total: RuleRows["total"] = null;
  for (const sheetRow of table.sheet.rows.slice(table.headerIndex + 1)) {
    const row = take(sheetRow);
    const points = totalOf(row);
    const texts = sheetRow.cells.map((cell) => headingOf(cell)).filter((text) => text !== "");
    const [only = ""] = texts;
    const leftOut = (code: string) =>
      issues.push(rowIssue(row, null, code, "skipped", texts.join(" ")));
    const skipped = skipReason(sheetRow);
    if (isCoded(row, texts)) rows.push({ row, heading: null });
    else if (points !== null) {
      total ??= { row, points };
      leftOut("total-row");
    } else if (skipped !== null) leftOut(skipped);
    else if (texts.length > 1) rows.push({ row, heading: null });
    else if (only.length > longestHeading || noteWords.some((word) => only.startsWith(word))) {
      leftOut("footer-row");
    } else rows.push({ row, heading: only });
  }
  return { rows, total, issues };
}
