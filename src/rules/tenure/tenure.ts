import type { MandateStatus } from "../../model/mandate";
import type { OpenPeriod } from "../../model/openPeriod";
import type { TenureFact } from "../../model/tenureEvent";

/** A stretch of days in one state. */
export interface TenureSpan extends OpenPeriod {
  /** The state. */
  readonly status: MandateStatus;
  /** What brought it about. */
  readonly because: TenureFact;
}

/** What became of a mandate, as far as it is known. */
export interface Tenure {
  /** States from the first day in office on, without gap or overlap; the last goes on. */
  readonly spans: readonly TenureSpan[];
  /** Days on which duties could be performed; the day a suspension or an end takes effect is one. */
  readonly inForce: readonly OpenPeriod[];
  /** How it ended, where it has. */
  readonly ended: Extract<TenureFact, { readonly kind: "terminated" | "term-ended" }> | null;
}
