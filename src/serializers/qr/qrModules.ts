import { encode } from "uqr";
import type { DocumentIssue, ReadResult } from "../../model/issue";
import { utf8 } from "../../rules/history/utf8";

/** How much of a code may be lost and it can still be read: 7, 15, 25 or 30 in a hundred. */
export type ErrorCorrection = "L" | "M" | "Q" | "H";

/** The squares of a code, row by row; `true` is dark. */
export type QrModules = readonly (readonly boolean[])[];

/** No code holds more characters, even if all are digits. */
const mostCharacters = 7089;

function tooLong(text: string, version: number): DocumentIssue {
  const params = { bytes: utf8(text).length, version };
  return { code: "qr-text-too-long", path: [], params };
}

/**
 * Turns a text into the squares of a QR code (ISO/IEC 18004), the smallest that holds it.
 *
 * @param text - the text
 * @param ecc - error correction, more where the same size has room for it
 * @param maxVersion - the largest size, 1 to 40
 * @returns the squares without the quiet zone, or why there are none
 */
export function qrModules(
  text: string,
  ecc: ErrorCorrection,
  maxVersion: number,
): ReadResult<QrModules | null, DocumentIssue> {
  const refused = (issue: DocumentIssue) => ({ value: null, issues: [issue] });
  if (text === "") return refused({ code: "qr-text-empty", path: [], params: {} });
  if (/[\ud800-\udfff]/u.test(text)) {
    return refused({ code: "qr-text-broken", path: [], params: {} });
  }
  if (text.length > mostCharacters) return refused(tooLong(text, maxVersion));
  try {
    const { data } = encode(text, { ecc, boostEcc: true, maxVersion, border: 0 });
    return { value: data, issues: [] };
  } catch (error) {
    // The library has no other way to say that a text does not fit.
    if (error instanceof RangeError) return refused(tooLong(text, maxVersion));
    throw error;
  }
}
