import { cleanCode } from "./cleaning";

/** A number as read, and whether its form was put in order. */
export interface ReadNumber {
  /** The whole number, or `null` where there is none to be read. */
  readonly number: number | null;
  /** Whether digits, spaces or a unit were put in order. */
  readonly repaired: boolean;
}

const units = /(?:个半天|半天|户|件|次|票)$/;

/**
 * Reads a whole number, with or without a unit behind it.
 *
 * @param text - for example `3`, `２个半天` or ` 5户`
 * @returns the number, or `null` for anything but a whole number of 0 or more
 */
export function readNumber(text: string): ReadNumber {
  // Spaces between digits are left alone: “1 2” is not 12.
  const digits = cleanCode(cleanCode(text).text.replace(units, "")).text;
  if (!/^\d{1,9}$/.test(digits)) return { number: null, repaired: false };
  return { number: Number(digits), repaired: digits !== text };
}
