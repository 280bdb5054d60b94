// Mandates: who held office when, and why it ended; congresses and their names.

export type * from "../model/congress/congress";
export { type CongressLevel, congressLevels } from "../model/congress/congressLevel";
export {
  type CongressOrgan,
  type CongressOrganKind,
  congressOrganKinds,
} from "../model/congressOrgan";
export {
  articleOfGround,
  articleOfSuspension,
  type DeputiesLawVersion,
  deputiesLawOn,
  type LawArticle,
} from "../model/deputiesLaw";
export type { HeldMandate } from "../model/heldMandate";
export type { OpenPeriod } from "../model/openPeriod";
export type * from "../model/tenureEvent";
export { type TenureEventBody, tenureKinds } from "../model/tenureEvent";
export {
  type DecidedGround,
  type FactualGround,
  type SuspensionCause,
  suspensionCauses,
  type TerminationGround,
  terminationGrounds,
} from "../model/tenureGround";
export { chineseNumeral, parseChineseNumeral } from "../rules/congress/chineseNumeral";
export { congressLevelOf } from "../rules/congress/congressLevelOf";
export { type MeetingKind, meetingName, type NameForm } from "../rules/congress/meetingName";
export { type ParsedMeetingName, parseMeetingName } from "../rules/congress/parseMeetingName";
export { isSubordinate } from "../rules/congress/subordination";
export { checkDayInOffice } from "../rules/tenure/checkDayInOffice";
export { checkOneArchiveEach } from "../rules/tenure/checkOneArchiveEach";
export { checkTermination } from "../rules/tenure/checkTermination";
export { heldOn, inForceOn } from "../rules/tenure/heldOn";
export { type MandateIdentity, mandateKey, parseMandateKey } from "../rules/tenure/mandateKey";
export { mandateOfTenure, type RosterLine } from "../rules/tenure/mandateOfTenure";
export { mandateOn } from "../rules/tenure/mandateOn";
export {
  countPersons,
  type PersonCount,
  type PersonView,
  personViews,
} from "../rules/tenure/personViews";
export { recordTenure } from "../rules/tenure/recordTenure";
export { recordTenureEvent } from "../rules/tenure/recordTenureEvent";
export type { Tenure, TenureSpan } from "../rules/tenure/tenure";
export { tenureDays, tenureInForce, tenureStatusOn } from "../rules/tenure/tenureDays";
export { tenureEventsOf } from "../rules/tenure/tenureEventsOf";
export { tenureOf } from "../rules/tenure/tenureOf";
