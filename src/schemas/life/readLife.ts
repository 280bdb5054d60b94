import type * as z from "zod/mini";
import type { DocumentIssue, ReadResult } from "../../model/issue";
import { tooLarge } from "../../rules/policy/tooLarge";
import { readDocument } from "../readDocument";

/** A document, or `null` and every issue. */
export type LifeRead<Value> = ReadResult<Value | null, DocumentIssue>;

/** Events of one history, stations of a directory: far more than a region writes in a term. */
export const longestList = 100_000;

/** Values of a whole document. */
export const mostLifeValues = 5_000_000;

type Form<Value> = () => z.ZodMiniType<Value>;

/** Schemas by what makes them: to make one takes longer than to read a document of usual size. */
const made: { schemas: WeakMap<Form<never>, unknown> | null } = { schemas: null };

function schemaOf<Value>(form: Form<Value>): z.ZodMiniType<Value> {
  const schemas: WeakMap<Form<Value>, unknown> = made.schemas ?? new WeakMap();
  made.schemas = schemas;
  // Under a form stands what that form made.
  const before = schemas.get(form) as z.ZodMiniType<Value> | undefined;
  if (before !== undefined) return before;
  const schema = form();
  schemas.set(form, schema);
  return schema;
}

/**
 * Holds a JSON value against the form of a document of a life, after it was seen to be small enough
 * to be looked at.
 *
 * @param form - what makes its schema
 * @param json - the parsed value, from anywhere
 * @returns the document, or `null` and every issue
 */
export function readLife<Value>(form: Form<Value>, json: unknown): LifeRead<Value> {
  const limits = { longest: longestList, mostValues: mostLifeValues };
  return readDocument(
    schemaOf(form),
    json,
    () => [],
    (value) => tooLarge(value, limits),
  );
}
