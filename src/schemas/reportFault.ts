import type * as z from "zod/mini";
import type { DocumentIssue } from "../model/issue";

/** What is wrong with a value, before anyone knows where it stands. */
export type Fault = Pick<DocumentIssue, "code" | "params">;

/** What a schema is reading, and the issues so far. */
export type Reading = z.core.ParsePayload;

/**
 * Reports what is wrong with the value a schema is reading.
 *
 * @param reading - what the schema is reading
 * @param input - the value that is wrong
 * @param fault - what is wrong with it
 * @param path - keys from what is read to the value
 */
export function reportFault(
  reading: Reading,
  input: unknown,
  fault: Fault,
  path: readonly string[] = [],
): void {
  reading.issues.push({ code: "custom", input, path: [...path], params: { ...fault } });
}

/** Nobody reads more issues of one part, and schemas around it hand them on as arguments. */
const most = 100;

/**
 * Tells whether a part has so many issues already that the rest of it need not be looked at.
 *
 * @param reading - what the schema is reading
 * @returns true at a hundred issues
 */
export function isFull(reading: Reading): boolean {
  return reading.issues.length >= most;
}

/**
 * Hands the issues of an inner schema on to the schema around it.
 *
 * @param error - what the inner schema found
 * @param path - keys that lead to the inner value
 * @param reading - what the outer schema is reading
 */
export function handIssuesOn(
  error: z.core.$ZodError,
  path: readonly (string | number)[],
  reading: Reading,
): void {
  for (const issue of error.issues) {
    if (isFull(reading)) return;
    // An issue that carries its input is a raw issue; only the types tell them apart.
    const raw = { ...issue, path: [...path, ...issue.path] } as z.core.$ZodRawIssue;
    reading.issues.push(raw);
  }
}
