import type { Points } from "../../model/decimal";
import type { LocalizedText } from "../../model/localizedText";
import type { Mandate } from "../../model/mandate";
import type { Period } from "../../model/period";
import type { PlainDate } from "../../model/plainDate";
import type { SetAsideReason } from "../tally/tally";

/** A record named in a trace. */
export interface RecordReference {
  /** Kind of record. */
  readonly kind: "entry" | "suggestion" | "report";
  /** Number of the record; of an event, of the entry that speaks. */
  readonly id: string;
  /** Day it happened. */
  readonly occurredOn: PlainDate;
}

/** Points a limit took from a line, or gave back to it. */
export interface LineCut {
  /** Id of the rule whose limit it is. */
  readonly rule: string;
  /** Article of that rule. */
  readonly basis: string;
  /** Points taken (above 0) or given back (below 0). */
  readonly points: Points;
}

/** Points of one record under one rule; all lines sum to the total. */
export interface ScoreLine {
  /** Id of the rule. */
  readonly rule: string;
  /** Article of the rule. */
  readonly basis: string;
  /** The record; `null` for points that only a floor gives. */
  readonly record: RecordReference | null;
  /** Numbers of all entries of the event, the one that speaks first. */
  readonly entries: readonly string[];
  /** Points before any limit of a sum. */
  readonly earned: Points;
  /** Points that count: `earned` less the cuts. */
  readonly points: Points;
  /** What limits took or gave back, innermost first. */
  readonly cuts: readonly LineCut[];
}

/** Why a record earned nothing. */
export type NotAppliedReason =
  | SetAsideReason
  /** Another entry speaks for the same event. */
  | "same-event"
  /** It was not recognised. */
  | "not-recognised"
  /** The deputy was not there. */
  | "not-attended"
  /** The duty is kept in the archive only. */
  | "record-only"
  /** More than a rule counts for its day, month, activity or period. */
  | "above-limit"
  /** No rule of the policy looks at it. */
  | "no-rule";

/** A record that earned nothing, and why. */
export interface NotApplied {
  /** The record. */
  readonly record: RecordReference;
  /** Why. */
  readonly reason: NotAppliedReason;
  /** Article that says so; `null` where the calendar or the mandate does. */
  readonly basis: string | null;
  /** Number of the entry that speaks for the same event; elsewhere `null`. */
  readonly spokenForBy: string | null;
}

/** An event still to be verified; it counts nothing yet. */
export interface PendingEvent {
  /** The entry that speaks for it. */
  readonly record: RecordReference;
  /** Numbers of all its entries, the one that speaks first. */
  readonly entries: readonly string[];
}

/** Points of one node of the tree: an award, an article, a chapter, the total. */
export interface NodeScore {
  /** Id of the rule. */
  readonly rule: string;
  /** Id of the rule it is part of; `null` for the total. */
  readonly parent: string | null;
  /** Article. */
  readonly basis: string;
  /** Name. */
  readonly name: LocalizedText;
  /** Sum of the lines before any limit. */
  readonly earned: Points;
  /** Sum of the parts after their limits, before the node's own. */
  readonly before: Points;
  /** Points that count. */
  readonly points: Points;
  /** Least points of the sum; `null` where the measure names none. */
  readonly floor: Points | null;
  /** Most points of the sum; `null` where the measure names none. */
  readonly ceiling: Points | null;
}

/** A score anyone can check line by line: the public trace format, under the package's version. */
export interface Scorecard {
  /** Names the format and its version. */
  readonly format: "deputy-archive/trace/v1";
  /** The policy it was scored by. */
  readonly policy: {
    /** Id. */
    readonly id: string;
    /** Version. */
    readonly version: string;
    /** Title. */
    readonly title: LocalizedText;
    /** Whether the points are an illustration. */
    readonly illustrative: boolean;
  };
  /** The mandate. */
  readonly mandate: Mandate;
  /** The span scored. */
  readonly period: Period;
  /** Day of knowledge. */
  readonly asOf: PlainDate;
  /** Digits behind the point of all points below. */
  readonly scale: number;
  /** The total. */
  readonly total: Points;
  /** What the total would change by if everything pending were verified. */
  readonly pendingPoints: Points;
  /** Points of every node, parts before the node they belong to, the total last. */
  readonly nodes: readonly NodeScore[];
  /** Points of every record; they sum to the total. */
  readonly lines: readonly ScoreLine[];
  /** Every record that earned nothing, and why. */
  readonly notApplied: readonly NotApplied[];
  /** Every event still to be verified. */
  readonly pending: readonly PendingEvent[];
}
