import type { Mandate } from "../../model/mandate";
import type { Period } from "../../model/period";
import type { CountMeasure, SumMeasure } from "../../model/policy/measure";
import { recordsTakenBy } from "./measureRange";
import { mentionsOf } from "./mentions";
import type { SampleRecord } from "./recordSpace";
import type { Setting } from "./setting";
import { recordsOf } from "./trialRecords";

/** How many records of a measure are tried. */
const supportCounts: readonly number[] = [1, 4, 12, 53];

type RecordMeasure = CountMeasure | SumMeasure;

/** For whom records are looked for. */
interface Supported {
  readonly setting: Setting;
  readonly mandate: Mandate;
  /** Days on which the mandate is in force. */
  readonly office: Period;
}

/** Measures of records that rules name, those a rate or a combination is made of included. */
function measuresIn(rules: readonly unknown[], { policy }: Setting): readonly RecordMeasure[] {
  const { words } = mentionsOf(...rules);
  const named = policy.measures.filter(({ id }) => words.has(id));
  const own = named.flatMap((measure) =>
    measure.kind === "count" || measure.kind === "sum" ? [measure] : [],
  );
  const others = named.filter(({ kind }) => kind === "rate" || kind === "combination");
  const parts = policy.measures.filter(
    (measure) =>
      (measure.kind === "count" || measure.kind === "sum") &&
      mentionsOf(others).words.has(measure.id),
  );
  return [...new Set([...own, ...parts])] as readonly RecordMeasure[]; // only those kinds are left
}

/**
 * Finds records that conditions, bands and amounts of rules ask for beside a rule's own.
 *
 * @param rules - the rules
 * @param trials - the deputy they are tried for, and the days in office
 * @returns lists of records to try: none, and then some of one measure
 */
export function supportsOf(
  rules: readonly unknown[],
  { setting, mandate, office }: Supported,
): readonly (readonly SampleRecord[])[] {
  const ofMeasures = measuresIn(rules, setting).flatMap((measure) => {
    const spoken = mentionsOf(measure.of.where, measure.kind === "sum" ? measure.field : "");
    const [sample] = recordsTakenBy(measure, measure.of, spoken, setting) ?? [];
    if (sample === undefined) return [];
    return supportCounts.map((count) => recordsOf(measure, { sample, count }, office, mandate));
  });
  return [[], ...ofMeasures];
}
