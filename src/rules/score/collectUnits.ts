import type { DutyEntry } from "../../model/dutyEntry";
import { type MergedEvents, mergeEvents } from "../event/mergeEvents";
import type { AwardPlan, DutyPlan, Unit } from "../plan/plan";
import type { Tally } from "../tally/tally";

/** What scoring tells a listener about the records it looks at. */
export interface UnitListener {
  /** Events of one duty, before any rule has looked at them. */
  events(events: MergedEvents, duty: DutyPlan): void;
  /** A verified unit and whether any award looks at it. */
  unit(unit: Unit, picked: boolean): void;
}

/** Takes the units that awards look at. */
export interface UnitTaker {
  /** A unit, verified or still to be verified, that an award looks at. */
  take(award: AwardPlan, unit: Unit, verified: boolean): void;
}

const noAwards: readonly AwardPlan[] = [];

/** Events of one bucket of a tally. */
export function eventsOf(
  entries: readonly DutyEntry[],
  duty: DutyPlan,
  { plan }: Tally,
): MergedEvents {
  return mergeEvents(entries, plan.speakerRank, duty.duty.levelTellsEventsApart === true);
}

/**
 * Offers every record of a tally to the awards that look at its kind.
 *
 * Entries are merged to events first, and the verification of the entry that speaks decides.
 *
 * @param tally - the sorted records
 * @param taker - takes the units of each award
 * @param listener - told of every event and unit where a trace is wanted, or `null`
 */
export function collectUnits(tally: Tally, taker: UnitTaker, listener: UnitListener | null): void {
  const { plan, period } = tally;
  const offer = (unit: Unit, awards: readonly AwardPlan[], verified: boolean) => {
    let picked = false;
    for (const award of awards) {
      if (!award.test(unit, period)) continue;
      picked = true;
      taker.take(award, unit, verified);
    }
    if (verified) listener?.unit(unit, picked);
  };
  for (const duty of plan.dutyList) {
    const entries = tally.entries[duty.index];
    if (entries === undefined) continue;
    const events = eventsOf(entries, duty, tally);
    listener?.events(events, duty);
    if (duty.duty.recordOnly === true) continue;
    for (const speaker of events.speakers) {
      if (speaker.verification === "not-recognised") continue;
      const awards = duty.awards.get(speaker.attendance) ?? noAwards;
      offer(speaker, awards, speaker.verification === "verified");
    }
  }
  for (const suggestion of tally.suggestions) offer(suggestion, plan.suggestionAwards, true);
  for (const report of tally.reports) offer(report, plan.reportAwards, true);
}
