import type {
  Award,
  Duty,
  EntryAward,
  ReportAward,
  RuleIdentity,
  SuggestionAward,
  SumLimits,
} from "deputy-archive";
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
import { entrySelections, type Keep, reportSelections, suggestionSelections } from "./selections";

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

/** What such units are worth depends on the units before them: none of them is the highest. */
const byOrder: Keep = ["earliest", "latest"];

type Made<Kind extends Award> = Omit<Kind, keyof RuleIdentity | keyof SumLimits>;

function named<Kind extends Award>(
  limits: fc.Arbitrary<SumLimits>,
  made: fc.Arbitrary<Made<Kind>>,
) {
  return fc.tuple(limits, made).map(([own, award]) => ({ ...identity(""), ...own, ...award }));
}

/** Awards for entries of every kind of value. */
function entryAwards(duties: readonly Duty[], options: PointOptions) {
  const counted = duties.filter(({ quantity }) => quantity !== undefined);
  return fc.oneof(
    fc.record({
      of: entrySelections(duties),
      value: fc.oneof(eachValues(options), tableValues(["level", "role"], options)),
    }),
    fc.record({ of: entrySelections(duties, byOrder), value: firstThenValues(options) }),
    fc.record({ of: entrySelections(counted, byOrder), value: perQuantityValues(options) }),
  ) satisfies fc.Arbitrary<Made<EntryAward>>;
}

/** Awards for suggestions of every kind of value. */
function suggestionAwards(options: PointOptions) {
  const alone = fc.oneof(
    eachValues(options),
    tableValues(["role", "outcome"], options),
    equalShareValues(options),
  );
  return fc.oneof(
    fc.record({ of: suggestionSelections(), value: alone }),
    fc.record({ of: suggestionSelections(byOrder), value: firstThenValues(options) }),
  ) satisfies fc.Arbitrary<Made<SuggestionAward>>;
}

/** Awards for duty reports of every kind of value. */
function reportAwards(options: PointOptions) {
  const alone = fc.oneof(
    eachValues(options),
    tableValues(["form"], options),
    rateStepsValues(options),
  );
  return fc.oneof(
    fc.record({ of: reportSelections(), value: alone }),
    fc.record({ of: reportSelections(byOrder), value: firstThenValues(options) }),
  ) satisfies fc.Arbitrary<Made<ReportAward>>;
}

/** Awards of every kind of record and value; `scoreTrees` gives each its name. */
export function awards(duties: readonly Duty[], options: PointOptions): fc.Arbitrary<Award> {
  const limits = sumLimits(options.scale);
  return fc.oneof(
    { weight: 4, arbitrary: named<EntryAward>(limits, entryAwards(duties, options)) },
    { weight: 1, arbitrary: named<SuggestionAward>(limits, suggestionAwards(options)) },
    { weight: 1, arbitrary: named<ReportAward>(limits, reportAwards(options)) },
  );
}
