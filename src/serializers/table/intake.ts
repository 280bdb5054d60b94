import type { Period } from "../../model/period";
import { toHalfWidth } from "./cleaning";

/** Other headings that stand for a column, by the column's own name. */
export type HeadingSynonyms = Readonly<Record<string, readonly string[]>>;

/** What a place says about its tables: data a clerk can edit. */
export interface IntakeRules {
  /** Shape of a certificate: `#` stands for a digit, everything else for itself. */
  readonly certificate: string;
  /** Term of the congress; nothing dated outside it is taken in. */
  readonly term: Period;
  /** Largest quantity where the duty names none. */
  readonly quantityAtMost: number;
  /** Other headings. */
  readonly headings: HeadingSynonyms;
}

/**
 * Tells whether a text has the shape of a certificate.
 *
 * @param shape - for example `DT16-####`
 * @param text - the text
 * @returns true where every `#` is a digit and everything else is the same
 */
export function hasShape(shape: string, text: string): boolean {
  const plain = toHalfWidth(shape);
  if (text.length !== plain.length) return false;
  return [...plain].every((character, index) => {
    const found = text.charAt(index);
    return character === "#" ? /^[0-9]$/.test(found) : character === found;
  });
}
