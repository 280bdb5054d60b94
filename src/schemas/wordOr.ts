import * as z from "zod/mini";
import { isObject } from "../model/isObject";
import { wrongType } from "./describeValue";
import { withForm } from "./form";
import { chosen } from "./forms";
import { oneOf, unlisted } from "./oneOf";
import { handIssuesOn, reportFault } from "./reportFault";

/** Schemas of objects by the key that tells each from the others. */
export type Keyed<Value> = Readonly<Record<string, z.ZodMiniType<Value>>>;

/**
 * A schema of objects told apart by a key only one of them has.
 *
 * @param known - schemas by that key; what has none of the keys is held against the first
 * @returns a schema of all of them
 */
export function byKey<Value>(known: Keyed<Value>): z.ZodMiniType<Value> {
  const [first, ...others] = Object.entries(known);
  if (first === undefined) throw new RangeError("no form is known");
  return chosen(
    (input) => (others.find(([key]) => key in input) ?? first)[1],
    () => Object.values(known),
  );
}

/**
 * A schema of a word of a closed list, or of an object told by its key.
 *
 * @param words - the words
 * @param known - schemas of the objects by the key that tells each from the others
 * @returns a schema of all of them
 */
export function wordOr<const Word extends string, Value>(
  words: readonly Word[],
  known: Keyed<Value>,
): z.ZodMiniType<Word | Value> {
  const objects = byKey(known);
  const schema = z.transform((input: unknown, reading): Word | Value => {
    const word = words.find((each) => each === input);
    if (word !== undefined) return word;
    if (isObject(input)) {
      const found = objects.safeParse(input, { reportInput: true });
      if (found.success) return found.data;
      handIssuesOn(found.error, [], reading);
    } else if (typeof input === "string") {
      reportFault(reading, input, unlisted(input, words, "invalid-value"));
    } else {
      reportFault(reading, input, wrongType(input, "text"));
    }
    return z.NEVER;
  });
  return withForm(schema, { fits: () => [oneOf(words), objects] });
}
