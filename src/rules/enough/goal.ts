import { statusOn } from "../../model/mandate";
import type { Grade } from "../../model/policy/assessmentRules";
import type { Condition, MeasureTest } from "../../model/policy/condition";
import type { Policy } from "../../model/policy/policy";
import type { SelectionRules } from "../../model/policy/selectionRules";
import type { Assessment, GradeResult } from "../assess/assessment";
import { standingHolds } from "../assess/standingHolds";
import type { Facts } from "../condition/facts";
import { holds, requiredAmount } from "../condition/holds";

/** What is to be reached: a grade or a better one, or a place among those a list is drawn from. */
export type Goal =
  | { readonly kind: "grade"; readonly place: number; readonly rule: Grade }
  | { readonly kind: "list"; readonly rules: SelectionRules };

/** The grade or list of an id; `null` where the policy has neither. */
export function goalOf({ assessment, selections }: Policy, target: string): Goal | null {
  const place = assessment.grades.findIndex(({ id }) => id === target);
  const rule = assessment.grades[place];
  if (rule !== undefined) return { kind: "grade", place, rule };
  const rules = selections.find(({ id }) => id === target);
  return rules === undefined ? null : { kind: "list", rules };
}

/** Facts an assessed deputy's conditions are asked about. */
export function assessedFacts({ mandate, period, measures, standing }: Assessment): Facts {
  return {
    period,
    measures,
    status: statusOn(mandate, period.to),
    deputyClass: mandate.deputyClass,
    joinedInPeriod: mandate.beganOn > period.from,
    standing: standing.id,
  };
}

function isComparable({ standing }: Assessment): boolean {
  return standing.kind === "graded" || standing.id === "no-grades";
}

/** Whether an assessment reaches the goal, as grading and selecting see it. */
export function isReached(goal: Goal, assessment: Assessment): boolean {
  if (goal.kind === "list") {
    const { eligible, exclusions } = goal.rules;
    return (
      isComparable(assessment) &&
      standingHolds(eligible, assessment) &&
      !exclusions.some(({ when }) => standingHolds(when, assessment))
    );
  }
  const { standing, grades } = assessment;
  if (standing.kind !== "graded") return false;
  return grades.findIndex(({ id }) => id === standing.id) <= goal.place;
}

/** Farther than any count of records. */
const far = 1e6;

/** How far a grade is. */
interface GradeDistance {
  readonly id: string;
  readonly distance: number;
}

function nearest(grades: readonly GradeDistance[]): number {
  return Math.min(far, ...grades.map(({ distance }) => distance));
}

/** Where something is not met and no number says by how much. */
const one = 1;

function measureDistance(test: MeasureTest, facts: Facts): number {
  const value = facts.measures.get(test.measure)?.value;
  if (!value) return one;
  const figure = value.numerator / value.denominator;
  const least = requiredAmount(test, facts) ?? figure;
  const above = test.above === undefined || figure > test.above ? 0 : test.above - figure + 1e-4;
  const excess = figure - Math.min(test.atMost ?? figure, test.below ?? figure);
  return Math.max(0, least - figure) + above + Math.max(0, excess);
}

function conditionDistance(
  condition: Condition,
  facts: Facts,
  toGrades: readonly GradeDistance[],
): number {
  if (holds(condition, facts)) return 0;
  const { measure, all = [], any = [], not, standing } = condition;
  const inner = (part: Condition) => conditionDistance(part, facts, toGrades);
  const parts = [
    measure === undefined ? 0 : measureDistance(measure, facts),
    ...all.map(inner),
    any.length === 0 ? 0 : Math.min(...any.map(inner)),
    not !== undefined && holds(not, facts) ? one : 0,
    standing === undefined ? 0 : nearest(toGrades.filter(({ id }) => standing.includes(id))),
  ];
  const sum = parts.reduce((total, part) => total + part, 0);
  // Class, status and the like fail without a number.
  return sum > 0 ? sum : one;
}

/**
 * Measures how far an assessment is from a goal.
 *
 * @param goal - the goal
 * @param assessment - the assessment
 * @param policy - the policy
 * @param step - points one record brings at best
 * @returns 0 where it is reached; a number that falls as it comes nearer
 */
export function distanceTo(
  goal: Goal,
  assessment: Assessment,
  { assessment: rules }: Policy,
  step: number,
): number {
  if (isReached(goal, assessment)) return 0;
  const facts = { ...assessedFacts(assessment), standing: null };
  const ofGrade = (result: GradeResult, place: number): number => {
    const requires = rules.grades[place]?.requires ?? [];
    const needs = requires.map(({ condition }) => conditionDistance(condition, facts, []));
    const points = result.pointsMissing / step + (result.pointsAbove > 0 ? far : 0);
    // Where it lacks nothing itself, the deputy fell past it from a higher one.
    return needs.reduce((sum, need) => sum + need, points) || one;
  };
  const toGrades = assessment.grades.map((result, place) => ({
    id: result.id,
    distance: ofGrade(result, place),
  }));
  const outside = assessment.standing.kind === "graded" ? 0 : one;
  if (goal.kind === "grade") return outside + nearest(toGrades.slice(0, goal.place + 1));
  const { eligible, exclusions } = goal.rules;
  const own = { ...facts, standing: assessment.standing.id };
  const excluded = exclusions.filter(({ when }) => holds(when, own)).length;
  return outside + excluded + conditionDistance(eligible, own, toGrades);
}
