import {
  divide,
  formatPoints,
  formatPointsFixed,
  type Rounding,
  roundings,
  toPoints,
} from "deputy-archive";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const scales = fc.nat(6);
const points = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });

/** The quotient as whole numbers without bound give it. */
function exactly(dividend: bigint, divisor: bigint, rounding: Rounding): bigint {
  const down = (dividend - (((dividend % divisor) + divisor) % divisor)) / divisor;
  const rest = dividend - down * divisor;
  if (rest === 0n || rounding === "down") return down;
  if (rounding === "up") return down + 1n;
  const doubled = rest * 2n;
  if (doubled === divisor) return dividend < 0n ? down : down + 1n;
  return doubled < divisor ? down : down + 1n;
}

describe("points are exact decimals", () => {
  it("written and read again they are the same", () => {
    fc.assert(
      fc.property(points, scales, (value, scale) => {
        expect(toPoints(formatPoints(value, scale), scale)).toBe(value === 0 ? 0 : value);
        expect(toPoints(formatPointsFixed(value, scale), scale)).toBe(value === 0 ? 0 : value);
      }),
    );
  });

  it("a number of a policy is read as its text is", () => {
    fc.assert(
      fc.property(points, scales, (value, scale) => {
        expect(toPoints(Number(formatPoints(value, scale)), scale)).toBe(value);
      }),
    );
  });

  it("the short form has no zero at its end, the fixed form has all its digits", () => {
    fc.assert(
      fc.property(points, scales, (value, scale) => {
        expect(formatPoints(value, scale)).toMatch(/^-?\d+(?:\.\d*[1-9])?$/);
        expect(formatPointsFixed(value, scale).split(".")[1] ?? "").toHaveLength(scale);
      }),
    );
  });

  it("dividing rounds once, as whole numbers without bound do", () => {
    const numbers = fc.maxSafeInteger();
    const divisors = fc.integer({ min: 1, max: 1_000_000_000 });
    fc.assert(
      fc.property(
        numbers,
        divisors,
        fc.constantFrom(...roundings),
        (dividend, divisor, rounding) => {
          expect(BigInt(divide(dividend, divisor, rounding))).toBe(
            exactly(BigInt(dividend), BigInt(divisor), rounding),
          );
        },
      ),
    );
  });

  it.each([
    ["half away from zero", 5, 2, "half-up", 3],
    ["half away from zero below it", -5, 2, "half-up", -3],
    ["just under half", 249, 100, "half-up", 2],
    ["up is towards the higher", -5, 2, "up", -2],
    ["down is towards the lower", -5, 2, "down", -3],
    ["nothing to round", 6, 3, "up", 2],
  ] as const)("%s: %i ÷ %i", (_, dividend, divisor, rounding, quotient) => {
    expect(divide(dividend, divisor, rounding)).toBe(quotient);
  });

  it.each([
    ["0.63", 2, 63],
    ["-0.50", 2, -50],
    ["-0", 2, 0],
    ["2.500", 1, 25],
    [0.1 + 0.2, 2, null],
    ["0.125", 2, null],
    ["1e3", 2, null],
    ["1.", 2, null],
    ["", 2, null],
    ["９", 0, null],
    ["9007199254740993", 0, null],
  ])("%s at scale %i is %s", (value, scale, expected) => {
    expect(toPoints(value, scale)).toBe(expected);
  });

  it.each([
    [8277, 2, "82.77", "82.77"],
    [-50, 2, "-0.5", "-0.50"],
    [7, 0, "7", "7"],
    [-7, 0, "-7", "-7"],
    [0, 2, "0", "0.00"],
    [5, 3, "0.005", "0.005"],
  ])("%i at scale %i is written %s, with all digits %s", (value, scale, short, fixed) => {
    expect([formatPoints(value, scale), formatPointsFixed(value, scale)]).toEqual([short, fixed]);
  });
});
