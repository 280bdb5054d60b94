import type { Measure, Span } from "../../model/policy/measure";
import type { RecordSelection } from "../../model/policy/pick";
import type { Policy } from "../../model/policy/policy";
import { compileSelectionTest } from "./compileTest";
import type { MeasurePlan, OtherMeasure, UnitTest } from "./plan";

/** A measure of records and which it looks at. */
export interface CompiledMeasure {
  /** Which records. */
  readonly of: RecordSelection;
  /** The measure made ready. */
  readonly plan: MeasurePlan;
}

function spanOf(over: Span = "period"): MeasurePlan["span"] {
  return typeof over === "string" ? over : over.years;
}

/**
 * Makes the measures of records ready: counts and sums.
 *
 * @param policy - the policy
 * @param attended - what counts as attended
 * @returns the measures, in the policy's order
 */
export function compileRecordMeasures(
  policy: Policy,
  attended: UnitTest,
): readonly CompiledMeasure[] {
  return policy.measures.flatMap((measure) => {
    if (measure.kind !== "count" && measure.kind !== "sum") return [];
    const { of, over } = measure;
    const test = compileSelectionTest(of, attended);
    return [{ of, plan: { measure, test, limit: of.limit ?? null, span: spanOf(over) } }];
  });
}

/**
 * Finds the measures that are not taken of records directly.
 *
 * @param measures - all measures
 * @returns the others by id
 */
export function otherMeasures(measures: readonly Measure[]): ReadonlyMap<string, OtherMeasure> {
  return new Map(
    measures.flatMap((measure): readonly [string, OtherMeasure][] =>
      measure.kind === "count" || measure.kind === "sum" ? [] : [[measure.id, measure]],
    ),
  );
}

function namedBy(measure: Measure): readonly string[] {
  if (measure.kind === "rate") return [measure.numerator, measure.denominator];
  return measure.kind === "combination" ? measure.terms.map((term) => term.measure) : [];
}

/**
 * Finds the measures that change while points are summed: points, and what is made of them.
 *
 * @param measures - all measures
 * @returns their ids
 */
export function unsteadyMeasures(measures: readonly Measure[]): ReadonlySet<string> {
  const unsteady = new Set(measures.filter(({ kind }) => kind === "points").map(({ id }) => id));
  let before = -1;
  while (before !== unsteady.size) {
    before = unsteady.size;
    for (const measure of measures) {
      if (namedBy(measure).some((id) => unsteady.has(id))) unsteady.add(measure.id);
    }
  }
  return unsteady;
}

/**
 * Tells whether points depend on measures of the deputy: somewhere in the tree one is named.
 *
 * @param rule - a rule of the tree of points, or a part of one
 * @returns true where a key `measure` or `daysInOffice` stands anywhere in it
 */
export function asksMeasures(rule: unknown): boolean {
  if (typeof rule !== "object" || rule === null) return false;
  return Object.entries(rule).some(
    ([key, part]) => key === "measure" || key === "daysInOffice" || asksMeasures(part),
  );
}
