import type { Points } from "../../model/decimal";
import type { Requirement } from "../../model/policy/assessmentRules";
import type { Policy } from "../../model/policy/policy";
import type { Assessment } from "../assess/assessment";
import type { Facts } from "../condition/facts";
import { boundsOf } from "../lint/policyBounds";
import type { Setting } from "../lint/setting";
import { totalGrid } from "../lint/totalGrid";
import { policyPoints } from "../plan/policyPoints";
import { periodOf } from "../policy/periodOf";
import { recordsOf } from "../tally/mergeTallies";
import type { Tally } from "../tally/tally";
import type { Because } from "./enough";
import { assessedFacts, type Goal } from "./goal";
import { identityOf } from "./missing";
import { type Prospect, settled } from "./settled";
import { withinRegister } from "./withinRegister";

/** Settings of the policy's bounds that are about deputies like this one; `null` where they need not hold. */
function boundsFor(base: Tally, facts: Facts): readonly Setting[] | null {
  const { policy } = base.plan;
  const year = Number(base.period.to.slice(0, 4));
  const whole = periodOf(policy, year);
  if (whole.from !== base.period.from || whole.to !== base.period.to) return null;
  if (policy.deputyClasses.every(({ code }) => code !== facts.deputyClass)) return null;
  if (base.mandate.beganOn > base.period.to) return null;
  if (!recordsOf(base).every((record) => withinRegister(record, policy))) return null;
  const { settings } = boundsOf(policy, year);
  const keys = ["deputyClass", "joinedInPeriod", "status"] as const;
  return keys.reduce<readonly Setting[]>((left, key) => {
    const alike = left.filter(({ deputy }) => deputy[key] === facts[key]);
    // A fact no rule asks for has one value in all settings.
    return alike.length > 0 ? alike : left;
  }, settings);
}

/** The most a total can come to, as the lines of the grades see it. */
function mostTotal(policy: Policy, settings: readonly Setting[] | null): Points {
  if (settings === null) return Number.POSITIVE_INFINITY;
  const most = Math.max(...settings.map(({ pointsOf }) => pointsOf(policy.score.id).most));
  return totalGrid(policy, { least: most, most }).range.most;
}

interface Grading {
  readonly id: string;
  readonly because: readonly Because[];
}

/** Why each grade cannot be given, in the order of the grades; nothing where it perhaps can. */
function gradesOutOfReach(
  prospect: Prospect,
  assessment: Assessment,
  most: Points,
): readonly Grading[] {
  const { policy } = prospect;
  return policy.assessment.grades.map((grade, place): Grading => {
    const line = grade.atLeast === undefined ? null : policyPoints(grade.atLeast, policy.scale);
    const points: readonly Because[] =
      line !== null && most < line
        ? [{ kind: "out-of-reach", rule: identityOf(grade), line, most }]
        : [];
    const failed = (grade.requires ?? []).flatMap(
      ({ condition }: Requirement, index): readonly Because[] => {
        const requirement = assessment.grades[place]?.requirements[index];
        if (requirement === undefined || settled(condition, prospect) !== false) return [];
        return [{ kind: "requirement", requirement }];
      },
    );
    return { id: grade.id, because: [...points, ...failed] };
  });
}

/** What stands in the way of a goal for good. */
function obstacles(goal: Goal, base: Tally, assessment: Assessment): readonly Because[] {
  const { policy } = base.plan;
  const facts = { ...assessedFacts(assessment), standing: null };
  const settings = boundsFor(base, facts);
  const [bounds = null] = settings?.length === 1 ? settings : [];
  const before: Prospect = { policy, facts, bounds, standings: [] };
  const outside = policy.assessment.standings.map((rule) => ({
    rule: identityOf(rule),
    applies: settled(rule.when, before),
  }));
  const fixed = outside.find(({ applies }) => applies === true);
  const standing: readonly Because[] =
    fixed === undefined ? [] : [{ kind: "standing", rule: fixed.rule }];
  const grades = gradesOutOfReach(before, assessment, mostTotal(policy, settings));
  const shut = (ways: readonly Grading[]): readonly Because[] => {
    const reasons = ways.map(({ because }) => because);
    if (reasons.some((because) => because.length === 0)) return [];
    return reasons[reasons.length - 1] ?? [];
  };
  if (goal.kind === "grade") return [...standing, ...shut(grades.slice(0, goal.place + 1))];
  const possible = [
    ...outside.filter(({ applies }) => applies !== false).map(({ rule }) => rule.id),
    ...(fixed === undefined
      ? [
          "between-grade-lines",
          "no-grades",
          ...grades.filter(({ because }) => because.length === 0).map(({ id }) => id),
        ]
      : []),
  ];
  const prospect: Prospect = { ...before, standings: possible };
  const { eligible, exclusions } = goal.rules;
  const excluded = exclusions
    .filter(({ when }) => settled(when, prospect) === true)
    .map((rule): Because => ({ kind: "exclusion", rule: identityOf(rule) }));
  // Who has no grade is not compared.
  const ungraded = fixed === undefined ? [] : standing;
  const asked = eligible.standing ?? [];
  const wanted = grades.filter(({ id }) => asked.includes(id));
  const ineligible = settled(eligible, prospect) === false;
  const reasons = [...ungraded, ...excluded, ...(ineligible ? shut(wanted) : [])];
  if (!ineligible || reasons.length > 0) return reasons;
  return [{ kind: "eligibility", rule: identityOf(goal.rules) }];
}

/**
 * Finds why no record can reach a goal, as far as that can be proven.
 *
 * @param goal - the goal, which is not reached
 * @param base - the records there are, as the last day sees them
 * @param assessment - their assessment
 * @returns the reasons; none where nothing is proven
 */
export function whyImpossible(goal: Goal, base: Tally, assessment: Assessment): readonly Because[] {
  return obstacles(goal, base, assessment);
}
