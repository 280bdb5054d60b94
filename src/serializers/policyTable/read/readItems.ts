import type { SourceIssue } from "../../../model/issue";
import type { LocatedTable } from "../../table/locateTable";
import { rowIssue, type TableRow } from "../../table/tableRow";
import { readBounds } from "../wording/readPoints";
import { readItem, type TableItem } from "./readItem";
import { type RuleRow, textIn } from "./tableRows";

/** A row that is no rule, so that a draft can say what it leaves out. */
export interface UnclearItem {
  readonly row: RuleRow["row"];
  readonly name: string;
  readonly basis: string;
  readonly code: string;
}

/** A category, as the table names it. */
export interface TableCategory {
  readonly name: string;
  readonly ceiling: number | null;
}

/** What the rows of a table say. */
export interface ItemsReading {
  readonly items: readonly TableItem[];
  readonly unclear: readonly UnclearItem[];
  readonly categories: ReadonlyMap<string, TableCategory>;
  readonly issues: readonly SourceIssue[];
}

/** First rows of the merged cells of a column, by each row they cover. */
function mergedRows({ sheet, columns }: LocatedTable, column: string): ReadonlyMap<number, string> {
  const index = columns.get(column)?.index;
  const lastRow = sheet.rows[sheet.rows.length - 1]?.row ?? 0;
  const rows = new Map<number, string>();
  for (const { firstRow, lastRow: last, firstColumn, lastColumn } of sheet.merges) {
    if (index === undefined || firstColumn > index || lastColumn < index || last === firstRow)
      continue;
    for (let row = firstRow; row <= Math.min(last, lastRow); row += 1) {
      rows.set(row, JSON.stringify([sheet.sheet, firstRow]));
    }
  }
  return rows;
}

/** What a row of ours about a whole category says in the place of points. */
const groupTexts = ["各项相加", "its items added up"];

/** 会议30分, 会议【30%】: a figure that stands in no brackets of ours. */
const saysFigure = /[\d零一二三四五六七八九十百][分%％]/;

/** Splits “会议（最高30分）” into its name and its ceiling. */
function categoryOf(text: string): TableCategory & { readonly isUnclear: boolean } {
  const plain = text.replace(/\n+/g, "");
  const open = Math.max(plain.lastIndexOf("（"), plain.lastIndexOf("("));
  const inside = plain.slice(open + 1, -1);
  const closes = plain.endsWith("）") || plain.endsWith(")");
  if (open < 1 || !closes || !/[\d零一二三四五六七八九十百]/.test(inside)) {
    return { name: plain, ceiling: null, isUnclear: saysFigure.test(plain) };
  }
  const bounds = readBounds(inside);
  const ceiling = "unclear" in bounds ? null : (bounds.ceiling ?? null);
  if (ceiling === null) return { name: plain, ceiling, isUnclear: /[分%％次件]/.test(inside) };
  const isMore = "limit" in bounds || "floor" in bounds;
  return { name: plain.slice(0, open).trim(), ceiling, isUnclear: isMore };
}

/** What the tables before said: sheets of one workbook make one policy. */
export interface ItemsBefore {
  /** Categories and items already there. */
  readonly seen: Set<string>;
  /** Categories by name, with the ceilings said anywhere. */
  readonly categories: Map<string, TableCategory>;
}

/** Nothing before. */
export function noItemsBefore(): ItemsBefore {
  return { seen: new Set(), categories: new Map() };
}

/** Reads row after row, each knowing the category it stands in. */
function itemsReader(table: LocatedTable, { seen, categories }: ItemsBefore) {
  const items: TableItem[] = [];
  const unclear: UnclearItem[] = [];
  const issues: SourceIssue[] = [];
  const limitCategory = new Map<string, string>();
  const limits = mergedRows(table, "上限");
  const grouped = mergedRows(table, "项目");
  let above = "";
  const note = (row: TableRow, column: string | null, code: string, value: string) =>
    issues.push(rowIssue(row, column, code, "noted", value));
  const enter = (text: string, row: TableRow) => {
    const { name, ceiling, isUnclear } = categoryOf(text);
    above = name;
    const known = categories.get(name);
    if (known !== undefined && (ceiling === null || known.ceiling === ceiling)) return;
    if (known !== undefined && known.ceiling !== null) {
      issues.push(rowIssue(row, "项目", "contradictory-caps", "rejected", text));
      return;
    }
    categories.set(name, { name, ceiling });
    if (ceiling !== null) note(row, "项目", "category-ceiling", text);
    if (isUnclear) note(row, "项目", "category-points-unclear", text);
  };
  const placeIn = (row: TableRow) => {
    const said = textIn(row, "项目");
    if (said !== "") enter(said, row);
    else if (above !== "" && !grouped.has(row.row)) note(row, "项目", "category-from-above", above);
  };
  const leaveOut = (row: TableRow, code: string) =>
    unclear.push({ row, name: textIn(row, "内容"), basis: textIn(row, "依据"), code });
  const groupRow = (row: TableRow) => {
    const bounds = readBounds(textIn(row, "上限"));
    categories.set(above, {
      name: above,
      ceiling: "unclear" in bounds ? null : (bounds.ceiling ?? null),
    });
    issues.push(rowIssue(row, null, "group-row", "skipped", above));
  };
  const itemRow = (row: TableRow) => {
    const shared = limits.get(row.row) ?? null;
    const { item, issues: found } = readItem(row, above, shared);
    issues.push(...found);
    // A limit merged over two categories would be given to each of them.
    const isAcross =
      shared !== null &&
      item?.sharedLimit === shared &&
      (limitCategory.get(shared) ?? above) !== above;
    if (shared !== null && item !== null && !limitCategory.has(shared)) {
      limitCategory.set(shared, above);
    }
    const key = JSON.stringify([above, textIn(row, "内容")]);
    if (item === null) leaveOut(row, found[0]?.code ?? "");
    else if (isAcross) {
      issues.push(rowIssue(row, "上限", "merged-limit-unclear", "rejected", textIn(row, "上限")));
      leaveOut(row, "merged-limit-unclear");
    } else if (seen.has(key)) {
      issues.push(rowIssue(row, "内容", "duplicate-item", "rejected", item.name));
      leaveOut(row, "duplicate-item");
    } else items.push(item);
    seen.add(key);
  };
  return {
    line: ({ row, heading }: RuleRow) => {
      if (heading !== null) {
        note(row, null, "category-from-line", heading);
        enter(heading, row);
        return;
      }
      placeIn(row);
      if (groupTexts.includes(textIn(row, "分值"))) groupRow(row);
      else itemRow(row);
    },
    reading: (): ItemsReading => ({ items, unclear, categories, issues }),
  };
}

/**
 * Reads rows of a table of points that carry no code.
 *
 * @param table - the table
 * @param rows - the rows
 * @param before - what tables before it said; it is added to
 * @returns rules, rows that are none, categories
 */
export function readItems(
  table: LocatedTable,
  rows: readonly RuleRow[],
  before: ItemsBefore = noItemsBefore(),
): ItemsReading {
  const reader = itemsReader(table, before);
  rows.forEach(reader.line);
  return reader.reading();
}
