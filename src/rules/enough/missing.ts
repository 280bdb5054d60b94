import type { RuleIdentity } from "../../model/policy/award";
import type { Policy } from "../../model/policy/policy";
import type { Assessment, GradeResult } from "../assess/assessment";
import { holds } from "../condition/holds";
import type { Missing } from "./enough";
import { assessedFacts, type Goal, isReached } from "./goal";

/** What a rule says of itself and nothing else. */
export function identityOf({ id, basis, name }: RuleIdentity): RuleIdentity {
  return { id, basis, name };
}

function missingIn(grade: GradeResult): readonly Missing[] {
  const { pointsMissing, pointsAbove, requirements } = grade;
  const rule = identityOf(grade);
  return [
    ...(pointsMissing > 0 ? [{ kind: "points" as const, rule, points: pointsMissing }] : []),
    ...(pointsAbove > 0 ? [{ kind: "points-above" as const, rule, points: pointsAbove }] : []),
    ...requirements
      .filter(({ met }) => !met)
      .map((requirement) => ({ kind: "requirement" as const, requirement })),
  ];
}

/** Where the grade itself lacks nothing, a higher one does, and what falls from it falls past this one. */
function missingForGrade(place: number, { grades }: Assessment): readonly Missing[] {
  const [nearest = []] = grades
    .slice(0, place + 1)
    .reverse()
    .map(missingIn)
    .filter((missing) => missing.length > 0);
  return nearest;
}

/** The lowest of the grades a list asks for: the nearest. */
function gradeAskedFor({ rules }: Extract<Goal, { kind: "list" }>, policy: Policy): number {
  const { standing = [] } = rules.eligible;
  const places = policy.assessment.grades.flatMap(({ id }, place) =>
    standing.includes(id) ? [place] : [],
  );
  return Math.max(-1, ...places);
}

/**
 * Lists what is missing for a goal.
 *
 * @param goal - the goal
 * @param assessment - the assessment
 * @param policy - the policy
 * @returns the missing conditions; none where it is reached
 */
export function missingFor(goal: Goal, assessment: Assessment, policy: Policy): readonly Missing[] {
  if (isReached(goal, assessment)) return [];
  const { standing } = assessment;
  const outside = policy.assessment.standings.some(({ id }) => id === standing.id);
  // Who has no grade is no candidate; where there are no grades at all, everybody is compared.
  const uncompared =
    goal.kind === "list" && standing.kind !== "graded" && standing.id !== "no-grades";
  const standings: readonly Missing[] =
    outside || uncompared ? [{ kind: "standing", rule: identityOf(standing) }] : [];
  if (goal.kind === "grade") return [...standings, ...missingForGrade(goal.place, assessment)];
  const { rules } = goal;
  const facts = assessedFacts(assessment);
  const exclusions = rules.exclusions
    .filter(({ when }) => holds(when, facts))
    .map((rule): Missing => ({ kind: "exclusion", rule: identityOf(rule) }));
  const place = gradeAskedFor(goal, policy);
  const { standing: asked, ...rest } = rules.eligible;
  const graded = asked === undefined || asked.includes(standing.id);
  const grade = graded || place < 0 ? [] : missingForGrade(place, assessment);
  const further = !holds(rest, facts) || (!graded && place < 0);
  const eligibility: readonly Missing[] = further
    ? [{ kind: "eligibility", rule: identityOf(rules) }]
    : [];
  return [...standings, ...exclusions, ...grade, ...eligibility];
}
