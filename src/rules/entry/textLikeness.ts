import type { Fraction } from "../../model/fraction";

/** How often each pair of neighbouring characters stands in a text. */
function pairsOf(text: string): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  const characters = [...text].filter((character) => character.trim() !== "");
  characters.forEach((character, index) => {
    const next = characters[index + 1];
    if (next === undefined) return;
    const pair = character + next;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  });
  return pairs;
}

function sizeOf(pairs: ReadonlyMap<string, number>): number {
  return [...pairs.values()].reduce((sum, times) => sum + times, 0);
}

/**
 * How alike two texts are: twice the pairs of neighbouring characters they share, over the pairs of
 * both (Dice); characters are code points, spaces are left out.
 *
 * @param first - a text
 * @param second - another
 * @returns from 0 to 1 as a fraction; 0 where neither has a pair
 * @example
 * ```ts
 * import { textLikeness } from "deputy-archive/life";
 * textLikeness("接待选民三人", "接待选民5人"); // => { numerator: 6, denominator: 10 }
 * ```
 */
export function textLikeness(first: string, second: string): Fraction {
  const pairs = pairsOf(first);
  const others = pairsOf(second);
  let shared = 0;
  for (const [pair, times] of pairs) shared += Math.min(times, others.get(pair) ?? 0);
  const all = sizeOf(pairs) + sizeOf(others);
  return { numerator: 2 * shared, denominator: Math.max(all, 1) };
}
