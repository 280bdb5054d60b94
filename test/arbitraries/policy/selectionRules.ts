import { roundings, type SelectionRules } from "deputy-archive";
import fc from "fast-check";
import { type ConditionSubjects, conditions } from "./conditions";
import { decimals } from "./decimals";
import { identity } from "./identity";
import { summable } from "./summable";

/** Eligibility, exclusions, quotas and tie breaks. */
export function selectionRules(subjects: ConditionSubjects): fc.Arbitrary<SelectionRules> {
  const { basis } = identity("selection");
  const anyMeasure = fc.constantFrom(...summable(subjects.measures));
  return fc.record({
    basis: fc.constant(basis),
    partitionBy: fc.constant("delegation" as const),
    eligible: fc.oneof(fc.constant({}), conditions(subjects)),
    exclusions: fc
      .array(conditions(subjects), { maxLength: 2 })
      .map((all) => all.map((when, index) => ({ ...identity(`excluded${index + 1}`), when }))),
    quota: fc.record({
      basis: fc.constant(basis),
      percentOfGraded: decimals(1, { min: 0, max: 100 }),
      rounding: fc.constantFrom(...roundings),
      atLeast: fc.nat(2),
    }),
    tieBreaks: fc.array(
      anyMeasure.map((measure) => ({ basis, measure })),
      { maxLength: 2 },
    ),
  });
}
