import {
  type Archive,
  canonicalText,
  compilePolicy,
  type Period,
  type Plan,
  type Policy,
  periodOf,
  type TallyOptions,
} from "deputy-archive";
import fc from "fast-check";
import { addedDays } from "../arbitraries/addedDays";
import { archives, policies } from "../arbitraries/index";
import { plainDates } from "../arbitraries/plainDates";
import { datong } from "../rules/datong";

/** A policy, a period, and an archive to be scored. */
export interface World {
  readonly plan: Plan;
  readonly options: TallyOptions;
  readonly archive: Archive;
}

/** Policies a law is tried under, each with its name in the title. */
export const everywhere: readonly (readonly [string, fc.Arbitrary<Policy>])[] = [
  ["the shipped policy", fc.constant(datong)],
  ["random policies", policies()],
];

function tallyOptions(period: Period): fc.Arbitrary<TallyOptions> {
  const late = addedDays(period.to, 60);
  return fc.record({
    period: fc.constant(period),
    asOf: fc.oneof(
      { weight: 4, arbitrary: fc.constant(late) },
      { weight: 1, arbitrary: plainDates({ from: period.from, to: late }) },
    ),
  });
}

/** Worlds with something more that depends on the policy. */
export function worldsWith<More>(
  among: fc.Arbitrary<Policy>,
  more: (policy: Policy) => fc.Arbitrary<More>,
): fc.Arbitrary<World & More> {
  return among.chain((policy) =>
    fc
      .record({
        plan: fc.constant(compilePolicy(policy)),
        options: tallyOptions(periodOf(policy, 2026)),
        archive: archives(policy),
        added: more(policy),
      })
      .map(({ added, ...world }) => ({
        ...world,
        ...added,
        // A counterexample shows what was scored, not the compiled plan.
        [fc.toStringMethod]: () =>
          canonicalText({ ...added, policy, archive: world.archive, options: world.options }),
      })),
  );
}

/** Worlds under the policies given. */
export function worlds(among: fc.Arbitrary<Policy>): fc.Arbitrary<World> {
  return worldsWith(among, () => fc.constant({}));
}
