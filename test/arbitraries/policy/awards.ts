import type { Award, Duty, SumLimits } from "deputy-archive";
import fc from "fast-check";
import {
  eachValues,
  equalShareValues,
  firstThenValues,
  type PointOptions,
  perQuantityValues,
  rateStepsValues,
  tableValues,
} from "./awardValues";
import { decimals } from "./decimals";
import { identity } from "./identity";
import { entrySelections, reportSelections, suggestionSelections } from "./selections";

/** Floors and ceilings, the floor never above the ceiling. */
export function sumLimits(scale: number): fc.Arbitrary<SumLimits> {
  return fc.oneof(
    { weight: 2, arbitrary: fc.constant({}) },
    {
      weight: 1,
      arbitrary: fc.record(
        {
          floor: decimals(scale, { min: -9, max: 2 }),
          ceiling: decimals(scale, { min: 2, max: 20 }),
        },
        { requiredKeys: [] },
      ),
    },
  );
}

const unnamed = identity("");

/** Awards of every kind of record and value; `scoreTrees` gives each its name. */
export function awards(duties: readonly Duty[], options: PointOptions): fc.Arbitrary<Award> {
  const limits = sumLimits(options.scale);
  const [each, firstThen] = [eachValues(options), firstThenValues(options)];
  const ofEntries = fc
    .record({
      of: entrySelections(duties),
      value: fc.oneof(
        each,
        firstThen,
        perQuantityValues(options),
        tableValues(["level", "role"], options),
      ),
      limits,
    })
    .map(({ limits: own, ...award }) => ({ ...unnamed, ...own, ...award }));
  const ofSuggestions = fc
    .record({
      of: suggestionSelections(),
      value: fc.oneof(
        each,
        firstThen,
        tableValues(["role", "outcome"], options),
        equalShareValues(options),
      ),
      limits,
    })
    .map(({ limits: own, ...award }) => ({ ...unnamed, ...own, ...award }));
  const ofReports = fc
    .record({
      of: reportSelections(),
      value: fc.oneof(each, firstThen, tableValues(["form"], options), rateStepsValues(options)),
      limits,
    })
    .map(({ limits: own, ...award }) => ({ ...unnamed, ...own, ...award }));
  return fc.oneof(
    { weight: 4, arbitrary: ofEntries },
    { weight: 1, arbitrary: ofSuggestions },
    { weight: 1, arbitrary: ofReports },
  );
}
