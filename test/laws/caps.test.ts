import {
  compilePolicy,
  isGroup,
  type Policy,
  type ScoreRule,
  tally,
  totalOf,
  totals,
} from "deputy-archive";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wholeScope } from "../../src/rules/score/wholeScope";
import { policies as randomPolicies } from "../arbitraries/index";
import { datong } from "../rules/datong";
import { sum } from "./sum";
import { everywhere, type World, worlds, worldsWith } from "./worlds";

type Limits = Pick<ScoreRule, "floor" | "ceiling">;

function relimited<Rule extends ScoreRule>(rule: Rule, change: (limits: Limits) => Limits): Rule {
  const { floor, ceiling, ...rest } = rule;
  const own = {
    ...(floor === undefined ? {} : { floor }),
    ...(ceiling === undefined ? {} : { ceiling }),
  };
  // The rest is the rule without the two keys that `change` gives back.
  const changed = { ...rest, ...change(own) } as Rule;
  return isGroup(changed)
    ? { ...changed, parts: changed.parts.map((part) => relimited(part, change)) }
    : changed;
}

function totalUnder({ archive, options }: World, policy: Policy): number {
  return totalOf(totals(tally(compilePolicy(policy), archive, options)));
}

function totalWith(world: World, change: (limits: Limits) => Limits): number {
  const { policy } = world.plan;
  return totalUnder(world, { ...policy, score: relimited(policy.score, change) });
}

describe.each(everywhere)("under %s", (_, policies) => {
  const withSteps = worldsWith(policies, () =>
    fc.record({ step: fc.integer({ min: 1, max: 30 }) }),
  );

  it("caps hold: no sum leaves its limits", () => {
    fc.assert(
      fc.property(worlds(policies), ({ plan, archive, options }) => {
        const of = tally(plan, archive, options);
        const { points, before, applies } = totals(of);
        const { inOffice } = wholeScope(of, () => []);
        plan.nodes.forEach(({ floor, ceiling, owner, each, inForce }, index) => {
          // A sum over several shares is several sums, each within its limits.
          if (applies[index] !== true || owner >= 0 || each !== null) return;
          // Nobody in office, or no rule in force, and nothing to limit: no floor gives anything.
          const asked = inOffice.some(
            ({ from, to }) => (inForce?.from ?? from) <= to && from <= (inForce?.to ?? to),
          );
          if (!asked && before[index] === 0) return;
          expect(points[index]).toBeGreaterThanOrEqual(floor ?? Number.NEGATIVE_INFINITY);
          expect(points[index]).toBeLessThanOrEqual(ceiling ?? Number.POSITIVE_INFINITY);
        });
      }),
    );
  });

  it("raising ceilings never lowers a total", () => {
    fc.assert(
      fc.property(withSteps, (world) => {
        const raised = totalWith(world, ({ ceiling, ...limits }) =>
          ceiling === undefined
            ? limits
            : { ...limits, ceiling: Number((ceiling + world.step).toFixed(6)) },
        );
        expect(raised).toBeGreaterThanOrEqual(totalUnder(world, world.plan.policy));
      }),
    );
  });

  it("dropping floors never raises a total", () => {
    fc.assert(
      fc.property(worlds(policies), (world) => {
        const dropped = totalWith(world, ({ ceiling }) =>
          ceiling === undefined ? {} : { ceiling },
        );
        expect(dropped).toBeLessThanOrEqual(totalUnder(world, world.plan.policy));
      }),
    );
  });
});

describe("without limits of sums the total is what was earned", () => {
  it.each([
    ["the shipped policy", fc.constant(datong)],
    [
      "policies whose sums are neither converted nor compared, and whose rules ask for no points",
      randomPolicies({ without: ["convert", "combine", "measured-points"] }),
    ],
  ])("under %s", (_, policies) => {
    fc.assert(
      fc.property(worlds(policies), (world) => {
        const sums = totals(tally(world.plan, world.archive, world.options));
        expect(totalWith(world, () => ({}))).toBe(sum(sums.earned.slice(-1)));
      }),
    );
  });
});
