import type { Archive } from "../../model/archive";
import type { Assessment } from "../../rules/assess/assessment";
import type { MergedEvent } from "../../rules/event/mergedEvents";
import type { Scorecard } from "../../rules/score/scorecard";

/** One deputy's results, for the tables that list deputies. */
export interface DeputyResult {
  /** The archive. */
  readonly archive: Archive;
  /** The score. */
  readonly scorecard: Scorecard;
  /** The assessment. */
  readonly assessment: Assessment;
  /** Events that several entries tell of. */
  readonly merged: readonly MergedEvent[];
}
