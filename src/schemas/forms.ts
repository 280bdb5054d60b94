import * as z from "zod/mini";
import { isObject } from "../model/isObject";
import { wrongType } from "./describeValue";
import { type AnySchema, withForm } from "./form";
import { unlisted } from "./oneOf";
import { handIssuesOn, reportFault } from "./reportFault";

/**
 * A schema that looks at an object first and then chooses the schema it is held against, so that
 * issues speak of the one form that was meant.
 *
 * @param choose - gives the schema for an object
 * @param fits - gives all schemas that can be chosen; where left out, the one that is always chosen
 * @returns a schema of all the forms
 */
export function chosen<Value>(
  choose: (input: object) => z.ZodMiniType<Value>,
  fits: () => readonly AnySchema[] = () => [choose({})],
): z.ZodMiniType<Value> {
  const schema = z.transform((input: unknown, reading): Value => {
    if (isObject(input)) {
      const found = choose(input).safeParse(input, { reportInput: true });
      if (found.success) return found.data;
      handIssuesOn(found.error, [], reading);
    } else {
      reportFault(reading, input, wrongType(input, "object"));
    }
    return z.NEVER;
  });
  return withForm(schema, { fits });
}

/**
 * A schema of objects whose form is named by one of their keys.
 *
 * @param key - the key
 * @param known - schemas by the key's value
 * @returns a schema of all the forms
 */
export function forms<Value>(
  key: string,
  known: Readonly<Record<string, z.ZodMiniType<Value>>>,
): z.ZodMiniType<Value> {
  const byName = new Map<unknown, z.ZodMiniType<Value>>(Object.entries(known));
  const schema = chosen((input) => {
    const found: unknown = new Map(Object.entries(input)).get(key);
    const unknownForm: z.ZodMiniType<never> = z.transform((_input: unknown, reading) => {
      reportFault(reading, found, unlisted(found, [...byName.keys()], "unknown-part"), [key]);
      return z.NEVER;
    });
    return byName.get(found) ?? unknownForm;
  });
  return withForm(schema, { key, forms: known });
}
