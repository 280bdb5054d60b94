import type { ChronicleItem } from "../../model/handbook/chronicle";
import type { OfficeContact } from "../../model/handbook/officeContact";
import type { RightsAndObligations } from "../../model/handbook/rightsAndObligations";
import type { Mandate } from "../../model/mandate";
import type { PlainDate } from "../../model/plainDate";
import type { ChecklistResult } from "../checklist/checklistResult";
import type { Scorecard } from "../score/scorecard";
import type { YearRecord } from "./yearRecord";

/** A deputy's handbook of one year (代表履职手册, D4, P2), for adapters to print. */
export interface Handbook {
  /** The mandate. */
  readonly mandate: Mandate;
  /** Day of knowledge. */
  readonly asOf: PlainDate;
  /** Rights and obligations in force on that day; `null` where the text of the day was not read. */
  readonly rightsAndObligations: RightsAndObligations | null;
  /** The year's record. */
  readonly record: YearRecord;
  /** How far the checklist is; `null` where none was given that fits. */
  readonly checklist: ChecklistResult | null;
  /** The year's points; `null` where none were given that fit. */
  readonly scorecard: Scorecard | null;
  /** Chronicle of major events. */
  readonly chronicle: readonly ChronicleItem[];
  /** How to reach the standing committees and their offices. */
  readonly contacts: readonly OfficeContact[];
}
