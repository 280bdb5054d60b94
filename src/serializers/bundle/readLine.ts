import * as z from "zod/mini";
import { isObject } from "../../model/isObject";
import type { DocumentIssue, ReadResult } from "../../model/issue";
import type { BundleLine, RedactedBundleLine } from "../../schemas/bundle/bundleDocument";
import {
  bundleLineSchema,
  isBundleLine,
  isRedactedBundleLine,
  redactedBundleLineSchema,
} from "../../schemas/bundle/bundleLineSchema";
import { checkItem, itemTooLarge } from "../../schemas/bundle/checkItem";
import { isPublished } from "../../schemas/bundle/itemSchemas";
import { documentIssues } from "../../schemas/documentIssues";
import { deepest, tooDeep } from "../../schemas/tooDeep";

type AnyLine = BundleLine | RedactedBundleLine;

/** A line holds a document as its value. */
const levels = deepest + 1;

function tooLarge(json: unknown): DocumentIssue | null {
  const path = tooDeep(json, levels);
  if (path !== null) return { code: "too-deep", path, params: { most: levels } };
  return isObject(json) ? itemTooLarge(String(json["kind"]), json["value"]) : null;
}

function faultsOf(line: AnyLine, isRedacted: boolean) {
  if (line.kind === "header" || line.kind === "end") return [];
  if (isRedacted && !isPublished(line.kind)) return [];
  // What is published is whole in every bundle.
  return checkItem(line.kind, line.value as never);
}

function readForm(json: unknown, isRedacted: boolean): ReadResult<AnyLine | null, DocumentIssue> {
  const isRight = isRedacted ? isRedactedBundleLine : isBundleLine;
  // The same as the schema takes; only to say what is wrong takes the schema itself.
  if (isRight(json)) return { value: json as AnyLine, issues: [] };
  const schema = isRedacted ? redactedBundleLineSchema : bundleLineSchema;
  const { error } = z.safeParse<typeof schema>(schema, json, { reportInput: true });
  return { value: null, issues: (error?.issues ?? []).flatMap(documentIssues) };
}

/**
 * Reads one line of a bundle.
 *
 * @param json - the line, just parsed from its text
 * @param isRedacted - whether the bundle is one from which something was left out
 * @returns the line, or `null` and what is wrong with it
 */
export function readLine(
  json: unknown,
  isRedacted: boolean,
): ReadResult<AnyLine | null, DocumentIssue> {
  const large = tooLarge(json);
  if (large !== null) return { value: null, issues: [large] };
  const read = readForm(json, isRedacted);
  if (read.value === null) return read;
  const issues = faultsOf(read.value, isRedacted);
  return { value: issues.length === 0 ? read.value : null, issues };
}
