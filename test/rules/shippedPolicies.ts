import { readFileSync } from "node:fs";
import type { Policy } from "deputy-archive";
import { readPolicy } from "deputy-archive/schemas";
import { places } from "../policies/places";

/** Every policy of the package. */
export const shippedPolicies: readonly Policy[] = places.map((place) => {
  const { value } = readPolicy(JSON.parse(readFileSync(`policies/${place}/policy.json`, "utf8")));
  if (value === null) throw new Error(`the policy ${place} has issues`);
  return value;
});
