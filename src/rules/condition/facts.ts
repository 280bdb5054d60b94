import type { MandateStatus } from "../../model/mandate";
import type { Period } from "../../model/period";
import type { MeasureReader } from "../measure/measures";

/** What conditions are asked about: the facts of one deputy. */
export interface Facts {
  /** The span assessed. */
  readonly period: Period;
  /** Measures by id. */
  readonly measures: MeasureReader;
  /** State of the mandate on the last day of the period, or on the day of knowledge before it. */
  readonly status: MandateStatus | null;
  /** Class of deputy. */
  readonly deputyClass: string;
  /** Whether the mandate began after the first day of the period. */
  readonly joinedInPeriod: boolean;
  /** Id of the grade or other standing; `null` while it is being found. */
  readonly standing: string | null;
}
