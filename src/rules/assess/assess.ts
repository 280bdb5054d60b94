import type { CongressSession } from "../../model/congressSession";
import { divide, type Points } from "../../model/decimal";
import { decimalOf, wholeNumber } from "../../model/fraction";
import type {
  AlertRule,
  AssessmentRules,
  Grade,
  Requirement,
} from "../../model/policy/assessmentRules";
import type { RuleIdentity } from "../../model/policy/award";
import type { MeasureBounds, MeasureTest } from "../../model/policy/condition";
import type { Policy } from "../../model/policy/policy";
import type { Facts } from "../condition/facts";
import { holds, requiredAmount } from "../condition/holds";
import { factsOf } from "../measure/factsOf";
import type { Measures, MeasureValue } from "../measure/measures";
import { policyPoints } from "../plan/policyPoints";
import { totalOf, totals } from "../score/totals";
import type { Tally } from "../tally/tally";
import type { Alert, Assessment, GradeResult, RequirementResult, Standing } from "./assessment";

/** The bounds of a test as they are for this deputy. */
function boundsOf(test: MeasureTest, facts: Facts): MeasureBounds {
  const { measure: _id, proRate: _rule, whenUnknown: _unknown, ...bounds } = test;
  const least = requiredAmount(test, facts);
  return least === null ? bounds : { ...bounds, atLeast: least };
}

function checkRequirement(
  requirement: Requirement,
  { measures }: Policy,
  facts: Facts,
): RequirementResult {
  const { id, basis, name, failure, condition } = requirement;
  const measure = condition.measure;
  const found = measure === undefined ? undefined : facts.measures.get(measure.measure);
  return {
    id,
    basis,
    name,
    failure,
    met: holds(condition, facts),
    bounds: measure === undefined ? {} : boundsOf(measure, facts),
    actual: found?.value ?? null,
    percent: measures.some((one) => one.kind === "rate" && one.id === measure?.measure),
    records: found?.records ?? [],
  };
}

function checkGrade(grade: Grade, total: Points, policy: Policy, facts: Facts): GradeResult {
  const { scale } = policy;
  const least = grade.atLeast === undefined ? total : policyPoints(grade.atLeast, scale);
  const most = grade.atMost === undefined ? total : policyPoints(grade.atMost, scale);
  const { id, basis, name, requires = [] } = grade;
  return {
    id,
    basis,
    name,
    pointsMissing: Math.max(0, least - total),
    pointsAbove: Math.max(0, total - most),
    requirements: requires.map((requirement) => checkRequirement(requirement, policy, facts)),
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

/** Where no line of a grade is reached: the measure has no grades, or leaves a gap between two. */
function withoutGrade(rules: AssessmentRules): Standing {
  const [first] = rules.grades;
  if (first === undefined) {
    const name = { zh: "不评等次", en: "no grades" };
    return { id: "no-grades", basis: "", name, kind: "ungraded" };
  }
  const name = { zh: "在等次线之间", en: "between the lines of the grades" };
  return { id: "between-grade-lines", basis: first.basis, name, kind: "ungraded" };
}

function drawsLine({ atLeast, atMost }: Grade): boolean {
  return atLeast !== undefined || atMost !== undefined;
}

/**
 * The first grade whose line is reached and whose requirements are met; where they are not, the one
 * it falls to. A grade without a line goes by its requirements alone and lowers nobody.
 */
function gradeOf(rules: AssessmentRules, results: readonly GradeResult[]): Graded {
  const lowered: RequirementResult[] = [];
  let fallsTo: string | undefined;
  for (const [index, rule] of rules.grades.entries()) {
    const result = results[index];
    if (result === undefined || result.pointsMissing > 0) continue;
    if (fallsTo !== undefined && fallsTo !== rule.id) continue;
    // Above the upper line of the grade it reaches, a total is in a gap and never in a lower grade.
    if (result.pointsAbove > 0 && lowered.length === 0) break;
    const failed = unmet(result);
    if (failed.length === 0) return { standing: standingOf(rule, "graded"), lowered };
    if (!drawsLine(rule)) continue;
    lowered.push(...failed.filter(({ id }) => lowered.every((other) => other.id !== id)));
    fallsTo = rule.otherwise;
  }
  return { standing: withoutGrade(rules), lowered };
}

function raise(rules: readonly AlertRule[], facts: Facts): readonly Alert[] {
  return rules
    .filter((rule) => holds(rule.when, facts))
    .map(({ id, basis, statute, text, facts: measure }) => {
      const found = facts.measures.get(measure);
      const count = decimalOf(found?.value ?? wholeNumber(0));
      return { id, basis, statute, text, count, records: found?.records ?? [] };
    });
}

function allMeasures({ measures }: Policy, facts: Facts): Measures {
  return new Map(
    // The reader knows every measure of its own policy.
    measures.map(({ id }) => [id, facts.measures.get(id) as MeasureValue]),
  );
}

/** The total as the lines of the grades see it. */
function gradedTotal(rules: AssessmentRules, total: Points, scale: number): Points {
  const { gradedTotal: rule } = rules;
  if (rule === undefined || rule.decimals >= scale) return total;
  const digits = 10 ** (scale - rule.decimals);
  return divide(total, digits, rule.rounding) * digits;
}

/**
 * Assesses one mandate: its grade or why it has none, what lowered it, what is missing for a better
 * one, and facts people must look into. It finds and explains; people decide.
 *
 * @param of - the sorted records (`tally`)
 * @param sessions - sessions of the congress; those of the tally where none are given
 * @returns the assessment
 * @example
 * ```ts
 * import { assess } from "deputy-archive";
 * typeof assess; // => "function"
 * ```
 */
export function assess(of: Tally, sessions: readonly CongressSession[] = []): Assessment {
  const { policy } = of.plan;
  const rules = policy.assessment;
  const knowing: Tally = sessions.length === 0 ? of : { ...of, sessions };
  const sums = totals(knowing);
  const total = totalOf(sums);
  const facts = factsOf(knowing, sums.points);
  const graded = gradedTotal(rules, total, policy.scale);
  const grades = rules.grades.map((grade) => checkGrade(grade, graded, policy, facts));
  const outside = rules.standings.find((rule) => holds(rule.when, facts));
  const { standing, lowered } =
    outside === undefined
      ? gradeOf(rules, grades)
      : { standing: standingOf(outside, outside.effect), lowered: [] };
  return {
    mandate: of.mandate,
    period: of.period,
    asOf: of.asOf,
    total,
    scale: policy.scale,
    standing,
    lowered,
    grades,
    measures: allMeasures(policy, facts),
    alerts: raise(policy.alerts, { ...facts, standing: standing.id }),
  };
}
