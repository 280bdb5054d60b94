import * as z from "zod/mini";
import { wrongType } from "./describeValue";
import { handIssuesOn } from "./handIssuesOn";
import { isObject } from "./isObject";
import { unlisted } from "./oneOf";

/**
 * A schema that looks at an object first and then chooses the schema it is held against, so that
 * issues speak of the one form that was meant.
 *
 * @param choose - gives the schema for an object
 * @returns a schema of all the forms
 */
export function chosen<Value>(
  choose: (input: object) => z.ZodMiniType<Value>,
): z.ZodMiniType<Value> {
  return z.transform((input: unknown, payload): Value => {
    if (isObject(input)) {
      const found = choose(input).safeParse(input, { reportInput: true });
      if (found.success) return found.data;
      handIssuesOn(found.error, [], payload);
    } else {
      payload.issues.push({ code: "custom", input, params: { ...wrongType(input, "object") } });
    }
    return z.NEVER;
  });
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
  const byName = new Map(Object.entries(known));
  const unknownForm: z.ZodMiniType<never> = z.transform((input: unknown, payload) => {
    const found = isObject(input) ? new Map(Object.entries(input)).get(key) : undefined;
    const fault = unlisted(found, [...byName.keys()], "unknown-part");
    payload.issues.push({ code: "custom", input: found, path: [key], params: { ...fault } });
    return z.NEVER;
  });
  return chosen((input) => {
    const name: unknown = new Map(Object.entries(input)).get(key);
    return (typeof name === "string" ? byName.get(name) : undefined) ?? unknownForm;
  });
}
