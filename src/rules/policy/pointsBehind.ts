import type { Measure } from "../../model/policy/measure";

/**
 * The measures a measure is made of.
 *
 * @param measure - the measure; none where left out
 * @returns their ids
 */
export function partsOfMeasure(measure: Measure | undefined): readonly string[] {
  if (measure?.kind === "rate") return [measure.numerator, measure.denominator];
  return measure?.kind === "combination" ? measure.terms.map((term) => term.measure) : [];
}

/**
 * The rules whose points a measure speaks of, itself or through the measures it is made of.
 *
 * @param id - id of the measure
 * @param measures - measures by id
 * @returns ids of the rules
 */
export function pointsBehind(
  id: string,
  measures: ReadonlyMap<string, Measure>,
): ReadonlySet<string> {
  const rules = new Set<string>();
  const seen = new Set([id]);
  for (const each of seen) {
    const measure = measures.get(each);
    if (measure?.kind === "points") rules.add(measure.of);
    for (const part of partsOfMeasure(measure)) seen.add(part);
  }
  return rules;
}
