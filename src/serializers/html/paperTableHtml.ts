import { columnOfCells } from "../paper/columnOfCells";
import type { PaperCell, PaperColumn, PaperTable } from "../paper/paperDocument";
import { paperSpan } from "../paper/paperRuns";
import { sharesOf } from "../paper/sharesOf";
import { textHtml } from "./paperTextHtml";
import { html, type SafeHtml } from "./safeHtml";

type Place = "head" | "body";

function attribute(name: string, value: string | number | undefined): SafeHtml {
  return value === undefined ? html`` : html` ${{ html: name }}="${value}"`;
}

function covers(columns: number | undefined): number | undefined {
  return columns === undefined || columns < 2 ? undefined : columns;
}

function scopeOf(place: Place, columns: number | undefined, rows: number | undefined): string {
  if (place === "head") return covers(columns) === undefined ? "col" : "colgroup";
  return covers(rows) === undefined ? "row" : "rowgroup";
}

function cellHtml(cell: PaperCell, column: PaperColumn | undefined, place: Place): SafeHtml {
  const { text, columns, rows, isHeading, align, minHeight } = paperSpan(cell);
  const names = place === "head" || isHeading === true;
  const stands = align ?? (names ? undefined : column?.align);
  const tag = { html: names ? "th" : "td" };
  const height = minHeight === undefined ? undefined : `height:${minHeight}mm`;
  return html`<${tag}${attribute("scope", names ? scopeOf(place, columns, rows) : undefined)}${attribute("colspan", covers(columns))}${attribute("rowspan", covers(rows))}${attribute("class", stands)}${attribute("style", height)}>${textHtml(text)}</${tag}>`;
}

function rowsHtml(
  { columns }: PaperTable,
  rows: readonly (readonly PaperCell[])[],
  place: Place,
  kind?: "totals",
): readonly SafeHtml[] {
  const places = columnOfCells(rows);
  return rows.map((cells, row) => {
    const drawn = cells.map((cell, at) => cellHtml(cell, columns[places[row]?.[at] ?? at], place));
    return html`<tr${attribute("class", kind)}>${drawn}</tr>\n`;
  });
}

/**
 * A table with its name, its widths, a header that every page repeats and cells that say what they head.
 *
 * @param table - the table
 * @returns `<table>`
 */
export function tableHtml(table: PaperTable): SafeHtml {
  const { caption, columns, header, rows, totals } = table;
  const name = caption === undefined ? [] : [html`<caption>${textHtml(caption)}</caption>\n`];
  const widths = sharesOf(columns).map(
    (share) => html`<col style="width:${(share * 100).toFixed(2)}%">`,
  );
  const head =
    header.length === 0 ? [] : [html`<thead>\n${rowsHtml(table, header, "head")}</thead>\n`];
  const last = totals === undefined ? [] : rowsHtml(table, [totals], "body", "totals");
  return html`<table>\n${name}<colgroup>${widths}</colgroup>\n${head}<tbody>\n${rowsHtml(table, rows, "body")}${last}</tbody>\n</table>\n`;
}
