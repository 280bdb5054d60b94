import * as z from "zod/mini";

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
    const isForm = typeof input === "object" && input !== null && !Array.isArray(input);
    const found = (isForm ? choose(input) : noForm).safeParse(input, { reportInput: true });
    if (found.success) return found.data;
    // An issue that carries its input is a raw issue; only the types tell them apart.
    payload.issues.push(...(found.error.issues as z.core.$ZodRawIssue[]));
    return z.NEVER;
  });
}

const noForm: z.ZodMiniType<never> = z.pipe(z.looseObject({}), z.never());
