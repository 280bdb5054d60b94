import { isObject } from "../model/isObject";
import { parsePlainDate } from "../model/plainDate";
import type { AnySchema, Form } from "./form";
import { type ObjectShape, partsOf } from "./partsOf";

/** Tells whether a value is taken. */
export type Accepts = (value: unknown) => boolean;

type ValueWord = Extract<Form, { readonly value: string }>["value"];

function acceptsValue(word: ValueWord): Accepts {
  switch (word) {
    case "text":
      return (value) => typeof value === "string" && value !== "";
    case "any-text":
      return (value) => typeof value === "string";
    case "number":
      return (value) => Number.isFinite(value);
    case "boolean":
      return (value) => typeof value === "boolean";
    case "day":
      return (value) => typeof value === "string" && parsePlainDate(value) !== null;
  }
}

function acceptsMap(member: Accepts): Accepts {
  return (value) => isObject(value) && Object.values(value).every(member);
}

function acceptsList(member: Accepts, least: number): Accepts {
  return (value) => Array.isArray(value) && value.length >= least && value.every(member);
}

function acceptsObject({ object }: ObjectShape, inner: (schema: AnySchema) => Accepts): Accepts {
  const members = object.map(({ key, optional, schema }) => ({ key, optional, is: inner(schema) }));
  return (value) => {
    if (!isObject(value)) return false;
    let found = 0;
    for (const { key, optional, is } of members) {
      const member = value[key];
      if (member === undefined && optional) continue;
      if (!is(member)) return false;
      found += 1;
    }
    // Every key that is needed is there; one more would be one too many.
    return Object.keys(value).length === found;
  };
}

function made(schema: AnySchema, inner: (schema: AnySchema) => Accepts): Accepts {
  const parts = partsOf(schema);
  if ("nullable" in parts) {
    const is = inner(parts.nullable);
    return (value) => value === null || is(value);
  }
  if ("object" in parts) return acceptsObject(parts, inner);
  if ("value" in parts) return acceptsValue(parts.value);
  if ("whole" in parts) {
    const least = parts.whole ?? -Number.MAX_SAFE_INTEGER;
    return (value) => Number.isSafeInteger(value) && Number(value) >= least;
  }
  if ("oneOf" in parts) {
    const words: readonly unknown[] = parts.oneOf;
    return (value) => words.includes(value);
  }
  if ("list" in parts) return acceptsList(inner(parts.list), parts.notEmpty === true ? 1 : 0);
  if ("map" in parts) return acceptsMap(inner(parts.map));
  if ("fits" in parts) {
    const each = parts.fits().map(inner);
    return (value) => each.some((is) => is(value));
  }
  const { key, forms } = parts;
  const byName = new Map<unknown, Accepts>(
    Object.entries(forms).map(([name, one]) => [name, inner(one)]),
  );
  return (value) => isObject(value) && (byName.get(value[key])?.(value) ?? false);
}

/**
 * Makes what tells whether a schema takes a value just parsed from a text, several times faster than
 * the schema itself, which copies what it takes and can say what is wrong.
 *
 * Only for what `JSON.parse` gave: other objects may have keys that are not their own, or change
 * while they are looked at. It must not be nested deeper than a stack holds.
 *
 * @param schema - the schema
 * @returns true where the schema takes the value as it is
 */
export function accepting(schema: AnySchema): Accepts {
  const known = new Map<AnySchema, Accepts>();
  const late = (part: AnySchema): Accepts => {
    const before = known.get(part);
    if (before !== undefined) return before;
    // A schema may be one of its own parts: those ask for it when it is made.
    known.set(part, (value) => known.get(part)?.(value) ?? false);
    const accepts = made(part, late);
    known.set(part, accepts);
    return accepts;
  };
  let whole: Accepts | null = null;
  return (value) => {
    whole = whole ?? late(schema);
    return whole(value);
  };
}
