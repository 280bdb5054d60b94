import document from "deputy-archive/policies/datong-2026-illustrative/policy.json" with {
  type: "json",
};
import { changedDocument, type Way } from "./changedDocument";

export type { Way } from "./changedDocument";

/** The key for editors is no part of what is read. */
const { $schema: _, ...bare } = document;

/** The shipped policy with one place changed, and the way to that place in keys and indexes. */
export function changedPolicy(way: Way, value: unknown): { json: unknown; path: Way } {
  return changedDocument(bare, way, value);
}

/** The shipped policy as it is, but for the key for editors. */
export const shippedPolicy: unknown = bare;
