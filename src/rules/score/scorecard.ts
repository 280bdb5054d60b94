import type { Points } from "../../model/decimal";
import type { Fraction } from "../../model/fraction";
import type { LocalizedText } from "../../model/localizedText";
import type { Mandate } from "../../model/mandate";
import type { Period } from "../../model/period";
import type { PlainDate } from "../../model/plainDate";
import type { Combining } from "../../model/policy/award";
import type { Division } from "../../model/policy/window";
import type { RecordReference } from "../../model/recordReference";
import type { NotAppliedReason } from "./notAppliedReason";

/** Points a limit took from a line, or gave back to it. */
export interface LineCut {
  /** `limit` for a floor or ceiling; `alternative` where another part of the group counts instead. */
  readonly by: "limit" | "alternative";
  /** Id of the rule whose limit it is. */
  readonly rule: string;
  /** Article of that rule. */
  readonly basis: string;
  /** Points taken (above 0) or given back (below 0). */
  readonly points: Points;
}

/** What a line is for. */
export type LineKind =
  /** One record, or the mandate itself. */
  | "record"
  /** All records of the rule together: steps of a sum, a shortfall, ratings combined. */
  | "sum"
  /** What the conversion of a sum adds or takes. */
  | "conversion"
  /** What a limit takes or gives where no record's line can carry it. */
  | "limit";

/** Points of one record under one rule; all lines sum to the total. */
export interface ScoreLine {
  /** What the line is for. */
  readonly kind: LineKind;
  /** Id of the rule. */
  readonly rule: string;
  /** Article of the rule. */
  readonly basis: string;
  /** The record; `null` for points that no single record carries. */
  readonly record: RecordReference | null;
  /** Numbers of all entries of the event, the one that speaks first; of a sum, of all its records. */
  readonly entries: readonly string[];
  /** The figure the points go by: an amount, a rate, the rating; `null` where they go by none. */
  readonly figure: Fraction | null;
  /** Points before factors; `null` where there are none. */
  readonly beforeFactors: Points | null;
  /** Points before any limit of a sum. */
  readonly earned: Points;
  /** Points that count: `earned` less the cuts. */
  readonly points: Points;
  /** What limits took or gave back, innermost first. */
  readonly cuts: readonly LineCut[];
}

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
  /** Whether it applies to the deputy; a rule that does not gives nothing. */
  readonly applies: boolean;
  /** How its parts become one sum. */
  readonly combine: Combining;
  /** What it is reckoned for by itself, limits included: each month, each matter; `null` for the whole. */
  readonly each: Division | null;
  /** What the sum is multiplied by before the limits; `null` for nothing. */
  readonly convert: {
    /** Multiplied by this. */
    readonly times: number;
    /** Divided by this. */
    readonly over: number;
  } | null;
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
    /** Whether parts of the measure were not seen, so that the score is only of what was. */
    readonly partial: boolean;
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
