import { isObject } from "../model/isObject";
import type { Fault } from "./reportFault";

/** What kind of JSON value something is. */
export type ValueKind = "text" | "number" | "boolean" | "list" | "object" | "null" | "none";

/**
 * Names the kind of a JSON value.
 *
 * @param value - the value
 * @returns its kind; `none` for what JSON cannot carry
 */
export function kindOfValue(value: unknown): ValueKind {
  if (value === null) return "null";
  if (Array.isArray(value)) return "list";
  if (isObject(value)) return "object";
  if (typeof value === "string") return "text";
  if (typeof value === "boolean") return "boolean";
  return Number.isFinite(value) ? "number" : "none";
}

const longest = 80;

/**
 * Shows a value in an issue, no longer than a message can carry.
 *
 * @param value - the value
 * @returns a text or number as it is, of anything else its kind
 */
export function shownValue(value: unknown): string | number {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  if (typeof value !== "string") return kindOfValue(value);
  return value.length > longest ? `${value.slice(0, longest)}…` : value;
}

/**
 * What is wrong with a value of another kind than is needed.
 *
 * @param found - the value
 * @param expected - the kind that is needed
 * @returns `wrong-type`
 */
export function wrongType(found: unknown, expected: string): Fault {
  return { code: "wrong-type", params: { found: kindOfValue(found), expected } };
}
