import type {
  Amount,
  Award,
  EntryAward,
  EqualShareValue,
  Factors,
  MandateAward,
  Measure,
  RatingAward,
  ReportAward,
  RuleIdentity,
  StepFigure,
  SuggestionAward,
  SumLimits,
} from "deputy-archive";
import { roundings } from "deputy-archive";
import fc from "fast-check";
import {
  ballotFigures,
  byOrderValues,
  eachValues,
  entryFields,
  equalShareValues,
  type Fields,
  fieldsOf,
  type PointOptions,
  perQuantityValues,
  reportFields,
  shortfallValues,
  stepsValues,
  suggestionFields,
  tableValues,
} from "./awardValues";
import { identity } from "./identity";
import { ratingsValues } from "./ratingsValues";
import { entryTests, reportTests, suggestionTests } from "./recordTests";
import {
  anyKeep,
  entrySelections,
  type Keep,
  ratingSelections,
  reportSelections,
  someDuties,
  suggestionSelections,
} from "./selections";
import { multiplications, type Part, sumLimits } from "./sumLimits";
import { summable } from "./summable";
import { amountsOf, sharedParticulars, type Words } from "./words";

/** What the awards of a random policy may hold. */
export interface AwardOptions extends PointOptions {
  /** Parts of the language to do without. */
  readonly without: readonly Part[];
}

/** What such units are worth depends on the units before them: none of them is the highest. */
const byOrder: Keep = ["earliest", "latest"];

type Made<Kind extends Award> = Omit<Kind, keyof RuleIdentity | keyof SumLimits>;

type Value = EntryAward["value"];

function factors<Test>(tests: fc.Arbitrary<Test>): fc.Arbitrary<Factors<Test>> {
  const factor = fc
    .tuple(multiplications(), fc.record({ where: tests }, { requiredKeys: [] }))
    .map(([by, where]) => ({ ...by, ...where }));
  return fc.record({
    of: fc.array(factor, { minLength: 1, maxLength: 2 }),
    rounding: fc.constantFrom(...roundings),
  });
}

/** Ways of valuing by what they know of a unit: alone, after the units before it, or not at all. */
interface Ways<V extends Value> {
  readonly alone: fc.Arbitrary<V>;
  readonly ordered: fc.Arbitrary<V>;
  readonly together: fc.Arbitrary<V>;
}

function unitAwards<Of, Test, V extends Value>(
  select: (keep: Keep) => fc.Arbitrary<Of>,
  ways: Ways<V>,
  tests: fc.Arbitrary<Test>,
  { without, deductions }: AwardOptions,
): fc.Arbitrary<{ of: Of; value: V; factors?: Factors<Test> }> {
  function made(keep: Keep, value: fc.Arbitrary<V>, multiplied: boolean) {
    const own = { of: select(keep), value };
    if (!multiplied || without.includes("factors")) return fc.record(own);
    return fc.record({ ...own, factors: factors(tests) }, { requiredKeys: ["of", "value"] });
  }
  const each = [
    made(anyKeep, ways.alone, true),
    // A unit before others moves their points to where a factor may be less.
    made(byOrder, ways.ordered, deductions),
  ];
  // What is missing, or all in steps, may grow less with each unit.
  if (deductions && !without.includes("sums-of-units")) {
    each.push(made(byOrder, ways.together, false));
  }
  return fc.oneof(...each);
}

function waysOf(
  amounts: readonly Amount[],
  fields: Fields,
  options: AwardOptions,
  more: readonly fc.Arbitrary<Value>[],
): Ways<Value> {
  const amount = fc.constantFrom(...amounts);
  const unit = amount.map((each): StepFigure => ({ unit: each }));
  const all = amount.map((each): StepFigure => ({ all: each }));
  return {
    alone: fc.oneof(
      eachValues(options),
      tableValues(fields, options),
      stepsValues(unit, options),
      ...more,
    ),
    ordered: fc.oneof(byOrderValues(options), perQuantityValues(amounts, options)),
    together: fc.oneof(stepsValues(all, options), shortfallValues(amounts, options)),
  };
}

const particularsAmong = (amounts: readonly Amount[]) =>
  amounts.flatMap((amount): readonly EqualShareValue["among"][] =>
    typeof amount === "object" && "particular" in amount ? [amount] : [],
  );

function classField({ deputyClasses }: Words): Fields {
  return [["deputyClass", deputyClasses.map(({ code }) => code)]];
}

/** Awards for entries of every kind of value. */
function entryAwards(all: Words, options: AwardOptions): fc.Arbitrary<Made<EntryAward>> {
  return someDuties(all).chain((duties) => {
    const shared = sharedParticulars(duties);
    const ofShared = amountsOf(shared);
    const counted = duties.every(({ quantity }) => quantity !== undefined);
    const amounts: readonly Amount[] = [
      "units",
      ...(counted ? ["quantity" as const] : []),
      ...ofShared,
    ];
    const fields = [...entryFields, ...fieldsOf(shared), ...classField(all)];
    const among = particularsAmong(ofShared);
    const shares = among.length === 0 ? [] : [equalShareValues(among, options)];
    return unitAwards(
      (keep) => entrySelections(duties, keep),
      waysOf(amounts, fields, options, shares),
      entryTests(duties),
      options,
    );
  });
}

/** Awards for suggestions of every kind of value. */
function suggestionAwards(all: Words, options: AwardOptions): fc.Arbitrary<Made<SuggestionAward>> {
  const { suggestionParticulars } = all;
  const own = amountsOf(suggestionParticulars);
  const fields = [...suggestionFields, ...fieldsOf(suggestionParticulars), ...classField(all)];
  const among = ["co-signers" as const, "signers" as const, ...particularsAmong(own)];
  return unitAwards(
    (keep) => suggestionSelections(all, keep),
    waysOf(["units", ...own], fields, options, [equalShareValues(among, options)]),
    suggestionTests(suggestionParticulars),
    options,
  );
}

/** Awards for duty reports of every kind of value. */
function reportAwards(all: Words, options: AwardOptions): fc.Arbitrary<Made<ReportAward>> {
  const units = fc.constant<StepFigure>({ all: "units" });
  const ways: Ways<ReportAward["value"]> = {
    alone: fc.oneof(
      eachValues(options),
      tableValues([...reportFields, ...classField(all)], options),
      stepsValues(ballotFigures(), options),
    ),
    ordered: byOrderValues(options),
    together: fc.oneof(stepsValues(units, options), shortfallValues(["units"], options)),
  };
  return unitAwards((keep) => reportSelections(keep), ways, reportTests(), options);
}

/** Awards for the mandate itself of every kind of value. */
function mandateAwards(
  all: Words,
  measures: readonly Measure[],
  options: AwardOptions,
): fc.Arbitrary<Made<MandateAward>> {
  const of = fc.constant({ from: "mandate" as const });
  const alone: fc.Arbitrary<MandateAward["value"]> = fc.oneof(
    eachValues(options),
    tableValues(classField(all), options),
  );
  if (!options.deductions || options.without.includes("measured-points")) {
    return fc.record({ of, value: alone });
  }
  const any = measures.map(({ id }): Amount => ({ measure: id }));
  const plain = summable(measures).map((id): Amount => ({ measure: id }));
  const figure = fc
    .constantFrom<Amount>("units", ...any)
    .map((amount): StepFigure => ({ all: amount }));
  return fc.record({
    of,
    value: fc.oneof(
      alone,
      perQuantityValues(["units", ...any], options),
      stepsValues(figure, options),
      shortfallValues(["units", ...plain], options),
    ),
  });
}

/** Awards of every kind of unit and value; `scoreTrees` gives each its name. */
export function awards(
  all: Words,
  measures: readonly Measure[],
  options: AwardOptions,
): fc.Arbitrary<Award> {
  const { scale, without, deductions } = options;
  const limits = sumLimits(scale, { measures, deputyClasses: all.deputyClasses }, without);
  const opening = deductions && !without.includes("measured-points") ? measures : [];
  const raters = all.raters.map(({ code }) => code);
  const ratings: fc.Arbitrary<Made<RatingAward>> = fc.record({
    of: ratingSelections(all),
    value: ratingsValues(
      raters,
      opening.map(({ id }) => id),
      scale,
    ),
  });
  const named = (made: fc.Arbitrary<Made<Award>>) =>
    fc
      .tuple(limits, made)
      // Each of the awards is put together from the parts of its own kind.
      .map(([own, award]) => ({ ...identity(""), ...own, ...award }) as Award);
  return fc.oneof(
    { weight: 6, arbitrary: named(entryAwards(all, options)) },
    { weight: 2, arbitrary: named(suggestionAwards(all, options)) },
    { weight: 1, arbitrary: named(reportAwards(all, options)) },
    { weight: 1, arbitrary: named(ratings) },
    { weight: 1, arbitrary: named(mandateAwards(all, measures, options)) },
  );
}
