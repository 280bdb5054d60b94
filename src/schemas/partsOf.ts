import type { AnySchema, Form } from "./form";

/** An object with fixed keys. */
export interface ObjectShape {
  readonly object: readonly {
    readonly key: string;
    readonly schema: AnySchema;
    readonly optional: boolean;
  }[];
}

/** Something or `null`. */
export interface NullableShape {
  readonly nullable: AnySchema;
}

interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, AnySchema>>;
  readonly catchall?: AnySchema;
  readonly innerType?: AnySchema;
}

/**
 * What a schema of this folder is made of.
 *
 * @param schema - a schema, ours or one of the library's that ours are built with
 * @returns what it says it takes
 */
export function partsOf(schema: AnySchema): Form | ObjectShape | NullableShape {
  // Only our own builders put a form there.
  if ("form" in schema) return schema.form as Form;
  // The definitions of the library's own schemas, as far as src/schemas uses them.
  const { type, shape, catchall, innerType } = schema._zod.def as Definition;
  if (type === "nullable" && innerType !== undefined) return { nullable: innerType };
  if (type !== "object" || shape === undefined || catchall?._zod.def.type !== "never") {
    throw new Error(`a schema (${type}) does not say what it takes: give it a form (withForm)`);
  }
  const object = Object.entries(shape).map(([key, member]) => {
    const { type: kind, innerType: inner } = member._zod.def as Definition;
    const optional = kind === "optional";
    return { key, optional, schema: optional && inner !== undefined ? inner : member };
  });
  return { object };
}
