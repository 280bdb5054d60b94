import type {
  Duty,
  EntrySelection,
  ReportSelection,
  SuggestionSelection,
  UnitLimit,
} from "deputy-archive";
import fc from "fast-check";
import { entryTests, reportTests, suggestionTests } from "./recordTests";

/** Which units limits may keep: what a unit is worth alone is not always known. */
export type Keep = readonly UnitLimit["keep"][];

/** Every way of keeping units within a limit. */
export const anyKeep: Keep = ["highest", "earliest", "latest"];

/** Limits of units of every kind. */
export function unitLimits(keep: Keep = anyKeep): fc.Arbitrary<UnitLimit> {
  return fc.record({
    per: fc.constantFrom("day", "month", "quarter", "activity", "period"),
    units: fc.integer({ min: 1, max: 4 }),
    keep: fc.constantFrom(...keep),
  });
}

/** Selections of entries of the duties; those kept in the archive only are never looked at. */
export function entrySelections(
  duties: readonly Duty[],
  keep?: Keep,
): fc.Arbitrary<EntrySelection> {
  const scored = duties.filter(({ recordOnly }) => recordOnly !== true).map(({ code }) => code);
  return fc.record(
    {
      from: fc.constant("entries" as const),
      duties: fc.subarray(scored, { minLength: 1 }),
      where: entryTests(),
      limit: unitLimits(keep),
    },
    { requiredKeys: ["from", "duties"] },
  );
}

/** Selections of suggestions. */
export function suggestionSelections(keep?: Keep): fc.Arbitrary<SuggestionSelection> {
  return fc.record(
    {
      from: fc.constant("suggestions" as const),
      where: suggestionTests(),
      limit: unitLimits(keep),
    },
    { requiredKeys: ["from"] },
  );
}

/** Selections of duty reports. */
export function reportSelections(keep?: Keep): fc.Arbitrary<ReportSelection> {
  return fc.record(
    { from: fc.constant("reports" as const), where: reportTests(), limit: unitLimits(keep) },
    { requiredKeys: ["from"] },
  );
}
