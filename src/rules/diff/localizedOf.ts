import { isObject } from "../../model/isObject";
import type { LocalizedText } from "../../model/localizedText";

/**
 * Reads a value as words in both languages.
 *
 * @param value - a value of a policy
 * @returns the words, or `null` where it is something else
 */
export function localizedOf(value: unknown): LocalizedText | null {
  if (!isObject(value)) return null;
  const { zh, en } = value;
  return typeof zh === "string" && typeof en === "string" ? { zh, en } : null;
}
