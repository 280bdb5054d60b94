import * as z from "zod/mini";
import type { DocumentIssue, ReadResult } from "../model/issue";
import { documentIssues } from "./documentIssues";
import { deepest, tooDeep } from "./tooDeep";

/**
 * Holds a JSON value against a schema and then against what a schema cannot say.
 *
 * @param schema - the form
 * @param json - the parsed value, from anywhere
 * @param check - finds what else is wrong with a document of that form
 * @returns the document, or `null` and every issue
 */
export function readDocument<Value>(
  schema: z.ZodMiniType<Value>,
  json: unknown,
  check: (document: Value) => readonly DocumentIssue[],
): ReadResult<Value | null, DocumentIssue> {
  const path = tooDeep(json);
  if (path !== null) {
    return { value: null, issues: [{ code: "too-deep", path, params: { most: deepest } }] };
  }
  const found = z.safeParse(schema, json, { reportInput: true });
  if (!found.success) return { value: null, issues: found.error.issues.flatMap(documentIssues) };
  const issues = check(found.data);
  return { value: issues.length === 0 ? found.data : null, issues };
}
