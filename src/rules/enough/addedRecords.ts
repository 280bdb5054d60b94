import type { Points } from "../../model/decimal";
import type { RuleIdentity } from "../../model/policy/award";
import { inForceOn } from "../score/collectUnits";
import { totalOf, totals } from "../score/totals";
import type { Tally } from "../tally/tally";
import type { AddedRecords } from "./enough";
import { identityOf } from "./missing";
import { type ModelRecord, onDay, withRecords } from "./modelRecord";
import { awardsTaking } from "./takers";
import type { Pick, Trials } from "./trials";

/** What a record says besides its day and its number. */
function contentOf(record: ModelRecord): string {
  return JSON.stringify(onDay(record, "0001-01-01", ""));
}

/** Awards that take a record on its day. */
export function awardsOf(base: Tally, record: ModelRecord): readonly RuleIdentity[] {
  return awardsTaking(record, base.plan, base.period)
    .filter((award) => inForceOn(award, record))
    .map(({ rule }) => identityOf(rule));
}

interface Growing {
  readonly records: [ModelRecord, ...ModelRecord[]];
  readonly points: Points[];
}

/**
 * Puts records of one kind together, with the points each of them adds to the total.
 *
 * @param base - the records there are
 * @param picks - what is added
 * @param trials - makes the records
 * @returns one for each kind; the points of all are what the total rises by
 */
export function addedRecords(
  base: Tally,
  picks: readonly Pick[],
  trials: { readonly records: Trials["records"] },
): readonly AddedRecords[] {
  const kinds = new Map<string, Growing>();
  for (const record of trials.records(picks)) {
    const key = contentOf(record);
    const kind = kinds.get(key);
    if (kind === undefined) kinds.set(key, { records: [record], points: [] });
    else kind.records.push(record);
  }
  let before = totalOf(totals(base));
  const added: ModelRecord[] = [];
  return [...kinds.values()].map(({ records, points }) => {
    for (const record of records) {
      added.push(record);
      const total = totalOf(totals(withRecords(base, added)));
      points.push(total - before);
      before = total;
    }
    return { count: records.length, records, awards: awardsOf(base, records[0]), points };
  });
}
