import type { DutyEntry } from "../../model/dutyEntry";
import { type MergedEvents, mergeEvents } from "../event/mergeEvents";
import type { AwardPlan, DutyPlan, MeasurePlan, Unit } from "../plan/plan";
import type { Tally } from "../tally/tally";

/** What scoring tells a listener about the records it looks at. */
export interface UnitListener {
  /** Events of one duty, before any rule has looked at them. */
  events(events: MergedEvents, duty: DutyPlan): void;
  /**
   * A verified unit: an award looks at it, only awards not in force on its day do, or none; and the
   * measures that may count it.
   */
  unit(
    unit: Unit,
    picked: "picked" | "not-in-force" | "not-picked",
    measures: readonly MeasurePlan[],
  ): void;
}

/** Takes the units that awards look at. */
export interface UnitTaker {
  /** A unit, verified or still to be verified, that an award looks at. */
  take(award: AwardPlan, unit: Unit, verified: boolean): void;
}

/** Whether an award is in force on the day of a unit. */
export function inForceOn(
  { inForce }: AwardPlan,
  { occurredOn }: Pick<Unit, "occurredOn">,
): boolean {
  if (inForce === null) return true;
  const { from = occurredOn, to = occurredOn } = inForce;
  return from <= occurredOn && occurredOn <= to;
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
  const { plan, known } = tally;
  const offer = (
    unit: Unit,
    awards: readonly AwardPlan[],
    measures: readonly MeasurePlan[],
    verified: boolean,
  ) => {
    let picked: "picked" | "not-in-force" | "not-picked" = "not-picked";
    for (const award of awards) {
      if (!award.test(unit, known)) continue;
      if (inForceOn(award, unit)) {
        picked = "picked";
        taker.take(award, unit, verified);
      } else if (picked === "not-picked") picked = "not-in-force";
    }
    if (verified) listener?.unit(unit, picked, measures);
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
      offer(speaker, awards, duty.measures, speaker.verification === "verified");
    }
  }
  for (const suggestion of tally.suggestions) {
    offer(suggestion, plan.suggestionAwards, plan.suggestionMeasures, true);
  }
  for (const report of tally.reports) offer(report, plan.reportAwards, plan.reportMeasures, true);
  for (const rating of tally.ratings) offer(rating, plan.ratingAwards, plan.ratingMeasures, true);
}
