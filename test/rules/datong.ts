import { compilePolicy, type Policy, periodOf } from "deputy-archive";
import document from "deputy-archive/policies/datong-2026-illustrative/policy.json" with {
  type: "json",
};
import { readPolicy } from "deputy-archive/schemas";

function shipped(): Policy {
  const { value, issues } = readPolicy(document);
  if (value === null) throw new Error(JSON.stringify(issues));
  return value;
}

/** The shipped policy. */
export const datong = shipped();

/** The shipped policy, compiled. */
export const plan = compilePolicy(datong);

/** The year 2026 as the city looks back on it. */
export const options = { period: periodOf(datong, 2026), asOf: "2026-12-10" } as const;
