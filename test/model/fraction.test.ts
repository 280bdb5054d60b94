import { divide, type Rounding, roundings } from "deputy-archive";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { timesFraction, timesFractions } from "../../src/model/fraction";

/** The same in whole numbers of any size, by another way: the next whole number below, then up or not. */
function exactly(dividend: bigint, divisor: bigint, rounding: Rounding): bigint {
  const below = (dividend - (((dividend % divisor) + divisor) % divisor)) / divisor;
  const rest = dividend - below * divisor;
  if (rest === 0n || rounding === "down") return below;
  if (rounding === "up" || rest * 2n > divisor) return below + 1n;
  // A half goes away from zero.
  return rest * 2n === divisor && dividend > 0n ? below + 1n : below;
}

const fractions = fc.record({
  numerator: fc.integer({ min: -10_000, max: 10_000 }),
  denominator: fc.integer({ min: 1, max: 10_000 }),
});

describe("points multiplied by figures", () => {
  it("are rounded once and exact, however many figures there are", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -100_000_000, max: 100_000_000 }),
        fc.array(fractions, { maxLength: 6 }),
        fc.constantFrom(...roundings),
        (points, by, rounding) => {
          const above = by.reduce((all, { numerator }) => all * BigInt(numerator), BigInt(points));
          const below = by.reduce((all, { denominator }) => all * BigInt(denominator), 1n);
          const expected = exactly(above, below, rounding);
          fc.pre(expected < 2n ** 53n && expected > -(2n ** 53n));
          expect(BigInt(timesFractions(points, by, rounding))).toBe(expected);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it.each(roundings)("one figure is a plain division: %s", (rounding) => {
    const by = { numerator: 1, denominator: 3 };
    expect(timesFraction(-1000, by, rounding)).toBe(divide(-1000, 3, rounding));
  });

  it("a large product that comes out even is not rounded", () => {
    const by = [9999, 9999, 9999, 9999].map((numerator) => ({ numerator, denominator: 9999 }));
    expect(timesFractions(7, by, "up")).toBe(7);
  });
});
