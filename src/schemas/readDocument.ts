import * as z from "zod/mini";
import type { DocumentIssue, ReadResult } from "../model/issue";
import { documentIssues } from "./documentIssues";
import { deepest, tooDeep } from "./tooDeep";

function parse<Value>(
  schema: z.ZodMiniType<Value>,
  json: unknown,
): ReadResult<Value | null, DocumentIssue> {
  const found = z.safeParse(schema, json, { reportInput: true });
  if (found.success) return { value: found.data, issues: [] };
  return { value: null, issues: found.error.issues.flatMap(documentIssues) };
}

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
  try {
    const { value, issues } = parse(schema, json);
    const all = value === null ? issues : check(value);
    return { value: all.length === 0 ? value : null, issues: all };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // The schema library hands issues on as arguments; hundreds of thousands do not fit the stack.
    return { value: null, issues: [{ code: "too-many-issues", path: [], params: {} }] };
  }
}
