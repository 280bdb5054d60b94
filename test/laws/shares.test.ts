import {
  compilePolicy,
  type Rounding,
  roundings,
  type Suggestion,
  type SuggestionAward,
  tally,
  totalOf,
  totals,
} from "deputy-archive";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { suggestions } from "../arbitraries/index";
import { datong, options, plan } from "../rules/datong";
import { archiveOf } from "../rules/records";

const named = { id: "share", basis: "第一条", name: { zh: "平分", en: "share" } };

/** Points of one suggestion under one article of the shipped measure, or under one rule alone. */
function worth(value: SuggestionAward["value"], suggestion: Suggestion): number {
  const award = { ...named, of: { from: "suggestions" }, value } as const;
  const policy = { ...datong, score: { ...named, id: "total", parts: [award] } };
  const archive = archiveOf([suggestion]);
  return totalOf(totals(tally(compilePolicy(policy), archive, options)));
}

const shared = (points: number, rounding: Rounding) => (suggestion: Suggestion) =>
  worth({ kind: "equal-share", points, among: "co-signers", rounding }, suggestion);

const joint = suggestions(datong).map(
  (suggestion): Suggestion => ({ ...suggestion, role: "co-signer", occurredOn: "2026-03-05" }),
);

describe("co-signers share in equal parts", () => {
  it("shares differ from the whole by less than their rounding", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2000 }),
        fc.constantFrom(...roundings),
        joint,
        (parts, rounding, suggestion) => {
          const count = suggestion.coSigners.length;
          fc.pre(count > 0);
          const share = shared(parts / 100, rounding)(suggestion);
          const off = share * count - parts;
          if (rounding === "half-up") expect(Math.abs(off) * 2).toBeLessThanOrEqual(count);
          if (rounding === "up") expect(off >= 0 && off < count).toBe(true);
          if (rounding === "down") expect(off <= 0 && off > -count).toBe(true);
        },
      ),
    );
  });

  it("a co-signer never earns more than the lead", () => {
    const earned = (suggestion: Suggestion) =>
      totalOf(totals(tally(plan, archiveOf([suggestion]), options)));
    fc.assert(
      fc.property(joint, (suggestion) => {
        expect(earned(suggestion)).toBeLessThanOrEqual(earned({ ...suggestion, role: "lead" }));
      }),
    );
  });

  it("more co-signers never get a larger share", () => {
    fc.assert(
      fc.property(
        fc.nat(2000),
        fc.constantFrom(...roundings),
        joint,
        (parts, rounding, suggestion) => {
          fc.pre(suggestion.coSigners.length > 1);
          const value = shared(parts / 100, rounding);
          const fewer = { ...suggestion, coSigners: suggestion.coSigners.slice(1) };
          expect(value(suggestion)).toBeLessThanOrEqual(value(fewer));
        },
      ),
    );
  });
});
