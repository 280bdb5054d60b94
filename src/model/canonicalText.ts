import type { Fields } from "./isObject";

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
  if (typeof value !== "object" || value === null) return JSON.stringify(value ?? null);
  return Array.isArray(value)
    ? `[${Array.from(value, canonicalText).join(",")}]`
    : objectText(Object(value));
}

function objectText(value: Fields): string {
  let text = "";
  for (const key of Object.keys(value).sort()) {
    const member = value[key];
    if (member === undefined) continue;
    text += `${text === "" ? "" : ","}${JSON.stringify(key)}:${canonicalText(member)}`;
  }
  return `{${text}}`;
}
