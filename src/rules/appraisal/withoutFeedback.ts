import type { Appraisal } from "../../model/appraisal";
import type { PlainDate } from "../../model/plainDate";

/**
 * Lists the appraisals whose result was not given back to the deputy in writing by a day (书面反馈).
 *
 * @param appraisals - the appraisals
 * @param asOf - the day
 * @returns those held by then without any feedback by then, in the order given
 * @example
 * ```ts
 * import { withoutFeedback } from "deputy-archive/life";
 * withoutFeedback([], "2026-11-30"); // => []
 * ```
 */
export function withoutFeedback(
  appraisals: readonly Appraisal[],
  asOf: PlainDate,
): readonly Appraisal[] {
  return appraisals.filter(
    ({ occurredOn, feedback }) => occurredOn <= asOf && !feedback.some(({ on }) => on <= asOf),
  );
}
