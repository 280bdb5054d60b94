/**
 * The last of some things in order that begins at a place or before it.
 *
 * A file may have a hundred thousand merged blocks, so nothing looks through them one by one.
 */
export function lastAtOrBefore<Item>(
  sorted: readonly Item[],
  place: number,
  beginOf: (item: Item) => number,
): Item | undefined {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = sorted[middle];
    if (item !== undefined && beginOf(item) <= place) low = middle + 1;
    else high = middle;
  }
  return sorted[low - 1];
}
