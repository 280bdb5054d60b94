import { compareText } from "../../model/compareText";
import type { EarlierResult } from "../../model/earlierResult";
import type { Period } from "../../model/period";
import { addDays } from "../../model/plainDate";
import type { EarlierPeriodsMeasure, EarlierTest } from "../../model/policy/measure";
import type { Tally } from "../tally/tally";
import type { MeasureValue } from "./measures";
import { known } from "./recordMeasure";

function passes(test: EarlierTest, result: EarlierResult): boolean {
  const { standing, totalAtLeast, totalBelow, rankAtMost, selectedFor } = test;
  if (standing !== undefined && !standing.includes(result.standing)) return false;
  if (totalAtLeast !== undefined && result.total < totalAtLeast) return false;
  if (totalBelow !== undefined && result.total >= totalBelow) return false;
  if (rankAtMost !== undefined && (result.rank === null || result.rank > rankAtMost)) return false;
  return selectedFor === undefined || result.selectedFor.includes(selectedFor);
}

/** One earlier period and everything that was said of how it ended; a correction says it again. */
interface EndedPeriod {
  readonly period: Period;
  readonly results: readonly EarlierResult[];
}

/** Periods of the term before this one, the last first. */
function endedBefore({ earlier, period, mandate }: Tally): readonly EndedPeriod[] {
  const ended = new Map<string, EarlierResult[]>();
  for (const result of earlier) {
    const { from, to } = result.period;
    if (to >= period.from || to < mandate.term.from) continue;
    const key = `${to} ${from}`;
    ended.set(key, [...(ended.get(key) ?? []), result]);
  }
  return [...ended]
    .sort(([first], [second]) => compareText(second, first))
    .flatMap(([, results]) => results.slice(0, 1).map((one) => ({ period: one.period, results })));
}

/**
 * Counts earlier periods that pass a test: back from the last one while each does and none is left
 * out between, or all that do.
 *
 * A period that was assessed twice passes where both results do.
 *
 * @param measure - the measure
 * @param of - the tally, whose `earlier` says how periods ended; only those of the term before its own count
 * @returns the number of periods
 */
export function earlierPeriods({ where, run }: EarlierPeriodsMeasure, of: Tally): MeasureValue {
  const lastFirst = endedBefore(of);
  const holds = ({ results }: EndedPeriod) => results.every((result) => passes(where, result));
  if (run === "any") return known(lastFirst.filter(holds).length, []);
  let next = of.period.from;
  const broken = lastFirst.findIndex((ended) => {
    const adjoins = addDays(ended.period.to, 1) === next;
    next = ended.period.from;
    return !adjoins || !holds(ended);
  });
  return known(broken === -1 ? lastFirst.length : broken, []);
}
