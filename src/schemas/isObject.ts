/**
 * Tells an object from a list and from everything else.
 *
 * @param value - a JSON value
 * @returns true for an object
 */
export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
