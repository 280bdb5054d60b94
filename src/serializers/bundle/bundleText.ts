import { textHash } from "../../rules/history/textHash";

const format = '"format":"deputy-archive/bundle","formatVersion":1';

/** The hash of the document without its hash: its canonical text, whose longest part is not copied. */
function hashOf(audience: string, contents: string): string {
  return textHash(`{"audience":"${audience}","contents":`, contents, `,${format}}`);
}

function headOf(audience: string, hash: string): string {
  return `{${format},"audience":"${audience}","contentHash":"${hash}","contents":`;
}

const tail = "}\n";

/**
 * The text of a bundle.
 *
 * @param audience - for whom it is written
 * @param contents - the canonical text of its contents
 * @returns one line with its line feed
 */
export function bundleText(audience: string, contents: string): string {
  return headOf(audience, hashOf(audience, contents)) + contents + tail;
}

/**
 * Tells a text that still is what was written, to the last character: then its canonical text need
 * not be made again, which takes longer than reading it.
 *
 * @param text - the text of a bundle
 * @param audience - for whom it was written, as it was parsed
 * @param hash - its hash, as it was parsed
 * @returns false where something is otherwise, be it only a space
 */
export function isAsWritten(text: string, audience: string, hash: string): boolean {
  const head = headOf(audience, hash);
  if (!text.startsWith(head) || !text.endsWith(tail)) return false;
  return hashOf(audience, text.slice(head.length, -tail.length)) === hash;
}
