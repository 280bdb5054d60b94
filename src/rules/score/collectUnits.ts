import type { DutyEntry } from "../../model/dutyEntry";
import { type MergedEvents, mergeEvents } from "../event/mergeEvents";
import type { AwardPlan, DutyPlan, Unit } from "../plan/plan";
import type { Tally } from "../tally/tally";

/** Units of each award, by the award's node; `undefined` where it has none. */
export type UnitsByNode = (Unit[] | undefined)[];

/** What scoring tells a listener about the records it looks at. */
export interface UnitListener {
  /** Events of one duty, before any rule has looked at them. */
  events(events: MergedEvents, duty: DutyPlan): void;
  /** A verified unit and whether any award looks at it. */
  unit(unit: Unit, picked: boolean): void;
}

/** Units for every award: what is verified, and what is still to be verified. */
export interface CollectedUnits {
  /** Verified units. */
  readonly verified: UnitsByNode;
  /** Units of events still to be verified; `null` where there are none. */
  readonly pending: UnitsByNode | null;
}

function offer(unit: Unit, awards: readonly AwardPlan[], units: UnitsByNode, tally: Tally) {
  let picked = false;
  for (const award of awards) {
    if (!award.test(unit, tally.period)) continue;
    picked = true;
    const list = units[award.node];
    if (list === undefined) units[award.node] = [unit];
    else list.push(unit);
  }
  return picked;
}

function emptyUnits(tally: Tally): UnitsByNode {
  return new Array(tally.plan.nodes.length).fill(undefined);
}

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
 * @param listener - told of every event and unit where a trace is wanted, or `null`
 * @returns the units of each award
 */
export function collectUnits(tally: Tally, listener: UnitListener | null): CollectedUnits {
  const { plan } = tally;
  const verified = emptyUnits(tally);
  let pending: UnitsByNode | null = null;
  for (const duty of plan.dutyList) {
    const entries = tally.entries[duty.index];
    if (entries === undefined) continue;
    const events = eventsOf(entries, duty, tally);
    listener?.events(events, duty);
    if (duty.duty.recordOnly === true) continue;
    for (const speaker of events.speakers) {
      if (speaker.verification === "verified") {
        const picked = offer(speaker, duty.awards, verified, tally);
        listener?.unit(speaker, picked);
      } else if (speaker.verification === "pending") {
        pending ??= emptyUnits(tally);
        offer(speaker, duty.awards, pending, tally);
      }
    }
  }
  for (const suggestion of tally.suggestions) {
    const picked = offer(suggestion, plan.suggestionAwards, verified, tally);
    listener?.unit(suggestion, picked);
  }
  for (const report of tally.reports) {
    const picked = offer(report, plan.reportAwards, verified, tally);
    listener?.unit(report, picked);
  }
  return { verified, pending };
}
