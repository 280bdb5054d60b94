import { toPoints } from "../../model/decimal";
import type { Multiplication } from "../../model/policy/award";
import { type Issues, issueAt, type Path } from "./checkIssue";

/** Largest number a policy may name: every sum and product of the rules stays exact below it. */
export const largest = 1_000_000;

/** Bounds of a number, both included; where left out, as far as a policy's numbers go. */
export interface Bounds {
  /** Least. */
  readonly least?: number;
  /** Most. */
  readonly most?: number;
}

/** Decimals a rate, a bound, a factor or a percentage may have. */
export const rateDecimals = 4;

/** Digits behind the point that points may have at most. */
export const finest = 6;

/** Bounds of a percentage. */
export const perCent: Bounds = { least: 0, most: 100 };

function* checkBounds(found: number, bounds: Bounds, path: Path): Issues {
  const { least = -largest, most = largest } = bounds;
  if (found < least || found > most) {
    yield issueAt(path, "out-of-range", { found, least, most });
  }
}

/**
 * Checks a whole number.
 *
 * @param found - the number; not looked at where it is left out
 * @param bounds - its bounds
 * @param path - its place
 * @returns an issue `not-whole` or `out-of-range`, or none
 */
export function* checkWhole(found: number | undefined, bounds: Bounds, path: Path): Issues {
  if (found === undefined) return;
  if (Number.isInteger(found)) yield* checkBounds(found, bounds, path);
  else yield issueAt(path, "not-whole", { found });
}

/**
 * Checks a decimal number.
 *
 * @param found - the number; not looked at where it is left out
 * @param decimals - digits behind the point it may have
 * @param path - its place
 * @param bounds - its bounds
 * @returns an issue `too-many-decimals` or `out-of-range`, or none
 */
export function* checkDecimal(
  found: number | undefined,
  decimals: number,
  path: Path,
  bounds: Bounds = {},
): Issues {
  if (found === undefined) return;
  const outside = [...checkBounds(found, bounds, path)];
  yield* outside;
  if (outside.length === 0 && toPoints(found, decimals) === null) {
    yield issueAt(path, "too-many-decimals", { found, decimals });
  }
}

/** Most a sum may be multiplied or divided by. */
const largestFactor = 10_000;

/**
 * Checks a multiplication by a fraction.
 *
 * @param multiplication - what is multiplied and divided by; not looked at where left out
 * @param path - its place
 * @returns issues `too-many-decimals`, `out-of-range`
 */
export function* checkMultiplication(
  multiplication: Multiplication | undefined,
  path: Path,
): Issues {
  if (multiplication === undefined) return;
  const { times, over } = multiplication;
  const bounds = { least: -largestFactor, most: largestFactor };
  yield* checkDecimal(times, rateDecimals, [...path, "times"], bounds);
  const above = { least: 1 / 10 ** rateDecimals, most: largestFactor };
  yield* checkDecimal(over, rateDecimals, [...path, "over"], above);
}
