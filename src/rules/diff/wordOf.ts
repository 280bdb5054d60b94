/**
 * Looks a word up in a table that the own keys of plain objects must not answer for.
 *
 * @param table - the table
 * @param key - the key
 * @returns the word; `undefined` where the table has none
 */
export function wordOf<Word>(table: Readonly<Record<string, Word>>, key: string): Word | undefined {
  return Object.keys(table).includes(key) ? table[key] : undefined;
}
