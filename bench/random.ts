/** A source of chance that gives the same numbers for the same seed everywhere. */
export interface Random {
  /** A whole number from 0 to below `end`. */
  below(end: number): number;
  /** True in this share of calls. */
  chance(share: number): boolean;
  /** One of the items. */
  oneOf<Item>(items: readonly Item[]): Item;
  /** One of the items, each as often as its weight says. */
  weighted<Item>(items: readonly (readonly [Item, number])[]): Item;
}

/**
 * Starts a source of chance (xorshift32).
 *
 * @param seed - any whole number but 0
 * @returns the source
 */
export function random(seed: number): Random {
  let state = seed;
  const fraction = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  const below = (end: number) => Math.floor(fraction() * end);
  return {
    below,
    chance: (share) => fraction() < share,
    oneOf(items) {
      const item = items[below(items.length)];
      if (item === undefined) throw new RangeError("nothing to choose from");
      return item;
    },
    weighted(items) {
      let left = fraction() * items.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [item, weight] of items) {
        left -= weight;
        if (left < 0) return item;
      }
      throw new RangeError("nothing to choose from");
    },
  };
}
