import {
  type Duty,
  divisions,
  type EntrySelection,
  type RatingSelection,
  type RecordSelection,
  type ReportSelection,
  type SuggestionSelection,
  type UnitLimit,
} from "deputy-archive";
import fc from "fast-check";
import { entryTests, ratingTests, reportTests, suggestionTests } from "./recordTests";
import { scored, type Words } from "./words";

/** Which units limits may keep: what a unit is worth alone is not always known. */
export type Keep = readonly UnitLimit["keep"][];

/** Every way of keeping units within a limit. */
export const anyKeep: Keep = ["highest", "earliest", "latest"];

/** Limits of units of every kind. */
export function unitLimits(keep: Keep = anyKeep): fc.Arbitrary<UnitLimit> {
  return fc.record({
    per: fc.constantFrom(...divisions, "period" as const, "term" as const),
    units: fc.integer({ min: 1, max: 4 }),
    keep: fc.constantFrom(...keep),
  });
}

/** One or more of the duties that are scored. */
export function someDuties(all: Words): fc.Arbitrary<readonly Duty[]> {
  return fc.subarray([...scored(all)], { minLength: 1 });
}

/** Selections of entries of just these duties. */
export function entrySelections(
  duties: readonly Duty[],
  keep?: Keep,
): fc.Arbitrary<EntrySelection> {
  return fc.record(
    {
      from: fc.constant("entries" as const),
      duties: fc.constant(duties.map(({ code }) => code)),
      where: entryTests(duties),
      limit: unitLimits(keep),
    },
    { requiredKeys: ["from", "duties"] },
  );
}

/** Selections of suggestions. */
export function suggestionSelections(
  { suggestionParticulars }: Words,
  keep?: Keep,
): fc.Arbitrary<SuggestionSelection> {
  return fc.record(
    {
      from: fc.constant("suggestions" as const),
      where: suggestionTests(suggestionParticulars),
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

/** Selections of ratings. */
export function ratingSelections({ raters, ratedItems }: Words): fc.Arbitrary<RatingSelection> {
  const items = ratedItems.map(({ code }) => code);
  return fc.record(
    {
      from: fc.constant("ratings" as const),
      items: fc.subarray(items, { minLength: 1 }),
      where: ratingTests(raters.map(({ code }) => code)),
      limit: unitLimits(),
    },
    { requiredKeys: ["from", "items"] },
  );
}

/** Selections of records of every kind. */
export function recordSelections(all: Words): fc.Arbitrary<RecordSelection> {
  return fc.oneof(
    someDuties(all).chain((duties) => entrySelections(duties)),
    suggestionSelections(all),
    reportSelections(),
    ratingSelections(all),
  );
}
