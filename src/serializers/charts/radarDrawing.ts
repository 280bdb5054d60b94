import { html, type SafeHtml } from "../html/safeHtml";
import { at, label } from "../svg/label";
import { textWidth } from "../svg/textWidth";
import { wrapText } from "../svg/wrapText";
import { palette } from "./palette";

/** One axis of a radar. */
export interface RadarAxis {
  /** What stands at its end. */
  readonly name: string;
  /** The figure under the name. */
  readonly figure: string;
  /** How far out the value lies, 0 in the middle to 1 at the outer ring. */
  readonly reach: number;
  /** How far out its limit lies where that is not the outer ring; `null` where there is none. */
  readonly limit: number | null;
}

const radius = 150;
const size = 13;
const line = 17;
const nameWidth = 10.5;

/** Width of the drawing. */
export const radarWidth = 660;

/** Height of the drawing. */
export const radarHeight = 2 * (radius + 85);

const middle = { x: radarWidth / 2, y: radarHeight / 2 };

/** The first axis points up, the others follow clockwise. */
function spot(index: number, count: number, reach: number) {
  const angle = (2 * Math.PI * index) / count - Math.PI / 2;
  return {
    x: at(middle.x + Math.cos(angle) * radius * reach),
    y: at(middle.y + Math.sin(angle) * radius * reach),
    across: Math.cos(angle),
    down: Math.sin(angle),
  };
}

function polygon(reaches: readonly number[]): string {
  const corners = reaches.map((reach, index) => spot(index, reaches.length, reach));
  return corners.map(({ x, y }) => `${x},${y}`).join(" ");
}

/** Lines of a name, as even as they can be: no single character is left for the last. */
function nameLines(name: string): readonly string[] {
  const lines = wrapText(name, nameWidth, 3);
  const even = wrapText(name, textWidth(name) / lines.length + 1, 3);
  return even.length === lines.length && even.join("").length >= lines.join("").length
    ? even
    : lines;
}

function axisLabel({ name, figure }: RadarAxis, index: number, count: number) {
  const { x, y, across, down } = spot(index, count, 1.09);
  const side = across > 0 ? "start" : "end";
  const anchor = Math.abs(across) < 0.2 ? "middle" : side;
  const names = nameLines(name);
  const tall = (names.length + 1) * line;
  // They grow away from the ring: up above it, down below it, both ways at its sides.
  const from = y + ((down - 1) * tall) / 2;
  return [...names, figure].map((text, row) =>
    label(text, { x, y: from + 13 + row * line, anchor, size, bold: row === names.length }),
  );
}

function limitMark({ limit }: RadarAxis, index: number, count: number): readonly SafeHtml[] {
  if (limit === null) return [];
  const { x, y, across, down } = spot(index, count, limit);
  const half = 7;
  return [
    html`<line x1="${at(x - down * half)}" y1="${at(y + across * half)}" x2="${at(x + down * half)}" y2="${at(y - across * half)}" stroke="${palette.ink}" stroke-width="3"/>`,
  ];
}

/**
 * Draws three axes or more around a middle.
 *
 * @param axes - the axes, the first at the top, clockwise
 * @returns the drawing
 */
export function radarDrawing(axes: readonly RadarAxis[]): readonly SafeHtml[] {
  const count = axes.length;
  const rings = [0.25, 0.5, 0.75, 1].map(
    (reach) =>
      html`<polygon points="${polygon(axes.map(() => reach))}" fill="none" stroke="${palette.grid}" stroke-width="${reach === 1 ? 1.5 : 0.75}"/>`,
  );
  const spokes = axes.map((_, index) => {
    const { x, y } = spot(index, count, 1);
    return html`<line x1="${middle.x}" y1="${middle.y}" x2="${x}" y2="${y}" stroke="${palette.grid}" stroke-width="0.75"/>`;
  });
  const shape = html`<polygon points="${polygon(axes.map(({ reach }) => reach))}" fill="${palette.mark}" fill-opacity="0.25" stroke="${palette.edge}" stroke-width="2.5" stroke-linejoin="round"/>`;
  const points = axes.map(({ reach }, index) => {
    const { x, y } = spot(index, count, reach);
    return html`<circle cx="${x}" cy="${y}" r="4" fill="${palette.edge}"/>`;
  });
  return [
    ...rings,
    ...spokes,
    shape,
    ...axes.flatMap((axis, index) => limitMark(axis, index, count)),
    ...points,
    ...axes.flatMap((axis, index) => axisLabel(axis, index, count)),
  ];
}
