import { cleanCode } from "./cleaning";

/** A number as read, and whether its form was put in order. */
export interface ReadNumber {
  /** The whole number, or `null` where there is none to be read. */
  readonly number: number | null;
  /** Whether digits, spaces, separators or a unit were put in order. */
  readonly repaired: boolean;
  /** The unit written behind it; empty where there is none. */
  readonly unit: string;
}

const units = /(?:半天|小时|分钟|人次|场次|人|名|位|户|件|次|票|元|天|页|份|篇|条|场|期|批|项|字)$/;
const grouped = /^\d{1,3}(?:,\d{3}){1,2}$/;
const none: ReadNumber = { number: null, repaired: false, unit: "" };

/**
 * Reads a whole number, with or without a unit behind it, with or without commas between thousands.
 *
 * @param text - for example `3`, `２个半天`, ` 5户` or `1,200元`
 * @param ownUnit - the unit of the column, where it has one beside the usual ones
 * @returns the number and its unit, or `null` for anything but a whole number of 0 or more
 */
export function readNumber(text: string, ownUnit = ""): ReadNumber {
  const plain = cleanCode(text).text;
  const unit = ownUnit !== "" && plain.endsWith(ownUnit) ? ownUnit : (units.exec(plain)?.[0] ?? "");
  // Spaces between digits are left alone: “1 2” is not 12.
  const before = plain.slice(0, plain.length - unit.length);
  const written = cleanCode(unit === "" ? before : before.replace(/个$/, "")).text;
  const digits = grouped.test(written) ? written.replace(/,/g, "") : written;
  if (!/^\d{1,9}$/.test(digits)) return none;
  return { number: Number(digits), repaired: digits !== text, unit };
}
