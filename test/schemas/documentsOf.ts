import fc from "fast-check";
import type { AnySchema } from "../../src/schemas/form";
import { partsOf } from "../../src/schemas/partsOf";

const depth = 6;

const days = ["2026-02-28", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"];

const values = {
  text: fc.string({ minLength: 1, maxLength: 4 }),
  "any-text": fc.string({ maxLength: 4 }),
  number: fc.oneof(fc.integer(), fc.constantFrom(0.5, -0.001, 1e21)),
  boolean: fc.boolean(),
  day: fc.constantFrom(...days),
};

/** Keys of the language itself are data too, all but the one that a literal cannot hold. */
const freeKey = fc.string({ maxLength: 4 }).filter((key) => key !== "__proto__");

/** Whether a schema is no deeper than its first levels: text, numbers, closed lists. */
function isShallow(schema: AnySchema): boolean {
  const parts = partsOf(schema);
  return "value" in parts || "oneOf" in parts || "whole" in parts;
}

function choice(schemas: readonly AnySchema[], left: number): fc.Arbitrary<unknown> {
  // Beyond the depth the last one: groups stand before awards.
  const open = left > 0 ? schemas : schemas.slice(-1);
  return fc.oneof(...open.map((schema) => documentsOf(schema, left - 1)));
}

function lists(member: AnySchema, least: number, left: number): fc.Arbitrary<unknown> {
  const members = documentsOf(member, left - 1);
  if (left > 0) return fc.array(members, { minLength: least, maxLength: 2 });
  return least === 0 ? fc.constant([]) : members.map((only) => [only]);
}

/** Documents a schema takes, built from what it says it takes. */
export function documentsOf(schema: AnySchema, left = depth): fc.Arbitrary<unknown> {
  const parts = partsOf(schema);
  if ("nullable" in parts) return fc.option(documentsOf(parts.nullable, left));
  if ("value" in parts) return values[parts.value];
  if ("whole" in parts) return fc.integer({ min: parts.whole ?? -1000 });
  if ("oneOf" in parts) return fc.constantFrom(...parts.oneOf);
  if ("forms" in parts) return choice(Object.values(parts.forms), left);
  if ("fits" in parts) return choice(parts.fits(), left);
  if ("list" in parts) return lists(parts.list, parts.notEmpty === true ? 1 : 0, left);
  if ("map" in parts) {
    if (left <= 0) return fc.constant({});
    return fc.dictionary(freeKey, documentsOf(parts.map, left - 1), { maxKeys: 2 });
  }
  const said = parts.object.filter(
    ({ schema: member, optional }) => !optional || left > 0 || isShallow(member),
  );
  const members = said.map(
    ({ key, schema: member }) => [key, documentsOf(member, left - 1)] as const,
  );
  const requiredKeys = said.filter(({ optional }) => !optional).map(({ key }) => key);
  return fc.record(Object.fromEntries(members), { requiredKeys, noNullPrototype: true });
}
