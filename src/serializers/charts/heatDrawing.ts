import type { Language } from "../../model/localizedText";
import { monthNames } from "../../model/monthNames";
import type { Period } from "../../model/period";
import { dayNumber, type PlainDate } from "../../model/plainDate";
import { weekOf } from "../../rules/plan/shareOf";
import { windowsOf } from "../../rules/plan/windowsOf";
import { html, type SafeHtml } from "../html/safeHtml";
import { label } from "../svg/label";
import { palette } from "./palette";

/** A shade, from how many things on it is used, and a text that is read on it. */
export interface HeatShade {
  /** The least it stands for. */
  readonly from: number;
  /** What it stands for, in the legend. */
  readonly name: string;
  /** Its fill. */
  readonly fill: string;
  /** Colour of the number on it. */
  readonly ink: string;
}

/** Darker is more; the number stands in every square, so no shade has to be told from another. */
export const heatShades: readonly HeatShade[] = [
  { from: 7, name: "≥ 7", fill: "#173f63", ink: "#ffffff" },
  { from: 4, name: "4–6", fill: "#35709f", ink: "#ffffff" },
  { from: 2, name: "2–3", fill: "#9cc3e0", ink: "#1a1a1a" },
  { from: 1, name: "1", fill: "#d9e8f4", ink: "#1a1a1a" },
];

const cell = 15;
const pitch = 17;
const left = 50;
const top = 20;
const weeks = 54;
const nextLabel = 2;

/** Width of the drawing. */
export const heatWidth = left + weeks * pitch + 16;

/** Height of one year of it. */
export const heatYearHeight = top + 7 * pitch + 12;

interface Square {
  readonly date: PlainDate;
  readonly week: number;
  readonly x: number;
  readonly y: number;
}

function squaresOf(year: Period): readonly Square[] {
  const monday = dayNumber(weekOf(year.from));
  return windowsOf(year, "day").map(({ from: date }) => {
    const after = dayNumber(date) - monday;
    const week = Math.floor(after / 7);
    return { date, week, x: left + week * pitch, y: top + (after % 7) * pitch };
  });
}

/** The number as it fits into a square. */
function numberIn({ x, y }: Square, count: number, ink: string): SafeHtml {
  const size = count > 99 ? 7 : 10;
  const text = count > 99 ? "99+" : String(count);
  return label(text, { x: x + cell / 2, y: y + 11.5, anchor: "middle", size, fill: ink });
}

function filled(square: Square, count: number): SafeHtml {
  const shade = heatShades.find(({ from }) => count >= from);
  const { fill = "none", ink = palette.ink } = shade ?? {};
  return html`<g><title>${square.date}: ${count}</title><rect x="${square.x}" y="${square.y}" width="${cell}" height="${cell}" fill="${fill}" stroke="${palette.edge}" stroke-width="1"/>${numberIn(square, count, ink)}</g>`;
}

/** Names of months over the week their first day of the year drawn lies in, where there is room. */
function monthLabels(squares: readonly Square[], language: Language): readonly SafeHtml[] {
  const starts = squares.filter(({ date }, index) => index === 0 || date.endsWith("-01"));
  return starts.flatMap(({ date, week, x }, index) => {
    const next = starts[index + 1];
    if (next !== undefined && next.week - week < nextLabel) return [];
    const month = Number(date.slice(5, 7));
    const name = language === "zh" ? `${month}月` : (monthNames[month - 1] ?? "").slice(0, 3);
    return [label(name, { x, y: top - 6, size: 12 })];
  });
}

/** A step between one month and the next. */
function monthEdges(squares: readonly Square[]): string {
  const firsts = squares.filter(({ date }, index) => index > 0 && date.endsWith("-01"));
  const last = squares[squares.length - 1]?.week ?? 0;
  return firsts
    .map(({ x, y, week }) => {
      const [edge, under] = [x - 1, top + 7 * pitch - 1];
      // A month that begins on a Monday is parted by a straight line.
      if (y === top) return `M${edge} ${top - 1}V${under}`;
      const over = week === last ? "" : `H${edge + pitch}V${top - 1}`;
      return `M${edge} ${under}V${y - 1}${over === "" ? `H${edge + pitch}` : over}`;
    })
    .join("");
}

/**
 * Draws one year: a column for each week from Monday to Sunday, a square for each day.
 *
 * @param year - its first and last day
 * @param days - how much there is on which day
 * @param language - `zh` or `en`
 * @returns the drawing
 */
export function heatYear(
  year: Period,
  days: ReadonlyMap<PlainDate, number>,
  language: Language,
): readonly SafeHtml[] {
  const squares = squaresOf(year);
  const empty = squares.filter(({ date }) => !days.has(date));
  const outline = empty.map(({ x, y }) => `M${x} ${y}h${cell}v${cell}h-${cell}z`).join("");
  const weekdays =
    language === "zh" ? ["周一", "周三", "周五", "周日"] : ["Mon", "Wed", "Fri", "Sun"];
  return [
    ...weekdays.map((name, index) =>
      label(name, { x: left - 8, y: top + index * 2 * pitch + 12, anchor: "end", size: 12 }),
    ),
    ...monthLabels(squares, language),
    html`<path d="${outline}" fill="none" stroke="${palette.grid}" stroke-width="0.6"/>`,
    html`<path d="${monthEdges(squares)}" fill="none" stroke="${palette.ink}" stroke-width="1.25"/>`,
    ...squares.flatMap((square) => {
      const count = days.get(square.date);
      return count === undefined ? [] : [filled(square, count)];
    }),
  ];
}

/**
 * Draws what the shades stand for.
 *
 * @param y - the line it stands on
 * @param name - what is counted
 * @returns the drawing
 */
export function heatLegend(y: number, name: string): readonly SafeHtml[] {
  const shades = [...heatShades].reverse();
  return [
    label(name, { x: left, y: y + 12, size: 12 }),
    ...shades.flatMap(({ name: range, fill }, index) => {
      const x = left + 130 + index * 70;
      return [
        html`<rect x="${x}" y="${y}" width="${cell}" height="${cell}" fill="${fill}" stroke="${palette.edge}" stroke-width="1"/>`,
        label(range, { x: x + cell + 6, y: y + 12, size: 12 }),
      ];
    }),
  ];
}
