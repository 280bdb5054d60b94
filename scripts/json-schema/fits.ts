// Tells which of several types a schema reads.
import type ts from "typescript";
import type { AnySchema } from "../../src/schemas/form.ts";
import { partsOf } from "../../src/schemas/partsOf.ts";
import {
  alternativesOf,
  freeValueOf,
  literalsOf,
  memberOf,
  present,
  propertyOf,
} from "./described.ts";

const deepest = 3;

/** Whether a type can be the one a schema reads, by its keys and closed lists, a few levels down. */
export function fits(schema: AnySchema, type: ts.Type, level = 0): boolean {
  if (level > deepest) return true;
  const parts = partsOf(schema);
  if ("nullable" in parts) return fits(parts.nullable, present(type), level);
  if ("object" in parts) {
    if (type.isUnion()) return false;
    return parts.object.every(({ key, schema: member }) => {
      const property = propertyOf(type, key);
      return property !== undefined && fitsOne(member, present(property.type), level + 1);
    });
  }
  if ("oneOf" in parts) {
    const literals = literalsOf(type);
    return parts.oneOf.every((word) => word === null || literals.includes(word));
  }
  if ("list" in parts) return memberOf(type) !== undefined;
  if ("map" in parts) return freeValueOf(type) !== undefined;
  return true;
}

function fitsOne(schema: AnySchema, type: ts.Type, level: number): boolean {
  const parts = partsOf(schema);
  if ("object" in parts) return alternativesOf(type).some((one) => fits(schema, one, level));
  return fits(schema, type, level);
}
