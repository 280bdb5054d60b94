import * as z from "zod/mini";
import type { DocumentIssue } from "../model/issue";

/** What is wrong with a value, before anyone knows where it stands. */
export type Fault = Pick<DocumentIssue, "code" | "params">;

/**
 * A schema that takes a value as it is or says what is wrong with it.
 *
 * @param holds - tells whether the value is right
 * @param fault - what is wrong with one that is not
 * @returns the schema
 */
export function checked<Value>(
  holds: (input: unknown) => input is Value,
  fault: (input: unknown) => Fault,
): z.ZodMiniType<Value> {
  return z.transform((input: unknown, payload): Value => {
    if (holds(input)) return input;
    payload.issues.push({ code: "custom", input, params: { ...fault(input) } });
    return z.NEVER;
  });
}
