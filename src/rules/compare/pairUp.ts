/** Something before and after; one side is missing where it has come or gone. */
export interface Pair<Item> {
  /** As it is now; as it was where it has gone. */
  readonly item: Item;
  /** As it was; `null` where it has come. */
  readonly before: Item | null;
  /** As it is now; `null` where it has gone. */
  readonly after: Item | null;
}

/**
 * Pairs what stands in two lists: by the first key as far as it goes, what is left by the next, in
 * the order of the lists.
 *
 * @param before - one list
 * @param after - the other
 * @param keys - what two items that belong together share, strictest first
 * @returns pairs in the order of `after`, then what has gone
 */
export function pairUp<Item>(
  before: readonly Item[],
  after: readonly Item[],
  keys: readonly ((item: Item) => string)[],
): readonly Pair<Item>[] {
  const partners: (Item | null)[] = after.map(() => null);
  let left = before;
  for (const keyOf of keys) {
    const places = new Map<string, number[]>();
    after.forEach((item, place) => {
      if (partners[place] !== null) return;
      const key = keyOf(item);
      const same = places.get(key);
      if (same === undefined) places.set(key, [place]);
      else same.push(place);
    });
    left = left.filter((item) => {
      const place = places.get(keyOf(item))?.shift();
      if (place !== undefined) partners[place] = item;
      return place === undefined;
    });
  }
  return [
    ...after.map((item, place) => ({ item, before: partners[place] ?? null, after: item })),
    ...left.map((item) => ({ item, before: item, after: null })),
  ];
}
