import type * as z from "zod/mini";
import { forms } from "../forms";
import { oneOf } from "../oneOf";
import { objectOf, type ShapeOf } from "./objectOf";

/** Anything that says its kind. */
interface Kinded {
  readonly kind: string;
}

type OfKind<Union extends Kinded, Kind> = Extract<Union, { readonly kind: Kind }>;

type Rest<Value> = Omit<Value, "kind">;

type Never<Value> = [Value] extends [never] ? true : false;

/** Whether a kind has one form only. */
type IsOne<Value, All = Value> = Value extends unknown ? Never<Exclude<All, Value>> : never;

/** A kind of one form by its members; one of several forms by its schema. */
export type KindShapes<Union extends Kinded> = {
  readonly [Kind in Union["kind"]]: true extends IsOne<OfKind<Union, Kind>>
    ? ShapeOf<Rest<OfKind<Union, Kind>>>
    : () => z.ZodMiniType<OfKind<Union, Kind>>;
};

/**
 * The schemas of everything that says its kind, by its kind.
 *
 * @param shapes - what each kind says besides; the compiler asks for every kind
 * @returns schemas by kind
 */
export function byKind<Union extends Kinded>(
  shapes: KindShapes<Union>,
): Readonly<Record<string, z.ZodMiniType<Union>>> {
  const each: readonly (readonly [string, unknown])[] = Object.entries(shapes);
  const schemas = each.map(([kind, shape]): [string, z.ZodMiniType<Union>] => {
    // What a shape is follows from its kind; only `entries` cannot tell.
    if (typeof shape === "function") return [kind, shape() as z.ZodMiniType<Union>];
    const members = shape as ShapeOf<object>;
    return [kind, objectOf({ kind: oneOf([kind]), ...members }) as unknown as z.ZodMiniType<Union>];
  });
  return Object.fromEntries(schemas);
}

/**
 * A schema of everything that says its kind.
 *
 * @param shapes - what each kind says besides; the compiler asks for every kind
 * @returns the schema
 */
export function kindsOf<Union extends Kinded>(shapes: KindShapes<Union>): z.ZodMiniType<Union> {
  return forms("kind", byKind(shapes));
}
