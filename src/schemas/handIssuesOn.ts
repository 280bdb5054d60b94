import type * as z from "zod/mini";

/**
 * Hands the issues of an inner schema on to the schema around it.
 *
 * @param error - what the inner schema found
 * @param path - keys that lead to the inner value
 * @param payload - what the outer schema is reading
 */
export function handIssuesOn(
  error: z.core.$ZodError,
  path: readonly string[],
  payload: z.core.ParsePayload,
): void {
  for (const issue of error.issues) {
    // An issue that carries its input is a raw issue; only the types tell them apart.
    const raw = { ...issue, path: [...path, ...issue.path] } as z.core.$ZodRawIssue;
    payload.issues.push(raw);
  }
}
