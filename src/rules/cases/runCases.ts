import type { Period } from "../../model/period";
import type { Policy } from "../../model/policy/policy";
import type { PolicyCase, PolicyCases } from "../../model/policyCase";
import { assess } from "../assess/assess";
import { checklist } from "../checklist/checklist";
import { compilePolicy } from "../plan/compilePolicy";
import type { Plan } from "../plan/plan";
import { policyRefusal, yearDay } from "../policy/periodOf";
import { score } from "../score/score";
import type { Tally, TallyOptions } from "../tally/tally";
import { tally } from "../tally/tallyArchive";
import { caseArchive } from "./caseArchive";
import type { CaseDifference, CaseResult } from "./caseResult";
import { expectationDifferences } from "./expectationDifferences";
import { showsDifferences } from "./showsDifferences";
import { unknownWords } from "./unknownWords";
import { withoutUnitLimit } from "./withoutUnitLimit";

function optionsOf(policy: Policy, policyCase: PolicyCase, period: Period): TallyOptions {
  const { recordedBy } = policy.counting;
  const { sessions = [], earlier = [] } = policyCase;
  const lastDay =
    recordedBy === undefined ? period.to : yearDay(recordedBy, Number(period.to.slice(0, 4)));
  return { period, asOf: policyCase.asOf ?? lastDay, sessions, earlier };
}

/** State of each aspect of the checklist on the day of knowledge, by id. */
function aspectStates(of: Tally): ReadonlyMap<string, string> {
  return new Map(checklist(of)?.aspects.map(({ id, state }) => [id, state]));
}

function differencesOf(plan: Plan, policyCase: PolicyCase, period: Period) {
  const { policy } = plan;
  const unknown = unknownWords(policy, policyCase).map(
    (id): CaseDifference => ({ about: "word", id, expected: null, found: null }),
  );
  if (policyRefusal(policy, period) !== null) {
    const expected = `${period.from}/${period.to}`;
    return [...unknown, { about: "period", id: null, expected, found: null } as const];
  }
  const archive = caseArchive(policy, policyCase, period);
  const options = optionsOf(policy, policyCase, period);
  const of = tally(plan, archive, options);
  const card = score(of);
  const { expect, shows = {} } = policyCase;
  const rescore = (item: string) =>
    score(tally(compilePolicy(withoutUnitLimit(policy, item)), archive, options));
  return [
    ...unknown,
    ...expectationDifferences(expect, card, assess(of), aspectStates(of)),
    ...showsDifferences(shows, card, rescore),
  ];
}

/**
 * Runs the cases of a policy: scores and assesses each as its records say, and compares what came
 * out with what must.
 *
 * @param policy - the measure
 * @param cases - its cases
 * @returns for each case, in order, whether it holds and every difference
 * @throws RangeError where the cases are those of another policy
 * @example
 * ```ts
 * import { runCases } from "deputy-archive";
 * import { readCases, readPolicy } from "deputy-archive/schemas";
 * import casesDocument from "deputy-archive/policies/minhang-cppcc/cases.json" with { type: "json" };
 * import document from "deputy-archive/policies/minhang-cppcc/policy.json" with { type: "json" };
 *
 * const { value: policy } = readPolicy(document);
 * const { value: cases } = readCases(casesDocument);
 * if (policy === null || cases === null) throw new Error("the documents have issues");
 * runCases(policy, cases).filter(({ holds }) => !holds); // => []
 * ```
 */
export function runCases(policy: Policy, cases: PolicyCases): readonly CaseResult[] {
  if (cases.policy !== policy.id) {
    throw new RangeError(`these are cases of ${cases.policy}, not of ${policy.id}`);
  }
  const plan = compilePolicy(policy);
  return cases.cases.map((policyCase) => {
    const period = policyCase.period ?? cases.period;
    const differences = differencesOf(plan, policyCase, period);
    return { id: policyCase.id, holds: differences.length === 0, differences };
  });
}
