import { html, type SafeHtml } from "../html/safeHtml";
import { at, label } from "../svg/label";
import { textWidth } from "../svg/textWidth";
import { wrapText } from "../svg/wrapText";
import { palette } from "./palette";

/** One bar. */
export interface Bar {
  /** Its name. */
  readonly name: string;
  /** Its figure in words. */
  readonly figure: string;
  /** Its figure; `null` where it is not known, and there is no bar. */
  readonly value: number | null;
  /** Its limit, drawn as an empty bar; `null` where there is none. */
  readonly limit: number | null;
}

/** A line across all bars, with its name. */
export interface BarLine {
  /** Where. */
  readonly value: number;
  /** Its name. */
  readonly name: string;
}

/** Width of the drawing. */
export const barWidth = 720;

const margin = 16;
const gap = 10;
const size = 13;
const row = 24;
const thick = 15;
const longestName = 21;

/** Bars under one another, and how high they are together. */
interface BarDrawing {
  /** The drawing. */
  readonly body: readonly SafeHtml[];
  /** Its height. */
  readonly height: number;
}

interface Field {
  /** First place of the bars' field. */
  readonly left: number;
  /** Last place of it. */
  readonly right: number;
  /** Where a figure lies in it. */
  readonly place: (value: number) => number;
}

function fieldOf(bars: readonly Bar[], across: BarLine | null): Field {
  const widest = (texts: readonly string[]) =>
    texts.reduce((most, text) => Math.max(most, textWidth(text)), 0) * size;
  const left = margin + Math.min(widest(bars.map(({ name }) => name)), longestName * size) + gap;
  const right = barWidth - margin - widest(bars.map(({ figure }) => figure)) - gap;
  const figures = bars.flatMap(({ value, limit }) => [value ?? 0, limit ?? 0]);
  const all = [0, ...figures, across?.value ?? 0];
  const low = all.reduce((least, one) => Math.min(least, one), 0);
  const high = all.reduce((most, one) => Math.max(most, one), 0);
  const span = high === low ? 1 : high - low;
  return { left, right, place: (value) => left + ((value - low) / span) * (right - left) };
}

function barOf({ name, figure, value, limit }: Bar, y: number, field: Field): SafeHtml[] {
  const { place } = field;
  const zero = place(0);
  const rect = (to: number, paint: string) => {
    const [from, until] = to < zero ? [to, zero] : [zero, to];
    return html`<rect x="${at(from)}" y="${at(y)}" width="${at(until - from)}" height="${thick}" ${{ html: paint }}/>`;
  };
  const filled = `fill="${palette.mark}"`;
  const empty = `fill="none" stroke="${palette.grid}" stroke-width="1.25"`;
  const [shown = ""] = wrapText(name, longestName, 1);
  return [
    label(shown, { x: field.left - gap, y: y + 12, anchor: "end", size }),
    ...(value === null ? [] : [rect(place(value), filled)]),
    ...(limit === null ? [] : [rect(place(limit), empty)]),
    label(figure, { x: barWidth - margin, y: y + 12, anchor: "end", size, bold: true }),
  ];
}

/** The line stands on a white one, so that it is seen on bars too. */
function lineOf({ value, name }: BarLine, height: number, { place }: Field): SafeHtml[] {
  const x = at(place(value));
  const half = (textWidth(name) * size) / 2;
  const middle = Math.min(barWidth - margin - half, Math.max(margin + half, x));
  const stroke = (colour: string, width: number, dash: string) =>
    html`<line x1="${x}" y1="20" x2="${x}" y2="${height}" stroke="${colour}" stroke-width="${width}" stroke-dasharray="${dash}"/>`;
  return [
    stroke("#ffffff", 4, "none"),
    stroke(palette.ink, 1.75, "7 4"),
    label(name, { x: middle, y: 14, anchor: "middle", size, bold: true }),
  ];
}

/**
 * Draws bars under one another, names before and figures after them.
 *
 * @param bars - the bars, the first on top
 * @param across - a line across all of them; `null` for none
 * @returns the drawing and its height
 */
export function barDrawing(bars: readonly Bar[], across: BarLine | null): BarDrawing {
  const field = fieldOf(bars, across);
  const top = across === null ? 4 : 26;
  const height = top + bars.length * row;
  const zero = at(field.place(0));
  const body = [
    ...bars.flatMap((bar, index) => barOf(bar, top + index * row + 4, field)),
    html`<line x1="${zero}" y1="${top}" x2="${zero}" y2="${height}" stroke="${palette.ink}" stroke-width="1"/>`,
    ...(across === null ? [] : lineOf(across, height, field)),
  ];
  return { body, height };
}
