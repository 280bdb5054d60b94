import type { Appraisal } from "../../model/appraisal";
import type { AppraisalRules } from "../../model/appraisalRules";
import { appraisalRulesSchema, appraisalSchema } from "./appraisalSchema";
import { type LifeRead, readLife } from "./readLife";

/**
 * Reads an appraisal of a duty report: its ballots, feedback, voiding.
 *
 * @param json - the parsed JSON, from anywhere
 * @returns the value, or `null` and an issue for everything wrong, as `readLifeDocument` names them
 * @example
 * ```ts
 * import { readAppraisal } from "deputy-archive/schemas";
 * readAppraisal({ id: "R-1", ballots: 3 }).issues.find(({ path }) => path[0] === "ballots")?.code; // => "wrong-type"
 * ```
 */
export function readAppraisal(json: unknown): LifeRead<Appraisal> {
  return readLife(appraisalSchema, json);
}

/**
 * Reads how a place reckons an appraisal.
 *
 * @param json - the parsed JSON, from anywhere
 * @returns the value, or `null` and an issue for everything wrong, as `readLifeDocument` names them
 * @example
 * ```ts
 * import { readAppraisalRules } from "deputy-archive/schemas";
 * readAppraisalRules({}).value; // => null
 * ```
 */
export function readAppraisalRules(json: unknown): LifeRead<AppraisalRules> {
  return readLife(appraisalRulesSchema, json);
}
