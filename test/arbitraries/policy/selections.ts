import type {
  Duty,
  EntrySelection,
  ReportSelection,
  Selection,
  SuggestionSelection,
  UnitLimit,
} from "deputy-archive";
import fc from "fast-check";
import { entryTests, reportTests, suggestionTests } from "./recordTests";

/** Limits of units of every kind. */
export function unitLimits(): fc.Arbitrary<UnitLimit> {
  return fc.record({
    per: fc.constantFrom("day", "month", "quarter", "activity", "period"),
    units: fc.integer({ min: 1, max: 4 }),
    keep: fc.constantFrom("highest", "earliest", "latest"),
  });
}

/** Selections of duty entries. */
export function entrySelections(duties: readonly Duty[]): fc.Arbitrary<EntrySelection> {
  return fc.record(
    {
      from: fc.constant("entries" as const),
      duties: fc.subarray(
        duties.map(({ code }) => code),
        { minLength: 1 },
      ),
      where: entryTests(),
      limit: unitLimits(),
    },
    { requiredKeys: ["from", "duties"] },
  );
}

/** Selections of suggestions. */
export function suggestionSelections(): fc.Arbitrary<SuggestionSelection> {
  return fc.record(
    {
      from: fc.constant("suggestions" as const),
      where: suggestionTests(),
      limit: unitLimits(),
    },
    { requiredKeys: ["from"] },
  );
}

/** Selections of duty reports. */
export function reportSelections(): fc.Arbitrary<ReportSelection> {
  return fc.record(
    { from: fc.constant("reports" as const), where: reportTests(), limit: unitLimits() },
    { requiredKeys: ["from"] },
  );
}

/** Selections of any kind. */
export function selections(duties: readonly Duty[]): fc.Arbitrary<Selection> {
  return fc.oneof(entrySelections(duties), suggestionSelections(), reportSelections());
}
