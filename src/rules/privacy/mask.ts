import { collectGraphemes } from "unicode-segmenter/grapheme";

/** How many characters stay in sight. */
export interface Shown {
  /** At the beginning. */
  readonly first?: number;
  /** At the end. */
  readonly last?: number;
}

/**
 * Hides characters of a text, one `*` for each character as people see it: rare Han characters and
 * combined ones count once and are never cut in two (P4, D14; PIPL art. 51).
 *
 * A text no longer than what would stay in sight keeps its first character at most.
 *
 * @param text - the text
 * @param shown - how many characters stay at either end; none where left out
 * @returns text of as many characters
 * @example
 * ```ts
 * import { mask } from "deputy-archive/life";
 * mask("示例代表", { first: 1 }); // => "示***"
 * ```
 */
export function mask(text: string, { first = 0, last = 0 }: Shown = {}): string {
  const characters = collectGraphemes(text);
  const short = characters.length <= first + last;
  const before = short ? Math.min(first, 1, characters.length - 1) : first;
  const after = short ? characters.length : characters.length - last;
  return characters
    .map((character, index) => (index < before || index >= after ? character : "*"))
    .join("");
}
