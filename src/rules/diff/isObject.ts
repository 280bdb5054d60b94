/** An object of a policy, whatever its keys. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * Tells an object with keys from a list and from everything else.
 *
 * @param value - a value JSON can carry
 * @returns true for an object with keys
 */
export function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
