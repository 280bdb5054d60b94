import {
  type Archive,
  type Assessment,
  assess,
  type Plan,
  type TallyOptions,
  tally,
} from "deputy-archive";
import fc from "fast-check";
import { congresses } from "../arbitraries/index";
import { worldsWith } from "./worlds";

/** A policy and the assessments of deputies of several delegations, each deputy once. */
export interface AssessedCongress {
  readonly plan: Plan;
  readonly options: TallyOptions;
  readonly archives: readonly Archive[];
  readonly assessments: readonly Assessment[];
}

/** The same assessments with totals from a few numbers and any grade, so that ties are common. */
function regraded({
  plan,
  assessments,
  ...rest
}: AssessedCongress): fc.Arbitrary<AssessedCongress> {
  const { grades } = plan.policy.assessment;
  const [best, ...others] = grades;
  const standings = fc.oneof(
    { weight: 4, arbitrary: fc.constant(best) },
    { weight: 1, arbitrary: fc.constantFrom(best, ...others) },
  );
  const each = assessments.map((assessment) =>
    fc.tuple(standings, fc.integer({ min: 90, max: 92 })).map(([grade, points]): Assessment => {
      if (assessment.standing.kind !== "graded" || grade === undefined) return assessment;
      const { id, basis, name } = grade;
      return { ...assessment, total: points, standing: { id, basis, name, kind: "graded" } };
    }),
  );
  return fc.tuple(...each).map((all) => ({ plan, assessments: all, ...rest }));
}

/** Congresses assessed under the policies given. */
export function assessedCongresses(
  policies: Parameters<typeof worldsWith>[0],
): fc.Arbitrary<AssessedCongress> {
  return worldsWith(policies, (policy) =>
    fc.record({ archives: congresses(policy, { delegations: ["甲区", "乙县"] }) }),
  ).map(({ plan, options, archives }) => ({
    plan,
    options,
    archives,
    assessments: archives.map((archive) => assess(tally(plan, archive, options))),
  }));
}

/** Congresses in which equal totals are common. */
export function tiedCongresses(
  policies: Parameters<typeof worldsWith>[0],
): fc.Arbitrary<AssessedCongress> {
  return assessedCongresses(policies).chain(regraded);
}
