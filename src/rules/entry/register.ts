import { canonicalText } from "../../model/canonicalText";

/** Whether the first event was known when the second was written. */
export type Before = (first: string, second: string) => boolean;

/** Which events are known: all of them, or those known when another one was written. */
export type Known = (event: string) => boolean;

/** One event's word on one thing. */
export interface Word<Value> {
  /** Id of the event. */
  readonly event: string;
  /** What it says. */
  readonly value: Value;
}

/**
 * The words that no later word has replaced: several where events were written without knowing of
 * each other.
 *
 * @param writes - everything said on one thing, causes first
 * @param known - the events to go by
 * @param before - what was known when
 * @returns at least one word where there is any
 */
export function latest<Value>(
  writes: readonly Word<Value>[],
  known: Known,
  before: Before,
): readonly Word<Value>[] {
  const last: Word<Value>[] = [];
  // From the last back: what a later word replaced, one that nothing replaced replaces too.
  for (let index = writes.length - 1; index >= 0; index -= 1) {
    const write = writes[index] as Word<Value>; // the index is within
    if (!known(write.event)) continue;
    if (!last.some(({ event }) => before(write.event, event))) last.push(write);
  }
  return last.reverse();
}

/**
 * The different ones of the latest words: the same said twice is no disagreement.
 *
 * @param writes - the latest words
 * @returns one for each thing said, in the order given
 */
export function differing<Value>(writes: readonly Word<Value>[]): readonly Word<Value>[] {
  const byContent = new Map<string, Word<Value>>();
  for (const write of writes) {
    const content = canonicalText(write.value);
    if (!byContent.has(content)) byContent.set(content, write);
  }
  return [...byContent.values()];
}
