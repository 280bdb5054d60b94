import type * as z from "zod/mini";
import { checked } from "./checked";
import { kindOfValue, shownValue, wrongType } from "./describeValue";
import type { Fault } from "./reportFault";

/**
 * What is wrong with a value that is not in a closed list.
 *
 * @param found - the value
 * @param values - the list
 * @param code - what it is where the kind of value is right
 * @returns `wrong-type` or the code
 */
export function unlisted(found: unknown, values: readonly unknown[], code: string): Fault {
  const expected = kindOfValue(values[0]);
  if (kindOfValue(found) !== expected) return wrongType(found, expected);
  return { code, params: { found: shownValue(found), expected: values.join(", ") } };
}

/**
 * A schema of a closed list of values.
 *
 * @param values - the list
 * @param code - the issue of a value that is not in it
 * @returns the schema
 */
export function oneOf<const Value extends string | number | null>(
  values: readonly Value[],
  code = "invalid-value",
): z.ZodMiniType<Value> {
  return checked(
    (input): input is Value => values.some((value) => value === input),
    (input) => unlisted(input, values, code),
    { oneOf: values },
  );
}
