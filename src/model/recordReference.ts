import type { PlainDate } from "./plainDate";

/** A record named in a trace. */
export interface RecordReference {
  /** Kind of record. */
  readonly kind: "entry" | "suggestion" | "report" | "rating" | "mandate";
  /** Number of the record; of an event, of the entry that speaks. */
  readonly id: string;
  /** Day it happened. */
  readonly occurredOn: PlainDate;
}
