/** An object of a document, whatever its keys. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * Tells an object with keys from a list and from everything else.
 *
 * @param value - a JSON value
 * @returns true for an object with keys
 */
export function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
