import type { CongressSession } from "../../model/congressSession";
import type { DutyEntry } from "../../model/dutyEntry";
import type { SessionsMeasure } from "../../model/policy/measure";
import { byDayThenNumber } from "../plan/limitUnits";
import { recordsOf } from "../tally/mergeTallies";
import type { Tally } from "../tally/tally";
import type { MeasureValue } from "./measures";

function verifiedEntries(of: Tally, measure: SessionsMeasure): readonly DutyEntry[] {
  const { term } = of.mandate;
  return recordsOf(of)
    .filter((record) => record.kind === "entry")
    .filter(
      (entry) =>
        entry.verification === "verified" &&
        entry.recordedOn <= of.asOf &&
        term.from <= entry.occurredOn &&
        entry.occurredOn <= term.to &&
        measure.duties.includes(entry.duty),
    );
}

/**
 * Counts sessions over the whole term, as far as the entries reach, for which every verified entry
 * passes the measure's test (Datong article 33).
 *
 * Every verified entry counts as a witness by itself, whoever wrote it: one that speaks for the
 * deputy is enough to keep the session out.
 *
 * @param of - the tally; entries it sets aside as outside the period are looked at too
 * @param measure - the measure
 * @param sessions - sessions of the congress; an entry belongs to the one its day lies in
 * @returns the number of sessions and the entries behind them
 */
export function missedSessions(
  of: Tally,
  measure: SessionsMeasure,
  sessions: readonly CongressSession[],
): MeasureValue {
  const test = of.plan.sessionTests.get(measure.id);
  const entries = verifiedEntries(of, measure);
  const missed = sessions.flatMap((session) => {
    const own = entries.filter(
      ({ occurredOn }) => session.from <= occurredOn && occurredOn <= session.to,
    );
    const all = own.length > 0 && own.every((entry) => test?.(entry, of.period) === true);
    return all ? [own] : [];
  });
  const records = missed
    .flat()
    .sort(byDayThenNumber)
    .map(({ kind, id, occurredOn }) => ({ kind, id, occurredOn }));
  return { value: { numerator: missed.length, denominator: 1 }, records };
}
