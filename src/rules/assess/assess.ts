import type { CongressSession } from "../../model/congressSession";
import type { Points } from "../../model/decimal";
import { statusOn } from "../../model/mandate";
import { earlierOf } from "../../model/plainDate";
import type {
  AlertRule,
  AssessmentRules,
  Grade,
  Requirement,
} from "../../model/policy/assessmentRules";
import type { RuleIdentity } from "../../model/policy/award";
import { measureTally } from "../measure/measureTally";
import { policyPoints } from "../plan/compileValue";
import { totalOf, totals } from "../score/totals";
import type { Tally } from "../tally/tally";
import type { Alert, Assessment, GradeResult, RequirementResult, Standing } from "./assessment";
import type { Facts } from "./facts";
import { holds, requiredAmount } from "./holds";

function checkRequirement(requirement: Requirement, facts: Facts): RequirementResult {
  const { id, basis, name, failure, condition } = requirement;
  const measure = condition.measure;
  const found = measure === undefined ? undefined : facts.measures.get(measure.measure);
  return {
    id,
    basis,
    name,
    failure,
    met: holds(condition, facts),
    required: measure === undefined ? null : requiredAmount(measure, facts),
    actual: found?.value ?? null,
    records: found?.records ?? [],
  };
}

function checkGrade(grade: Grade, total: Points, scale: number, facts: Facts): GradeResult {
  const line = grade.atLeast === undefined ? total : policyPoints(grade.atLeast, scale);
  const { id, basis, name, requires = [] } = grade;
  return {
    id,
    basis,
    name,
    pointsMissing: Math.max(0, line - total),
    requirements: requires.map((requirement) => checkRequirement(requirement, facts)),
  };
}

function standingOf({ id, basis, name }: RuleIdentity, kind: Standing["kind"]): Standing {
  return { id, basis, name, kind };
}

interface Graded {
  readonly standing: Standing;
  readonly lowered: readonly RequirementResult[];
}

function unmet({ requirements }: GradeResult): readonly RequirementResult[] {
  return requirements.filter(({ met }) => !met);
}

/** The first grade whose points suffice; where it needs more than there is, the one it falls to. */
function gradeOf(rules: AssessmentRules, results: readonly GradeResult[]): Graded {
  const lowered: RequirementResult[] = [];
  let index = results.findIndex(({ pointsMissing }) => pointsMissing === 0);
  for (;;) {
    const result = results[index];
    const rule = rules.grades[index];
    if (result === undefined || rule === undefined) {
      throw new RangeError("the last grade of a policy must have no points and no requirements");
    }
    const failed = unmet(result);
    if (failed.length === 0) return { standing: standingOf(rule, "graded"), lowered };
    lowered.push(...failed);
    const fallsTo = results.findIndex(({ id }) => id === rule.otherwise);
    index = fallsTo > index ? fallsTo : index + 1;
  }
}

function raise(rules: readonly AlertRule[], facts: Facts): readonly Alert[] {
  return rules
    .filter((rule) => holds(rule.when, facts))
    .map(({ id, basis, statute, text, facts: measure }) => {
      const found = facts.measures.get(measure);
      const count = found?.value?.numerator ?? 0;
      return { id, basis, statute, text, count, records: found?.records ?? [] };
    });
}

function factsOf(of: Tally, sessions: readonly CongressSession[]): Facts {
  const { mandate, period, asOf } = of;
  return {
    period,
    measures: measureTally(of, sessions),
    status: statusOn(mandate, earlierOf(asOf, period.to)),
    deputyClass: mandate.deputyClass,
    joinedInPeriod: mandate.beganOn > period.from,
    standing: null,
  };
}

/**
 * Assesses one mandate: its grade or why it has none, what lowered it, what is missing for a better
 * one, and facts people must look into. It finds and explains; people decide.
 *
 * @param of - the sorted records (`tally`)
 * @param sessions - sessions of the congress, for measures of sessions
 * @returns the assessment
 * @throws RangeError where the policy's last grade has a line or a requirement (`readPolicy` says so first)
 * @example
 * ```ts
 * import { assess } from "deputy-archive";
 * typeof assess; // => "function"
 * ```
 */
export function assess(of: Tally, sessions: readonly CongressSession[] = []): Assessment {
  const { policy } = of.plan;
  const rules = policy.assessment;
  const total = totalOf(totals(of));
  const facts = factsOf(of, sessions);
  const grades = rules.grades.map((grade) => checkGrade(grade, total, policy.scale, facts));
  const outside = rules.standings.find((rule) => holds(rule.when, facts));
  const { standing, lowered } =
    outside === undefined
      ? gradeOf(rules, grades)
      : { standing: standingOf(outside, outside.effect), lowered: [] };
  return {
    mandate: of.mandate,
    period: of.period,
    total,
    scale: policy.scale,
    standing,
    lowered,
    grades,
    measures: facts.measures,
    alerts: raise(policy.alerts, { ...facts, standing: standing.id }),
  };
}
