import type { Points } from "../../model/decimal";
import type { DutyEntry } from "../../model/dutyEntry";
import type { RuleIdentity } from "../../model/policy/award";
import type { RecordReference } from "../../model/recordReference";
import type { MergedEvents } from "../event/mergeEvents";
import type { DutyPlan, Unit } from "../plan/plan";
import type { Tally } from "../tally/tally";
import type { UnitListener } from "./collectUnits";
import { cutAlternative, cutLines, type DraftLine } from "./cutLines";
import type { NotAppliedReason } from "./notAppliedReason";
import type { NotApplied, PendingEvent } from "./scorecard";
import type { NodeListener } from "./sumTree";
import type { LineListener } from "./sumUnits";

function referenceTo(unit: Unit): RecordReference {
  return { kind: unit.kind, id: unit.id, occurredOn: unit.occurredOn };
}

/** Writes down, while a tally is scored, every line, cut and reason; holds nothing afterwards. */
export interface TraceBuilder extends UnitListener, LineListener, NodeListener {
  readonly lines: readonly DraftLine[];
  readonly pending: readonly PendingEvent[];
  /** Records without any line, and why. */
  notApplied(): readonly NotApplied[];
}

/** A line that no single record carries. */
function lineWithoutRecord(
  kind: DraftLine["kind"],
  { id, basis }: RuleIdentity,
  points: Points,
): DraftLine {
  return {
    kind,
    rule: id,
    basis,
    record: null,
    entries: [],
    figure: null,
    beforeFactors: null,
    earned: points,
    points,
    cuts: [],
  };
}

/** Points that a limit takes or gives where no record's line can carry them. */
function limitLine(rule: RuleIdentity, left: Points): DraftLine {
  const { id, basis } = rule;
  const cuts = [{ by: "limit" as const, rule: id, basis, points: left }];
  return { ...lineWithoutRecord("limit", rule, 0), points: -left, cuts };
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
  // Lines below a node stand together; this is where they begin, in the share being reckoned.
  const begins: number[] = [];
  const shareBegins: number[] = [];
  // Every part of a group has begun before the group itself is done.
  const beginOf = (place: number) => begins[place] as number;
  const entriesOfEvent = new Map<Unit, readonly string[]>();
  const unitsWithLine: Unit[] = [];
  /** Units an award looks at and gives nothing for; another award may. */
  const withoutPoints = new Map<Unit, { reason: NotAppliedReason; basis: string }>();
  const idsOf = (unit: Unit): readonly string[] =>
    unit.kind === "mandate" ? [] : (entriesOfEvent.get(unit) ?? [unit.id]);
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
      if (withoutPoints.size === 0) return leftOut;
      const withLine = new Set(unitsWithLine);
      withoutPoints.forEach(({ reason, basis }, unit) => {
        if (!withLine.has(unit)) leaveOut(unit, reason, basis);
      });
      return leftOut;
    },
    events({ speakers, merged }: MergedEvents, duty) {
      merged?.forEach(mergedEvent);
      for (const speaker of speakers) sortSpeaker(speaker, duty);
    },
    unit(unit, picked, measures) {
      if (picked === "picked") return;
      const isMeasured = measures.some(({ test }) => test(unit, tally.known));
      const away = unit.kind === "entry" && !plan.attended(unit, tally.known);
      if (picked === "not-in-force") leaveOut(unit, "rule-not-in-force", null);
      else if (isMeasured) leaveOut(unit, "counted-without-points", null);
      else if (away) leaveOut(unit, "not-attended", counting.attendedBasis);
      else leaveOut(unit, "no-rule", null);
    },
    line({ rule }, unit, { points, beforeFactors, figure }) {
      unitsWithLine.push(unit);
      lines.push({
        kind: "record",
        rule: rule.id,
        basis: rule.basis,
        record: referenceTo(unit),
        entries: idsOf(unit),
        figure,
        beforeFactors,
        earned: points,
        points,
        cuts: [],
      });
    },
    sum({ rule }, units, { points, figure, unused }) {
      const without = new Set(unused.map(({ unit }) => unit));
      const used = units.filter((unit) => !without.has(unit));
      unitsWithLine.push(...used);
      for (const { unit, reason } of unused) {
        withoutPoints.set(unit, { reason, basis: rule.basis });
      }
      lines.push({
        ...lineWithoutRecord("sum", rule, points),
        entries: used.flatMap((unit) => idsOf(unit)),
        figure,
      });
    },
    beyond({ rule }, unit) {
      withoutPoints.set(unit, { reason: "above-limit", basis: rule.basis });
    },
    inapplicable({ rule }, units) {
      for (const unit of units) {
        // The mandate is no record that anyone could miss.
        if (unit.kind === "mandate") continue;
        withoutPoints.set(unit, { reason: "condition-not-met", basis: rule.basis });
      }
    },
    begin(_node, place) {
      begins[place] = lines.length;
    },
    beginShare(place) {
      shareBegins[place] = lines.length;
    },
    alternatives({ rule, parts }, _place, losing) {
      for (const part of losing) {
        const next = parts[parts.indexOf(part) + 1];
        const to = next === undefined ? lines.length : beginOf(next);
        cutAlternative(lines.slice(beginOf(part), to), rule);
      }
    },
    converted({ rule }, before, after) {
      lines.push(lineWithoutRecord("conversion", rule, after - before));
    },
    limited(node, place, before, after) {
      const [firstPart] = node.parts;
      if (firstPart !== undefined && node.each === null) begins[place] = beginOf(firstPart);
      if (before === after) return;
      const from = node.each === null ? begins[place] : shareBegins[place];
      const left = cutLines(lines.slice(from), before - after, node.rule);
      if (left !== 0) lines.push(limitLine(node.rule, left));
    },
  };
}
