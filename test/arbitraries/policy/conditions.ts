import {
  type Condition,
  type DeputyClass,
  type Measure,
  type MeasureTest,
  mandateStatuses,
} from "deputy-archive";
import fc from "fast-check";
import { proRates } from "./awardValues";
import { decimals } from "./decimals";
import { combined } from "./recordTests";

/** What random conditions may speak of. */
export interface ConditionSubjects {
  /** Measures of the policy. */
  readonly measures: readonly Measure[];
  /** Classes of deputy of the policy. */
  readonly deputyClasses: readonly DeputyClass[];
  /** Grades and other standings; left out where they are still being found. */
  readonly standings?: readonly string[];
}

/** Bounds on the measures, some of them reduced for those who joined late. */
export function measureTests(measures: readonly Measure[]): fc.Arbitrary<MeasureTest> {
  const measure = fc.constantFrom(...measures.map(({ id }) => id));
  const whole = fc.record(
    { measure, atLeast: fc.nat(8), proRate: proRates(), whenUnknown: fc.boolean() },
    { requiredKeys: ["measure", "atLeast"] },
  );
  const exact = fc.record(
    {
      measure,
      atLeast: decimals(2, { min: 0, max: 100 }),
      atMost: decimals(2, { min: 0, max: 100 }),
      above: decimals(2, { min: -5, max: 20 }),
      below: decimals(2, { min: 0, max: 100 }),
      whenUnknown: fc.boolean(),
    },
    { requiredKeys: ["measure"] },
  );
  return fc.oneof(whole, exact);
}

/** Conditions of every kind, with all, any and not. */
export function conditions(subjects: ConditionSubjects): fc.Arbitrary<Condition> {
  const { measures, deputyClasses, standings = [] } = subjects;
  const fields = {
    measure: measureTests(measures),
    status: fc.subarray([...mandateStatuses], { minLength: 1 }),
    deputyClass: fc.subarray(
      deputyClasses.map(({ code }) => code),
      { minLength: 1 },
    ),
    joinedInPeriod: fc.boolean(),
  };
  const some: fc.Arbitrary<Condition> =
    standings.length === 0
      ? fc.record(fields, { requiredKeys: [] })
      : fc.record(
          { ...fields, standing: fc.subarray([...standings], { minLength: 1 }) },
          { requiredKeys: [] },
        );
  return combined<Condition>(some, 1);
}
