const formulaLike = /^[=+\-@\t\r]/;
const negativeNumber = /^-\d+(\.\d+)?$/;

/**
 * Makes a text safe to open in a spreadsheet: what would begin a formula gets an apostrophe before it.
 *
 * A plain negative number stays as it is: it can do no harm, and people want to sum it.
 *
 * @param text - any text
 * @returns the text, with `'` before a leading `=`, `+`, `-`, `@`, tab or carriage return
 * @example
 * ```ts
 * import { neutralText } from "deputy-archive/csv";
 * neutralText("=HYPERLINK(A1)"); // => "'=HYPERLINK(A1)"
 * neutralText("-2.50"); // => "-2.50"
 * ```
 */
export function neutralText(text: string): string {
  return formulaLike.test(text) && !negativeNumber.test(text) ? `'${text}` : text;
}
