import type { DocumentIssue } from "../model/issue";

/** Levels a document may have: far more than any measure needs, far less than a stack holds. */
export const deepest = 64;

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (levels === 0) return true;
  const members: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  for (const member of members) if (isDeeper(member, levels - 1)) return true;
  return false;
}

/**
 * Finds a place that is nested too deep to be read safely.
 *
 * @param value - a JSON value
 * @param levels - levels that are left
 * @returns keys and indexes to the place, or `null` where there is none
 */
export function tooDeep(value: unknown, levels = deepest): DocumentIssue["path"] | null {
  // The way is asked for where there is one only: it takes several times as long.
  if (typeof value !== "object" || value === null || !isDeeper(value, levels)) return null;
  if (levels === 0) return [];
  for (const [key, member] of Object.entries(value)) {
    const path = tooDeep(member, levels - 1);
    if (path !== null) return [Array.isArray(value) ? Number(key) : key, ...path];
  }
  return null;
}
