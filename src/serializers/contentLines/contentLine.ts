import { foldLine } from "./foldLine";
import { writableText } from "./writableText";

/** One property as both formats write it: a name with its parameters, and a value. */
export type ContentLine = readonly [name: string, value: string];

/**
 * Writes a text as a value; commas, semicolons, backslashes and ends of lines are escaped.
 *
 * @param text - any text
 * @returns the value
 */
export function textValue(text: string): string {
  return writableText(text)
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\n/g, "\\n");
}

/**
 * Writes lines, folded, each ended by CRLF.
 *
 * @param lines - the properties, their values already escaped
 * @returns the text
 */
export function writeLines(lines: readonly ContentLine[]): string {
  return lines.map(([name, value]) => `${foldLine(`${name}:${value}`)}\r\n`).join("");
}

/**
 * The day as both formats write it.
 *
 * @param date - the day
 * @returns for example `20261130`
 */
export function dayValue(date: string): string {
  return date.replace(/-/g, "");
}

/**
 * The first moment of a day; only its order counts, so no zone is reckoned with.
 *
 * @param date - the day
 * @returns for example `20261130T000000Z`
 */
export function stampValue(date: string): string {
  return `${dayValue(date)}T000000Z`;
}
