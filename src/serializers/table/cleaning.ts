import { trimSpaces } from "./trimSpaces";

/** A text put in order, and the codes of what was done to it. */
export interface Cleaned {
  /** The text in order. */
  readonly text: string;
  /** Codes of the repairs, in the order they were made. */
  readonly repairs: readonly string[];
}

// Half-width, no-break and full-width spaces.
const innerSpaces = /[ \u00A0\u3000]+/g;
const middleDots = /[•・‧∙･．]/g;

/** A step that may change a text, and the code that says so. */
type Step = readonly [code: string, change: (text: string) => string];

function clean(text: string, steps: readonly Step[]): Cleaned {
  let current = text;
  const repairs: string[] = [];
  for (const [code, change] of steps) {
    const next = change(current);
    if (next !== current) repairs.push(code);
    current = next;
  }
  return { text: current, repairs };
}

/**
 * Turns full-width ASCII (U+FF01 to U+FF5E) into the plain characters.
 *
 * @param text - any text
 * @returns the text; everything else in it is untouched
 */
export function toHalfWidth(text: string): string {
  return text.replace(/[\uFF01-\uFF5E]/g, (found) =>
    String.fromCharCode(found.charCodeAt(0) - 0xfee0),
  );
}

/**
 * Takes all spaces out of a text.
 *
 * @param text - any text
 * @returns the text without half-width, no-break and full-width spaces
 */
export function withoutSpaces(text: string): string {
  return text.replace(innerSpaces, "");
}

const trimmed: Step = ["trimmed", trimSpaces];
const halfWidth: Step = ["full-width", toHalfWidth];

/** Free text: only the spaces at its ends are taken off. */
export function cleanText(text: string): Cleaned {
  return clean(text, [trimmed]);
}

/** Certificates, numbers and words of closed lists: ends trimmed, full-width made plain. */
export function cleanCode(text: string): Cleaned {
  return clean(text, [trimmed, halfWidth]);
}

/** A name: ends trimmed, spaces inside taken out, look-alike dots made `·`. */
export function cleanName(text: string): Cleaned {
  return clean(text, [
    trimmed,
    ["name-space", withoutSpaces],
    ["middle-dot", (name) => name.replace(middleDots, "\u00B7")],
  ]);
}

/** A list of file names separated by `;`. */
export function cleanAttachments(text: string): Cleaned {
  return clean(text, [trimmed, ["full-width", (list) => list.replace(/；/g, ";")]]);
}
