import type { AwardLevel } from "../dutyEntry";
import type { Period } from "../period";

/** What kind of record an item of the chronicle is taken from. */
export type ChronicleSourceKind = "session" | "activity" | "award" | "other";

/** The record that says so; nothing stands in the chronicle without one. */
export interface ChronicleSource {
  /** Kind of record. */
  readonly kind: ChronicleSourceKind;
  /** Number or name of the record: number of the activity or document, name of the session. */
  readonly id: string;
}

/** One item of the chronicle of major events (大事记, D4). */
export interface ChronicleItem {
  /** First and last day. */
  readonly days: Period;
  /** What happened, as the source says it. */
  readonly title: string;
  /** Level of a commendation; `null` elsewhere. */
  readonly level: AwardLevel | null;
  /** Where it is taken from. */
  readonly source: ChronicleSource;
}
