import type { Attendance } from "../attendance";
import type { DutyRole, Verification } from "../dutyEntry";
import type { LocalizedText } from "../localizedText";

/** A stage every activity of a kind has, as a place lists it (C1: five stages). */
export interface StageKind {
  /** Code that the activity's stage carries. */
  readonly code: string;
  /** Name. */
  readonly name: LocalizedText;
}

/** A kind of activity, as a place lists it: data, never code (C1, Z7). */
export interface ActivityKind {
  /** Code that activities carry. */
  readonly code: string;
  /** Name. */
  readonly name: LocalizedText;
  /** Stages in order; left out where the kind has none of its own. */
  readonly stages?: readonly StageKind[];
}

/** How entries are drawn from activities of one kind, for one policy. */
export interface DutyDrawing {
  /** Code of the kind of activity. */
  readonly kind: string;
  /** Code of the duty, as the policy lists it; `null` where no entries are drawn. */
  readonly duty: string | null;
  /** One entry a deputy for the whole activity, or one for each stage. */
  readonly per: "activity" | "stage";
  /** Whether the entry gives the half-days the deputy was there as its quantity. */
  readonly halfDaysCount: boolean;
  /** Part of those whose call names none; `null` where the duty has no parts. */
  readonly role: DutyRole | null;
  /** What speaks for the whole activity where its stages differ, first one first. */
  readonly speaks: readonly Attendance[];
  /** Whether what the organiser wrote is already checked. */
  readonly verification: Verification;
}
