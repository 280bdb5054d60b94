import type { Archive } from "../../model/archive";
import type { Plan } from "../plan/plan";
import { policyRefusal } from "../policy/periodOf";
import { sortRecords } from "./sortRecords";
import type { Tally, TallyOptions } from "./tally";

/**
 * Sorts the records of an archive for scoring: the first step of every score.
 *
 * @param plan - the compiled policy
 * @param archive - the archive; never changed
 * @param options - the period (`periodOf`) and the day of knowledge
 * @returns the tally of the archive's records
 * @throws RangeError where the policy does not cover the period (`policyRefusal` says so first)
 * @example
 * ```ts
 * import { compilePolicy, periodOf, score, tally } from "deputy-archive";
 * import { readPolicy } from "deputy-archive/schemas";
 * import document from "deputy-archive/policies/datong-2026-illustrative/policy.json" with { type: "json" };
 *
 * const { value: policy } = readPolicy(document);
 * if (policy === null) throw new Error("the policy has issues");
 * const mandate = {
 *   certificate: "DT16-0001", name: "示例", term: { from: "2021-09-01", to: "2026-12-31" },
 *   delegation: "甲区", station: null, deputyClass: "grassroots", beganOn: "2021-09-01",
 *   status: "in-office", statusOn: null,
 * } as const;
 * const archive = { mandate, roster: {}, entries: [], suggestions: [], reports: [] };
 * const options = { period: periodOf(policy, 2026), asOf: "2026-12-10" } as const;
 * score(tally(compilePolicy(policy), archive, options)).total; // => 0
 * ```
 */
export function tally(plan: Plan, archive: Archive, options: TallyOptions): Tally {
  if (policyRefusal(plan.policy, options.period) !== null) {
    throw new RangeError(
      `${plan.policy.id} does not cover ${options.period.from}–${options.period.to}`,
    );
  }
  return sortRecords(plan, archive.mandate, archive, options);
}
