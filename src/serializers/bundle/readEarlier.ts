import { isObject } from "../../model/isObject";
import type { DocumentIssue, ReadResult } from "../../model/issue";
import { archiveSchema } from "../../schemas/archiveSchema";
import { bundleMigrations, earlierSchemas } from "../../schemas/migrations/bundleMigrations";
import { formOf, migrated } from "../../schemas/migrations/migration";
import { readDocument } from "../../schemas/readDocument";

function earlierSchema(json: unknown) {
  return new Map(Object.entries(earlierSchemas())).get(formOf(json));
}

/**
 * Tells a document of a form from before bundles, or of an earlier version of theirs.
 *
 * @param json - a JSON value
 * @returns true where there is a way from it to the form of today
 */
export function isEarlier(json: unknown): boolean {
  return earlierSchema(json) !== undefined;
}

/**
 * Reads a document of an earlier form.
 *
 * @param json - a JSON value
 * @returns the same as a bundle of today, or `null` and what is wrong with it as it was written
 */
export function readEarlier(json: unknown): ReadResult<unknown, DocumentIssue> {
  // What is no earlier form at all is no archive of the first.
  const schema = earlierSchema(json) ?? archiveSchema;
  const { value, issues } = readDocument(schema, json, () => []);
  return { value: value === null ? null : migrated(value, bundleMigrations), issues };
}

/**
 * Joins the contents of several bundles.
 *
 * @param bundles - bundles of the form of today
 * @returns lists by kind, in the order of the bundles
 */
export function joinedLists(bundles: readonly unknown[]): Readonly<Record<string, unknown>> {
  const lists = new Map<string, unknown[]>();
  for (const bundle of bundles) {
    const contents = isObject(bundle) ? Object(bundle["contents"]) : {};
    for (const [kind, items] of Object.entries<unknown>(contents)) {
      const list = lists.get(kind) ?? [];
      if (Array.isArray(items)) for (const item of items) list.push(item);
      lists.set(kind, list);
    }
  }
  return Object.fromEntries(lists);
}
