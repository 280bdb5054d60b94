import type { DocumentIssue } from "../../model/issue";
import type { Policy } from "../../model/policy/policy";
import { checkAssessment } from "./checkAssessment";
import { checkCandidates } from "./checkCandidates";
import { checkChecklist } from "./checkChecklist";
import { checkCondition } from "./checkCondition";
import { checkDates } from "./checkDates";
import { checkDuties } from "./checkDuties";
import { checkNotEmpty, type Issues } from "./checkIssue";
import { checkMeasures } from "./checkMeasures";
import { checkWhole, finest } from "./checkNumber";
import { checkPassing } from "./checkPassing";
import { checkMeasureReference, summable } from "./checkReference";
import { checkScore } from "./checkScore";
import { checkStatistics } from "./checkStatistics";
import { checkUniqueIds } from "./checkUnique";
import { type Named, namedIn } from "./named";
import { tooMany } from "./tooMany";

function* checkAlerts({ alerts }: Policy, named: Named): Issues {
  yield* checkUniqueIds(alerts, ["alerts"]);
  for (const [index, { when, facts }] of alerts.entries()) {
    yield* checkCondition(when, named, ["alerts", index, "when"]);
    yield* checkMeasureReference(facts, named, summable, ["alerts", index, "facts"]);
  }
}

function* findIssues(policy: Policy): Issues {
  const ofScale = [...checkWhole(policy.scale, { least: 0, most: finest }, ["scale"])];
  yield* ofScale;
  // Without a scale there is no saying which decimals are too many.
  const scale = ofScale.length === 0 ? policy.scale : finest;
  const named = namedIn(policy, scale);
  yield* checkDates(policy);
  yield* checkNotEmpty({ attended: policy.counting.attended }, ["counting"]);
  yield* checkDuties(policy);
  yield* checkScore(named);
  yield* checkMeasures(policy.measures, named);
  yield* checkAssessment(policy.assessment, named);
  yield* checkCandidates(policy.selections, named);
  yield* checkStatistics(policy.statistics, named);
  yield* checkAlerts(policy, named);
  yield* checkChecklist(policy.checklist, named);
  yield* checkPassing(policy, named);
}

/**
 * Finds what a policy says that cannot be meant: ids given twice, references to nothing, numbers
 * with more decimals than points have, limits and grades out of order.
 *
 * A policy without issues can be compiled, scored, assessed and rolled up without an error.
 *
 * @param policy - a policy of the right form; `readPolicy` calls this itself
 * @returns issues in the order of the document: `duplicate-id`, `duplicate-code`, `duplicate-name`,
 * `unknown-reference`, `unfit-reference`, `unfit-field`, `record-only-duty`,
 * `duty-without-quantity`, `too-many-decimals`, `not-whole`, `out-of-range`, `floor-above-ceiling`,
 * `empty-list`, `invalid-value`, `missing-key`, `not-descending`, `last-step-not-open`,
 * `last-grade-not-open`, `grade-not-later`, `standing-not-known-yet`, `order-dependent-value`,
 * `dates-out-of-order`
 * @example
 * ```ts
 * import { checkPolicy } from "deputy-archive";
 * import { readPolicy } from "deputy-archive/schemas";
 * import document from "deputy-archive/policies/datong-2026-illustrative/policy.json" with { type: "json" };
 *
 * const { value: policy } = readPolicy(document);
 * if (policy === null) throw new Error("the policy has issues");
 * checkPolicy({ ...policy, scale: 7 }); // => [{ code: "out-of-range", path: ["scale"], params: { found: 7, least: 0, most: 6 } }]
 * ```
 */
export function checkPolicy(policy: Policy): readonly DocumentIssue[] {
  const large = tooMany(policy);
  return large === null ? [...findIssues(policy)] : [large];
}
