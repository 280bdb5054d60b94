import type { DocumentIssue } from "../../model/issue";
import { issueAt, type Path } from "./checkIssue";

/** How large a document may be. */
export interface SizeLimits {
  /** Members a list may have, and keys an object. */
  readonly longest: number;
  /** Values the whole document may have. */
  readonly mostValues: number;
}

interface Counted extends SizeLimits {
  values: number;
}

function firstLong(value: unknown, path: Path, counted: Counted): DocumentIssue | null {
  if (typeof value !== "object" || value === null) return null;
  const { longest, mostValues } = counted;
  // The names of all keys of a large list would be read before the first was looked at.
  const found = Array.isArray(value) ? value.length : Object.keys(value).length;
  if (found > longest) return issueAt(path, "too-many", { found, most: longest });
  counted.values += found;
  if (counted.values > mostValues) {
    return issueAt([], "too-many", { found: counted.values, most: mostValues });
  }
  for (const [key, member] of Object.entries(value)) {
    const place = [...path, Array.isArray(value) ? Number(key) : key];
    const issue = firstLong(member, place, counted);
    if (issue !== null) return issue;
  }
  return null;
}

/**
 * Finds the first list of a document that is too long, or that the whole of it is.
 *
 * @param json - a JSON value; not nested deeper than a stack holds
 * @param limits - how large it may be
 * @returns an issue `too-many`, or `null`
 */
export function tooLarge(json: unknown, limits: SizeLimits): DocumentIssue | null {
  return firstLong(json, [], { ...limits, values: 0 });
}
