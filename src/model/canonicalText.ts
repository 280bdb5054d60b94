/**
 * Writes a JSON value with its keys in order, so that equal values give equal text.
 *
 * @param value - a value JSON can carry; keys without a value are left out
 * @returns JSON text
 * @example
 * ```ts
 * import { canonicalText } from "deputy-archive";
 * canonicalText({ b: 1, a: [true, null] }); // => '{"a":[true,null],"b":1}'
 * ```
 */
export function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value ?? null);
  const pairs = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([first], [second]) => (first < second ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalText(member)}`);
  return `{${pairs.join(",")}}`;
}
