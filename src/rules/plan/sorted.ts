/** Up to this many items, moving each to its place costs less than calling the engine's sort. */
const fewItems = 12;

/**
 * Puts items in order; equal ones keep theirs.
 *
 * @param items - items in any order; never changed
 * @param compare - below 0 where the first comes first
 * @returns the items in order
 */
export function sorted<Item>(
  items: readonly Item[],
  compare: (first: Item, second: Item) => number,
): readonly Item[] {
  if (items.length < 2) return items;
  const inOrder = items.slice();
  if (items.length > fewItems) return inOrder.sort(compare);
  for (let index = 1; index < items.length; index += 1) {
    const item = items[index] as Item;
    let place = index;
    for (; place > 0; place -= 1) {
      const before = inOrder[place - 1] as Item;
      if (compare(before, item) <= 0) break;
      inOrder[place] = before;
    }
    inOrder[place] = item;
  }
  return inOrder;
}
