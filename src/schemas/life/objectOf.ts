import * as z from "zod/mini";

/** The schema of a member: it may be left out where the type says so, and only there. */
type Member<Value, Key extends keyof Value> =
  Partial<Pick<Value, Key>> extends Pick<Value, Key>
    ? z.ZodMiniExactOptional<z.ZodMiniType<Exclude<Value[Key], undefined>>>
    : z.ZodMiniType<Value[Key]>;

/** A schema for every member of a type: the compiler asks for each, and for no other. */
export type ShapeOf<Value> = { readonly [Key in keyof Value]-?: Member<Value, Key> };

/**
 * A schema of objects that have the members of a type and no others.
 *
 * @param shape - a schema for each member
 * @returns the schema
 */
export function objectOf<Value>(shape: ShapeOf<Value>): z.ZodMiniType<Value> {
  const members: Readonly<Record<string, z.ZodMiniType>> = shape;
  // Member for member what `Value` says: the type of the shape is made of it.
  return z.strictObject(members) as unknown as z.ZodMiniType<Value>;
}
