import type { PaperDocument } from "./paperDocument";

/** Lengths of a page in millimetres. */
export interface PageMeasure {
  /** Width of the sheet. */
  readonly width: number;
  /** Height of the sheet. */
  readonly height: number;
  /** Room above the text. */
  readonly top: number;
  /** Room right of it. */
  readonly right: number;
  /** Room below it; the page number stands in it. */
  readonly bottom: number;
  /** Room left of it, where the sheets are bound. */
  readonly left: number;
}

const rooms = {
  // GB/T 9704-2012: 37 mm above, 28 mm at the binding, 156 × 225 mm of text.
  official: { top: 37, right: 26, bottom: 35, left: 28 },
  form: { top: 20, right: 20, bottom: 20, left: 20 },
} as const;

/**
 * The lengths of a document's pages: A4, with the margins it asks for.
 *
 * @param document - the document
 * @returns millimetres
 */
export function pageMeasure({
  orientation = "portrait",
  margins = "official",
}: Pick<PaperDocument, "orientation" | "margins">): PageMeasure {
  const room = rooms[margins];
  return orientation === "portrait"
    ? { width: 210, height: 297, ...room }
    : { width: 297, height: 210, ...room };
}
