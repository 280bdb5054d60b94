/** Up to this many items, moving each to its place costs less than calling the engine's sort. */
const fewItems = 12;

/**
 * Puts items in order where they stand; equal ones keep theirs.
 *
 * @param items - items in any order; they are moved
 * @param compare - below 0 where the first comes first
 */
export function putInOrder<Item>(
  items: Item[],
  compare: (first: Item, second: Item) => number,
): void {
  if (items.length > fewItems) {
    items.sort(compare);
    return;
  }
  items.forEach((item, index) => {
    let place = index;
    // Every place below an index of the list is in it.
    for (; place > 0 && compare(items[place - 1] as Item, item) > 0; place -= 1) {
      items[place] = items[place - 1] as Item;
    }
    items[place] = item;
  });
}

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
  putInOrder(inOrder, compare);
  return inOrder;
}
