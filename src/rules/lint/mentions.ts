/** What rules speak of: keys, words and numbers written anywhere in them. */
export interface Mentions {
  /** Keys, and words that stand as values (`role`, `quantity`, codes). */
  readonly words: ReadonlySet<string>;
  /** Numbers. */
  readonly numbers: readonly number[];
}

function collect(value: unknown, words: Set<string>, numbers: Set<number>): void {
  if (typeof value === "string") words.add(value);
  else if (typeof value === "number") numbers.add(value);
  else if (typeof value === "object" && value !== null) {
    for (const [key, member] of Object.entries(value)) {
      words.add(key);
      collect(member, words, numbers);
    }
  }
}

/**
 * Collects what rules speak of.
 *
 * @param rules - tests and values
 * @returns their words and numbers
 */
export function mentionsOf(...rules: readonly unknown[]): Mentions {
  const words = new Set<string>();
  const numbers = new Set<number>();
  for (const rule of rules) collect(rule, words, numbers);
  return { words, numbers: [...numbers] };
}

/**
 * Whole numbers on both sides of every number that is mentioned, and the ends of the range.
 *
 * @param mentioned - numbers rules hold others against
 * @param least - the range's first number
 * @param most - its last
 * @returns numbers in the range, each once
 */
export function numbersAround(
  mentioned: readonly number[],
  least: number,
  most: number,
): readonly number[] {
  const near = mentioned.flatMap((number) => [
    Math.ceil(number) - 1,
    Math.floor(number),
    Math.ceil(number),
    Math.floor(number) + 1,
  ]);
  const inside = near.filter((number) => number >= least && number <= most);
  return [...new Set([least, ...inside, most])];
}
