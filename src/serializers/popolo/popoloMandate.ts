import type { PlainDate } from "../../model/plainDate";
import { congressId, termId } from "./congressEntities";
import type { PopoloDeputy } from "./popoloDeputy";
import type { PopoloMembership } from "./popoloDocument";

/** The last day of a mandate that has ended by a day; `null` while it has not. */
export function endedOn({ mandate }: PopoloDeputy, asOf: PlainDate): PlainDate | null {
  const { status, statusOn, term } = mandate;
  const early = status === "ended" && statusOn !== null && statusOn < term.to ? statusOn : null;
  const last = early ?? term.to;
  return last < asOf ? last : null;
}

/** Whether a mandate ended before its term did: by a decision that its organ announces. */
export function endedEarly(deputy: PopoloDeputy, asOf: PlainDate): boolean {
  const last = endedOn(deputy, asOf);
  return last !== null && last < deputy.mandate.term.to;
}

/** A mandate as a membership of its congress, on behalf of its delegation. */
export function popoloMandate(
  deputy: PopoloDeputy,
  asOf: PlainDate,
  names: Pick<PopoloMembership, "id" | "person_id"> & { readonly delegation: string },
): PopoloMembership {
  const last = endedOn(deputy, asOf);
  return {
    "@type": "Membership",
    id: names.id,
    person_id: names.person_id,
    organization_id: congressId(deputy.term.congress.code),
    role: "deputy",
    on_behalf_of_id: names.delegation,
    legislative_period_id: termId(deputy.term),
    start_date: deputy.mandate.beganOn,
    ...(last !== null && { end_date: last }),
  };
}
