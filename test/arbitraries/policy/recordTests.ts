import {
  attendances,
  awardLevels,
  type Combined,
  type Duty,
  dutyRoles,
  type EntryTest,
  type Particular,
  type RatingTest,
  type ReportTest,
  replySatisfactions,
  reportForms,
  type SuggestionTest,
  suggestionMarks,
  suggestionOutcomes,
  suggestionRoles,
} from "deputy-archive";
import fc from "fast-check";
import { particularTests } from "./particulars";
import { sharedParticulars } from "./words";

const someOf = <Value>(values: readonly Value[]) => fc.subarray([...values], { minLength: 1 });

/** Adds all, any and not to tests of fields, `depth` levels of them. */
export function combined<Fields extends object>(
  fields: fc.Arbitrary<Fields>,
  depth: number,
): fc.Arbitrary<Fields & Combined<Fields>> {
  if (depth === 0) return fields;
  const nested = combined(fields, depth - 1);
  const parts = fc.record(
    {
      all: fc.array(nested, { minLength: 1, maxLength: 2 }),
      any: fc.array(nested, { minLength: 1, maxLength: 3 }),
      not: nested,
    },
    { requiredKeys: [] },
  );
  return fc.oneof(
    { weight: 2, arbitrary: fields },
    { weight: 1, arbitrary: fc.tuple(fields, parts).map(([own, more]) => ({ ...own, ...more })) },
  );
}

/** Tests of duty entries of the duties. */
export function entryTests(duties: readonly Duty[]): fc.Arbitrary<EntryTest> {
  const fields: fc.Arbitrary<EntryTest> = fc.record(
    {
      duty: someOf(duties.map(({ code }) => code)),
      attendance: someOf(attendances),
      role: someOf(dutyRoles),
      level: someOf(awardLevels),
      particulars: particularTests(sharedParticulars(duties)),
    },
    { requiredKeys: [] },
  );
  return combined<EntryTest>(fields, 1);
}

/** Tests of suggestions. */
export function suggestionTests(particulars: readonly Particular[]): fc.Arbitrary<SuggestionTest> {
  const fields: fc.Arbitrary<SuggestionTest> = fc.record(
    {
      role: someOf(suggestionRoles),
      outcome: someOf(suggestionOutcomes),
      mark: someOf(suggestionMarks),
      replied: fc.boolean(),
      satisfaction: someOf(replySatisfactions),
      particulars: particularTests(particulars),
    },
    { requiredKeys: [] },
  );
  return combined<SuggestionTest>(fields, 1);
}

/** Tests of duty reports. */
export function reportTests(): fc.Arbitrary<ReportTest> {
  const fields = fc.record(
    { form: someOf(reportForms), validBallot: fc.boolean() },
    { requiredKeys: [] },
  );
  return combined<ReportTest>(fields, 1);
}

/** Tests of ratings. */
export function ratingTests(raters: readonly string[]): fc.Arbitrary<RatingTest> {
  return combined<RatingTest>(fc.record({ rater: someOf(raters) }, { requiredKeys: [] }), 1);
}
