import { compareText } from "../../model/compareText";
import type { DossierAppraisal } from "../../model/dossier/dossier";
import type { DutyReport } from "../../model/dutyReport";
import { inPeriod, type Period } from "../../model/period";

/** Duty reports of a span with their ballots, earliest first. */
export function appraisalsOf(
  reports: readonly DutyReport[],
  period: Period,
): readonly DossierAppraisal[] {
  return reports
    .filter(({ occurredOn }) => inPeriod(period, occurredOn))
    .map(({ id, occurredOn, form, ballot }) => ({ id, occurredOn, form, ballot }))
    .sort(
      (first, second) =>
        compareText(first.occurredOn, second.occurredOn) || compareText(first.id, second.id),
    );
}
