import { html, type SafeHtml } from "../html/safeHtml";

/** Where and how a line of text stands. */
export interface LabelPlace {
  /** Where it begins, ends or has its middle. */
  readonly x: number;
  /** Its base line. */
  readonly y: number;
  /** What of it stands at `x`; its beginning unless given. */
  readonly anchor?: "start" | "middle" | "end";
  /** Size in units; 13 unless given. */
  readonly size?: number;
  /** Whether it is bold. */
  readonly bold?: boolean;
  /** Its colour; nearly black unless given. */
  readonly fill?: string;
}

/**
 * Rounds a place to hundredths, so that equal drawings are equal texts everywhere.
 *
 * @param place - a number
 * @returns the number as it is written
 */
export function at(place: number): number {
  return Math.round(place * 100) / 100 + 0;
}

/**
 * Draws a line of text.
 *
 * @param text - the text
 * @param place - where and how
 * @returns the drawing
 */
export function label(text: string, place: LabelPlace): SafeHtml {
  const { x, y, anchor = "start", size = 13, bold = false, fill = "#1a1a1a" } = place;
  const weight = bold ? "bold" : "normal";
  return html`<text x="${at(x)}" y="${at(y)}" font-size="${size}" font-weight="${weight}" text-anchor="${anchor}" fill="${fill}">${text}</text>`;
}
