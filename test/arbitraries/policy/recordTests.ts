import {
  attendances,
  awardLevels,
  type Combined,
  dutyRoles,
  type EntryTest,
  type ReportTest,
  reportForms,
  type SuggestionTest,
  suggestionMarks,
  suggestionOutcomes,
  suggestionRoles,
} from "deputy-archive";
import fc from "fast-check";

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

/** Tests of duty entries. */
export function entryTests(): fc.Arbitrary<EntryTest> {
  const fields = fc.record(
    {
      attendance: someOf(attendances),
      role: someOf(dutyRoles),
      level: someOf(awardLevels),
    },
    { requiredKeys: [] },
  );
  return combined<EntryTest>(fields, 1);
}

/** Tests of suggestions. */
export function suggestionTests(): fc.Arbitrary<SuggestionTest> {
  const fields = fc.record(
    {
      role: someOf(suggestionRoles),
      outcome: someOf(suggestionOutcomes),
      mark: someOf(suggestionMarks),
      replied: fc.boolean(),
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
