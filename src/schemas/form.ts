import type * as z from "zod/mini";

/** A schema of whatever value. */
export type AnySchema = z.core.$ZodType;

/**
 * What a schema made of a function takes. Reading never looks at it: whoever writes the schema down
 * in another language (JSON Schema) does.
 */
export type Form =
  /** A value that is the same everywhere. */
  | { readonly value: "text" | "any-text" | "number" | "boolean" | "day" }
  /** A whole number, from the least on where there is one. */
  | { readonly whole: number | null }
  /** One of a closed list. */
  | { readonly oneOf: readonly (string | number | null)[] }
  /** A list of these; where it says so, of one at least. */
  | { readonly list: AnySchema; readonly notEmpty?: true }
  /** An object with free keys and these values. */
  | { readonly map: AnySchema }
  /** Objects whose form is named by a key. */
  | { readonly key: string; readonly forms: Readonly<Record<string, AnySchema>> }
  /** Exactly one of these fits; asked for late, because a schema may be one of its own parts. */
  | { readonly fits: () => readonly AnySchema[] };

/**
 * Lets a schema made of a function say what it takes.
 *
 * @param schema - the schema
 * @param form - what it takes
 * @returns the same schema
 */
export function withForm<Value>(schema: z.ZodMiniType<Value>, form: Form): z.ZodMiniType<Value> {
  return Object.assign(schema, { form });
}
