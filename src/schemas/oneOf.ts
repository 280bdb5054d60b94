import type * as z from "zod/mini";
import { checked, type Fault } from "./checked";
import { kindOfValue, shownValue, wrongType } from "./describeValue";

/**
 * What is wrong with a value that is not in a closed list.
 *
 * @param found - the value
 * @param values - the list
 * @returns `wrong-type` or `invalid-value`
 */
export function unlisted(found: unknown, values: readonly unknown[]): Fault {
  const expected = kindOfValue(values[0]);
  if (kindOfValue(found) !== expected) return wrongType(found, expected);
  const params = { found: shownValue(found), expected: values.join(", ") };
  return { code: "invalid-value", params };
}

/**
 * A schema of a closed list of values.
 *
 * @param values - the list
 * @returns the schema
 */
export function oneOf<const Value extends string | number>(
  values: readonly Value[],
): z.ZodMiniType<Value> {
  return checked(
    (input): input is Value => values.some((value) => value === input),
    (input) => unlisted(input, values),
  );
}
