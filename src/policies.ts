import document from "../policies/catalogue.json";
import type { PolicyListing } from "./model/policyListing";

export type { PolicyListing } from "./model/policyListing";
export { findPolicy } from "./rules/policy/findPolicy";

/**
 * Lists the policies that come with the package, in the order of their folders.
 *
 * @returns what each is, and where its files are
 * @example
 * ```ts
 * import { listPolicies } from "deputy-archive/policies";
 * const scored = listPolicies().filter(({ level }) => level === "township");
 * scored.map(({ id }) => id); // => ["five-ones-tianzhen", "mati-2020", "township-template"]
 * ```
 */
export function listPolicies(): readonly PolicyListing[] {
  // JSON has no literal types; `npm run catalogue -- --check` holds the file against the policies.
  return document.policies as readonly PolicyListing[];
}
