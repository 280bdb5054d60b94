import type { Paragraph, Table, TableCell, TableRow } from "docx";
import { columnOfCells } from "../paper/columnOfCells";
import { pageMeasure } from "../paper/pageMeasure";
import type { PaperCell, PaperTable } from "../paper/paperDocument";
import { paperSpan } from "../paper/paperRuns";
import { sharesOf } from "../paper/sharesOf";
import { lines } from "./docxFaces";
import { type DocxDrawing, textParagraph, textRuns } from "./docxText";

/** Twentieths of a point in a millimetre. */
const twipsInMillimetre = 1440 / 25.4;

type RowKind = "head" | "body" | "totals";

/** Widths of the columns in twentieths of a point; together the width of the text. */
function columnWidths({ document }: DocxDrawing, { columns }: PaperTable): readonly number[] {
  const { width, left, right } = pageMeasure(document);
  const room = (width - left - right) * twipsInMillimetre;
  return sharesOf(columns).map((share) => Math.floor(share * room));
}

function cellOf(
  drawing: DocxDrawing,
  table: PaperTable,
  cell: PaperCell,
  at: number,
  kind: RowKind,
): TableCell {
  const { docx } = drawing;
  const { text, columns = 1, rows = 1, isHeading, align } = paperSpan(cell);
  const names = kind === "head" || isHeading === true;
  const stands = align ?? (kind === "head" ? "center" : names ? "left" : table.columns[at]?.align);
  const width = columnWidths(drawing, table)
    .slice(at, at + columns)
    .reduce((sum, one) => sum + one, 0);
  const look = {
    alignment: stands ?? "left",
    spacing: { line: lines.table, lineRule: docx.LineRuleType.EXACT },
  };
  const children = textRuns(drawing, text, names || kind === "totals");
  return new docx.TableCell({
    width: { size: width, type: docx.WidthType.DXA },
    verticalAlign: docx.VerticalAlign.CENTER,
    ...(columns > 1 && { columnSpan: columns }),
    ...(rows > 1 && { rowSpan: rows }),
    ...(names && { shading: { type: docx.ShadingType.CLEAR, fill: "F0F0F0", color: "auto" } }),
    children: [new docx.Paragraph({ ...look, style: "cell", children })],
  });
}

function rowsOf(
  drawing: DocxDrawing,
  table: PaperTable,
  rows: readonly (readonly PaperCell[])[],
  kind: RowKind,
): readonly TableRow[] {
  const { docx } = drawing;
  const places = columnOfCells(rows);
  return rows.map((cells, row) => {
    const high = Math.max(0, ...cells.map((cell) => paperSpan(cell).minHeight ?? 0));
    const value = Math.round(high * twipsInMillimetre);
    return new docx.TableRow({
      // LibreOffice 7.4 loses the rows after the first where header and first row just fill a page and
      // the first must not break.
      ...((kind !== "body" || row > 0 || table.header.length === 0) && { cantSplit: true }),
      ...(kind === "head" && { tableHeader: true }),
      ...(high > 0 && { height: { value, rule: docx.HeightRule.ATLEAST } }),
      children: cells.map((cell, at) =>
        cellOf(drawing, table, cell, places[row]?.[at] ?? at, kind),
      ),
    });
  });
}

/** A line so low that nobody sees it: without one, tables that follow each other grow together. */
function gap({ docx }: DocxDrawing): Paragraph {
  const run = { size: 2 };
  const spacing = { line: 120, lineRule: docx.LineRuleType.EXACT };
  return new docx.Paragraph({ spacing, run, children: [] });
}

/**
 * A table with its name above, widths in shares of the text, a header every page repeats.
 *
 * @param drawing - library and paper
 * @param table - the table
 * @returns the name, the table, and a low line after it
 */
export function tableDocx(drawing: DocxDrawing, table: PaperTable): readonly (Paragraph | Table)[] {
  const { docx } = drawing;
  const { caption, header, rows, totals } = table;
  const drawn = [
    ...rowsOf(drawing, table, header, "head"),
    ...rowsOf(drawing, table, rows, "body"),
    ...(totals === undefined ? [] : rowsOf(drawing, table, [totals], "totals")),
  ];
  const look = { alignment: docx.AlignmentType.CENTER, keepNext: true };
  const name = caption === undefined ? [] : [textParagraph(drawing, caption, look, true)];
  if (drawn.length === 0) return name;
  const widths = columnWidths(drawing, table);
  return [
    ...name,
    new docx.Table({
      layout: docx.TableLayoutType.FIXED,
      width: { size: widths.reduce((sum, one) => sum + one, 0), type: docx.WidthType.DXA },
      columnWidths: widths,
      margins: { top: 40, bottom: 40, left: 85, right: 85 },
      rows: drawn,
    }),
    gap(drawing),
  ];
}
