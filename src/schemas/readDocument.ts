import * as z from "zod/mini";
import { isObject } from "../model/isObject";
import type { DocumentIssue, ReadResult } from "../model/issue";
import { documentIssues } from "./documentIssues";
import { deepest, tooDeep } from "./tooDeep";

/** Editors find the JSON Schema of a document by the key `$schema`; it says nothing of the document. */
function withoutSchemaKey(json: unknown): unknown {
  if (!isObject(json) || !("$schema" in json)) return json;
  const { $schema, ...rest } = json;
  return typeof $schema === "string" ? rest : json;
}

/**
 * Holds a JSON value against a schema and then against what a schema cannot say.
 *
 * @param schema - the form
 * @param json - the parsed value, from anywhere; a text `$schema` at its top is left out
 * @param check - finds what else is wrong with a document of that form
 * @param tooLarge - finds what makes the value too large to be looked at; looked at whatever its
 * size where left out
 * @returns the document, or `null` and every issue
 */
export function readDocument<Value>(
  schema: z.ZodMiniType<Value>,
  json: unknown,
  check: (document: Value) => readonly DocumentIssue[],
  tooLarge: (json: unknown) => DocumentIssue | null = () => null,
): ReadResult<Value | null, DocumentIssue> {
  const path = tooDeep(json);
  if (path !== null) {
    return { value: null, issues: [{ code: "too-deep", path, params: { most: deepest } }] };
  }
  const large = tooLarge(json);
  if (large !== null) return { value: null, issues: [large] };
  const found = z.safeParse(schema, withoutSchemaKey(json), { reportInput: true });
  if (!found.success) return { value: null, issues: found.error.issues.flatMap(documentIssues) };
  const issues = check(found.data);
  return { value: issues.length === 0 ? found.data : null, issues };
}
