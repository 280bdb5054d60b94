import type { Points } from "../../model/decimal";
import type { DutyEntry } from "../../model/dutyEntry";
import type { RuleIdentity } from "../../model/policy/award";
import type { MergedEvents } from "../event/mergeEvents";
import type { DutyPlan, Unit } from "../plan/plan";
import type { Tally } from "../tally/tally";
import type { UnitListener } from "./collectUnits";
import { cutLines, type DraftLine } from "./cutLines";
import type { NotApplied, NotAppliedReason, PendingEvent, RecordReference } from "./scorecard";
import type { LimitListener } from "./sumTree";
import type { LineListener } from "./sumUnits";

function referenceTo(unit: Unit): RecordReference {
  return { kind: unit.kind, id: unit.id, occurredOn: unit.occurredOn };
}

/** Writes down, while a tally is scored, every line, cut and reason; holds nothing afterwards. */
export interface TraceBuilder extends UnitListener, LineListener, LimitListener {
  readonly lines: readonly DraftLine[];
  readonly pending: readonly PendingEvent[];
  /** Records without any line, and why. */
  notApplied(): readonly NotApplied[];
}

/** Points that a limit takes or gives where no record's line can carry them. */
function limitLine({ id, basis }: RuleIdentity, left: Points): DraftLine {
  const cuts = [{ rule: id, basis, points: left }];
  return { rule: id, basis, record: null, entries: [], earned: 0, points: -left, cuts };
}

/**
 * Starts the trace of one scoring.
 *
 * @param tally - the sorted records that are about to be scored
 * @returns the listener that collects the trace
 */
export function traceBuilder(tally: Tally): TraceBuilder {
  const { plan } = tally;
  const { counting, merging } = plan.policy;
  const lines: DraftLine[] = [];
  const leftOut: NotApplied[] = [];
  const pending: PendingEvent[] = [];
  // Lines below a node stand together; this is how many there were when a node was done.
  const linesAfter: number[] = [];
  const entriesOfEvent = new Map<Unit, readonly string[]>();
  const unitsWithLine: Unit[] = [];
  const beyondLimit = new Map<Unit, string>();
  const idsOf = (unit: Unit) => entriesOfEvent.get(unit) ?? [unit.id];
  const leaveOut = (
    unit: Unit,
    reason: NotAppliedReason,
    basis: string | null,
    spokenForBy: string | null = null,
  ) => {
    leftOut.push({ record: referenceTo(unit), reason, basis, spokenForBy });
  };
  const mergedEvent = (members: readonly DutyEntry[], speaker: DutyEntry) => {
    entriesOfEvent.set(
      speaker,
      members.map(({ id }) => id),
    );
    for (const entry of members.slice(1)) {
      leaveOut(entry, "same-event", merging.basis, speaker.id);
    }
  };
  const sortSpeaker = (speaker: DutyEntry, duty: DutyPlan) => {
    if (duty.duty.recordOnly === true) leaveOut(speaker, "record-only", null);
    else if (speaker.verification === "not-recognised") {
      leaveOut(speaker, "not-recognised", counting.verifiedBasis);
    } else if (speaker.verification === "pending") {
      pending.push({ record: referenceTo(speaker), entries: idsOf(speaker) });
    }
  };
  for (const { record, reason } of tally.setAside) {
    leaveOut(record, reason, reason === "late" ? counting.recordedByBasis : null);
  }
  return {
    lines,
    pending,
    notApplied() {
      if (beyondLimit.size === 0) return leftOut;
      const withLine = new Set(unitsWithLine);
      beyondLimit.forEach((basis, unit) => {
        if (!withLine.has(unit)) leaveOut(unit, "above-limit", basis);
      });
      return leftOut;
    },
    events({ speakers, merged }: MergedEvents, duty) {
      merged?.forEach(mergedEvent);
      for (const speaker of speakers) sortSpeaker(speaker, duty);
    },
    unit(unit, picked) {
      if (picked) return;
      const away = unit.kind === "entry" && !plan.attended(unit, tally.period);
      leaveOut(unit, away ? "not-attended" : "no-rule", away ? counting.attendedBasis : null);
    },
    line({ rule }, unit, points) {
      unitsWithLine.push(unit);
      lines.push({
        rule: rule.id,
        basis: rule.basis,
        record: referenceTo(unit),
        entries: idsOf(unit),
        earned: points,
        points,
        cuts: [],
      });
    },
    beyond({ rule }, unit) {
      beyondLimit.set(unit, rule.basis);
    },
    limited({ rule, first }, place, before, after) {
      if (before !== after) {
        const below = lines.slice(linesAfter[first - 1] ?? 0);
        const left = cutLines(below, before - after, rule);
        if (left !== 0) lines.push(limitLine(rule, left));
      }
      linesAfter[place] = lines.length;
    },
  };
}
