import { type Quota, type ReservedPlaces, roundings, type SelectionRules } from "deputy-archive";
import fc from "fast-check";
import { type ConditionSubjects, conditions } from "./conditions";
import { decimals } from "./decimals";
import { identity } from "./identity";
import { summable } from "./summable";

const rounding = () => fc.constantFrom(...roundings);

function quotas(): fc.Arbitrary<Quota> {
  return fc.oneof(
    fc.record({ basis: fc.constant(""), places: fc.nat(4) }),
    fc.record({
      basis: fc.constant(""),
      percent: decimals(1, { min: 0, max: 100 }),
      of: fc.constantFrom("graded" as const, "listed" as const, "candidates" as const),
      rounding: rounding(),
      atLeast: fc.nat(2),
    }),
  );
}

function reservedPlaces(subjects: ConditionSubjects): fc.Arbitrary<readonly ReservedPlaces[]> {
  const places = fc.record({
    where: conditions(subjects),
    percentOfQuota: decimals(1, { min: 0, max: 50 }),
    rounding: rounding(),
  });
  return fc
    .array(places, { maxLength: 2 })
    .map((all) => all.map((rule, index) => ({ ...identity(`kept${index + 1}`), ...rule })));
}

/** Eligibility, exclusions, quotas, kept places and tie breaks of one list. */
export function selectionRules(
  subjects: ConditionSubjects,
  id: string,
): fc.Arbitrary<SelectionRules> {
  const { basis, name } = identity(id);
  const saying = conditions(subjects).map((when) =>
    Object.keys(when).length === 0 ? { joinedInPeriod: true } : when,
  );
  const tieBreak = fc.record(
    {
      basis: fc.constant(basis),
      measure: fc.constantFrom(...summable(subjects.measures)),
      prefer: fc.constantFrom("more" as const, "fewer" as const),
    },
    { requiredKeys: ["basis", "measure"] },
  );
  const rules = {
    id: fc.constant(id),
    basis: fc.constant(basis),
    name: fc.constant(name),
    partitionBy: fc.subarray(["delegation" as const, "station" as const, "deputyClass" as const]),
    order: fc.constantFrom("highest" as const, "highest" as const, "lowest" as const),
    eligible: fc.oneof(fc.constant({}), conditions(subjects)),
    exclusions: fc
      .array(saying, { maxLength: 2 })
      .map((all) => all.map((when, index) => ({ ...identity(`excluded${index + 1}`), when }))),
    quota: quotas(),
    reserved: reservedPlaces(subjects),
    tieBreaks: fc.array(tieBreak, { maxLength: 2 }),
  };
  const { reserved: _, ...required } = rules;
  const keys = Object.keys(required) as (keyof typeof required)[];
  return fc.record(rules, { requiredKeys: keys });
}
