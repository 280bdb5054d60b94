import {
  compilePolicy,
  type Policy,
  type Rounding,
  roundings,
  type Suggestion,
} from "deputy-archive";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileValue } from "../../src/rules/plan/compileValue";
import { suggestions } from "../arbitraries/index";
import { datong } from "../rules/datong";

const shared = (points: number, rounding: Rounding) =>
  compileValue({ kind: "equal-share", points, rounding }, 2);

const joint = suggestions(datong).map(
  (suggestion): Suggestion => ({ ...suggestion, role: "co-signer" }),
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
          const share = shared(parts / 100, rounding)(suggestion, 0, 0);
          const off = share * count - parts;
          if (rounding === "half-up") expect(Math.abs(off) * 2).toBeLessThanOrEqual(count);
          if (rounding === "up") expect(off >= 0 && off < count).toBe(true);
          if (rounding === "down") expect(off <= 0 && off > -count).toBe(true);
        },
      ),
    );
  });

  it("a co-signer never earns more than the lead", () => {
    const nodeOf = (policy: Policy, id: string) =>
      compilePolicy(policy).nodes.find(({ rule }) => rule.id === id)?.award?.value;
    const [lead, coSigner] = ["article-8-lead", "article-8-co-signer"].map((id) =>
      nodeOf(datong, id),
    );
    fc.assert(
      fc.property(joint, (suggestion) => {
        const share = coSigner?.(suggestion, 0, 0) ?? Number.NaN;
        expect(share).toBeLessThanOrEqual(lead?.(suggestion, 0, 0) ?? Number.NaN);
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
          expect(value(suggestion, 0, 0)).toBeLessThanOrEqual(value(fewer, 0, 0));
        },
      ),
    );
  });
});
