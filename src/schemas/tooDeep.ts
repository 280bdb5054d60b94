import type { DocumentIssue } from "../model/issue";

/** Levels a document may have: far more than any measure needs, far less than a stack holds. */
export const deepest = 64;

/**
 * Finds a place that is nested too deep to be read safely.
 *
 * @param value - a JSON value
 * @param levels - levels that are left
 * @returns keys and indexes to the place, or `null` where there is none
 */
export function tooDeep(value: unknown, levels = deepest): DocumentIssue["path"] | null {
  if (typeof value !== "object" || value === null) return null;
  if (levels === 0) return [];
  for (const [key, member] of Object.entries(value)) {
    const path = tooDeep(member, levels - 1);
    if (path !== null) return [Array.isArray(value) ? Number(key) : key, ...path];
  }
  return null;
}
