import type { Points } from "../../model/decimal";
import type { RuleIdentity } from "../../model/policy/award";
import { factsOf } from "../measure/factsOf";
import { sorted } from "../plan/sorted";
import { placedRules } from "../policy/placedRules";
import { inForceOn } from "../score/collectUnits";
import { totalOf, totals } from "../score/totals";
import type { Tally } from "../tally/tally";
import { closingTally } from "./closingTally";
import { identityOf } from "./missing";
import { freeNumbers, type ModelRecord, onDay, withRecords } from "./modelRecord";
import { type Candidate, modelRecords } from "./modelRecords";
import { type OpenWindow, openWindows } from "./openWindows";

/** What one more record under an award would earn. */
export interface NextPoints {
  /** The award that takes it. */
  readonly award: RuleIdentity;
  /** The record, on a day still to come, with a number of its own. */
  readonly record: ModelRecord;
  /** Points the total rises by, every limit counted; below 0 where it would fall. */
  readonly points: Points;
}

/** Different records tried for an award, and windows each is tried in. */
const mostTried = 40;
const mostWindows = 6;

/** The first, the last, and some between. */
function someOf(windows: readonly OpenWindow[]): readonly OpenWindow[] {
  if (windows.length <= mostWindows) return windows;
  return [...windows.slice(0, mostWindows - 1), ...windows.slice(-1)];
}

function quantityOf({ record }: Candidate): number {
  return record.kind === "entry" ? (record.quantity ?? 0) : 0;
}

/** A record tried, and what tells it from others that earn. */
interface Best {
  readonly next: NextPoints;
  readonly candidate: Candidate;
}

/** Below 0 where the first is rather said: it earns, asks for less, serves fewer awards, earns more. */
function byPreference(first: Best, second: Best): number {
  const earns = ({ next }: Best) => Number(next.points > 0);
  const difference = earns(second) - earns(first);
  if (difference !== 0) return difference;
  if (first.next.points <= 0) return second.next.points - first.next.points;
  return (
    quantityOf(first.candidate) - quantityOf(second.candidate) ||
    first.candidate.worth.size - second.candidate.worth.size ||
    second.next.points - first.next.points
  );
}

/** Whether the award gives it anything by itself, as far as that can be told. */
function isGiven({ worth }: Candidate, rule: string): boolean {
  const points = worth.get(rule);
  return points === null || (points !== undefined && points > 0);
}

/**
 * Says for every award whose records a deputy can add what one more record would earn: a record the
 * award takes, and exactly how many points the total would rise by.
 *
 * The total is scored with and without the record, both as the period's last day will see them
 * (`closingTally`), so that limits and alternatives count. Of several records under one award the one
 * that asks for the smallest quantity and earns most is said, rather one that lies with the deputy
 * alone. Awards that only take points are left out.
 *
 * @param of - the sorted records (`tally`)
 * @returns one for each award, in the order of the policy; none where no day is left
 * @example
 * ```ts
 * import { nextPoints } from "deputy-archive";
 * typeof nextPoints; // => "function"
 * ```
 */
export function nextPoints(of: Tally): readonly NextPoints[] {
  const windows = someOf(openWindows(of));
  const base = closingTally(of);
  const sums = totals(base);
  const before = totalOf(sums);
  const facts = factsOf(base, sums.points);
  const { plan } = base;
  const { all } = windows.length === 0 ? { all: [] } : modelRecords(plan, facts);
  const number = freeNumbers(base)(0);
  const known = new Map<ModelRecord, readonly NextPoints["record"][]>();
  const earned = new Map<ModelRecord, Points>();
  const datedOf = ({ record }: Candidate): readonly ModelRecord[] => {
    const dated =
      known.get(record) ??
      windows.flatMap(({ days }) => days.slice(0, 1).map((day) => onDay(record, day, number)));
    known.set(record, dated);
    return dated;
  };
  const pointsOf = (record: ModelRecord): Points => {
    const points = earned.get(record) ?? totalOf(totals(withRecords(base, [record]))) - before;
    earned.set(record, points);
    return points;
  };
  const bestFor = (rule: RuleIdentity, own: boolean): Best | null => {
    const award = plan.nodes.find((node) => node.rule.id === rule.id)?.award;
    const given = all.filter((candidate) => candidate.own === own && isGiven(candidate, rule.id));
    const tried = given.slice(0, mostTried).flatMap((candidate) =>
      datedOf(candidate).flatMap((record): readonly Best[] => {
        if (!award || !inForceOn(award, record)) return [];
        return [{ next: { award: identityOf(rule), record, points: pointsOf(record) }, candidate }];
      }),
    );
    return sorted(tried, byPreference)[0] ?? null;
  };
  return placedRules(plan.policy.score).flatMap(({ rule }) => {
    if ("parts" in rule) return [];
    const own = bestFor(rule, true);
    const judged = own !== null && own.next.points > 0 ? null : bestFor(rule, false);
    const best = judged !== null && (own === null || judged.next.points > 0) ? judged : own;
    return best === null ? [] : [best.next];
  });
}
