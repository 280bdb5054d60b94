import fc from "fast-check";

/** Bounds on a random decimal. */
export interface DecimalBounds {
  /** Least value, a whole number. */
  readonly min: number;
  /** Greatest value, a whole number. */
  readonly max: number;
}

/** Decimals with at most `scale` digits behind the point, as a policy writes its points. */
export function decimals(scale: number, { min, max }: DecimalBounds): fc.Arbitrary<number> {
  const parts = 10 ** scale;
  return fc.oneof(
    fc.integer({ min, max }),
    fc.integer({ min: min * parts, max: max * parts }).map((number) => number / parts),
  );
}
