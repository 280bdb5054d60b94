import type * as z from "zod/mini";
import { oneOf } from "./oneOf";

/**
 * A schema of a closed list of words, keyed by the words themselves, so that the compiler asks for
 * every one.
 *
 * @param words - every word of the type
 * @returns the schema
 */
export function wordsOf<Word extends string>(
  words: Readonly<Record<Word, null>>,
): z.ZodMiniType<Word> {
  // The keys of a literal are the words of its type; the language only knows them as text.
  return oneOf(Object.keys(words) as Word[]);
}
