import {
  assess,
  compilePolicy,
  mergedEvents,
  policyRefusal,
  rollUp,
  score,
  select,
  tally,
} from "deputy-archive";
import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { congressSessions, periods } from "../arbitraries/index";
import { deepFrozen } from "./deepFrozen";
import { everywhere, type World, worldsWith } from "./worlds";

type FullWorld = World & { readonly sessions: Parameters<typeof assess>[1] };

/** Everything the rules have to say, from the policy on. */
function everything({ plan, archive, options, sessions }: FullWorld) {
  const compiled = compilePolicy(plan.policy);
  const sorted = tally(compiled, archive, options);
  const assessment = assess(sorted, sessions);
  return {
    score: score(sorted),
    merged: mergedEvents(sorted),
    assessment,
    table: rollUp(compiled, [assessment]),
    selection: select(compiled, [assessment]),
  };
}

function forbidden(): never {
  throw new Error("the rules asked the clock, the machine or chance");
}

describe.each(everywhere)("under %s", (_, policies) => {
  const full = worldsWith(policies, (policy) => fc.record({ sessions: congressSessions(policy) }));

  afterEach(() => {
    vi.unstubAllEnvs();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it("nothing given is ever changed", () => {
    fc.assert(
      fc.property(full, ({ plan, archive, options, sessions }) => {
        const policy = deepFrozen(plan.policy);
        const frozen = { plan: { ...plan, policy }, ...deepFrozen({ archive, options, sessions }) };
        expect(() => everything(frozen)).not.toThrow();
      }),
    );
  });

  it("a shared plan keeps nothing from one archive to the next", () => {
    fc.assert(
      fc.property(full, ({ plan, archive, options }) => {
        const first = score(tally(plan, archive, options));
        expect(score(tally(plan, archive, options))).toEqual(first);
        expect(score(tally(compilePolicy(plan.policy), archive, options))).toEqual(first);
      }),
    );
  });

  it("the result is the same in every time zone", () => {
    fc.assert(
      fc.property(full, (world) => {
        const results = ["UTC", "Asia/Shanghai", "America/Los_Angeles", "Pacific/Kiritimati"].map(
          (zone) => {
            vi.stubEnv("TZ", zone);
            return everything(world);
          },
        );
        for (const result of results) expect(result).toEqual(results[0]);
      }),
      { numRuns: 20 },
    );
  });

  it("no rule asks the clock, the locale or chance", () => {
    fc.assert(
      fc.property(full, (world) => {
        const free = everything(world);
        vi.stubGlobal("Date", forbidden);
        vi.stubGlobal("Intl", undefined);
        vi.spyOn(Math, "random").mockImplementation(forbidden);
        vi.spyOn(String.prototype, "localeCompare").mockImplementation(forbidden);
        let bound: ReturnType<typeof everything>;
        try {
          bound = everything(world);
        } finally {
          vi.unstubAllGlobals();
          vi.restoreAllMocks();
        }
        expect(bound).toEqual(free);
      }),
      { numRuns: 20 },
    );
  });

  it("a policy outside its dates refuses, and says so before it is asked to score", () => {
    const withPeriod = worldsWith(policies, () =>
      fc.record({ period: periods({ from: "2024-06-01", to: "2027-06-01" }) }),
    );
    fc.assert(
      fc.property(withPeriod, ({ plan, archive, period }) => {
        const { effectiveFrom, effectiveTo } = plan.policy;
        const outside =
          (effectiveFrom !== null && period.from < effectiveFrom) ||
          (effectiveTo !== null && period.to > effectiveTo);
        const scoring = () => tally(plan, archive, { period, asOf: "2028-01-01" });
        expect(policyRefusal(plan.policy, period)?.code).toBe(
          outside ? "policy-outside-dates" : undefined,
        );
        if (outside) expect(scoring).toThrow(RangeError);
        else expect(scoring).not.toThrow();
      }),
    );
  });
});
