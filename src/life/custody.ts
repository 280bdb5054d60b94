// Custody: who keeps which copy, closing a year, sealing and filing a term.

export type * from "../model/custodyEvent";
export { copyKinds, custodyKinds, filedKinds, retentionCodes } from "../model/custodyEvent";
export { linkTo, resolveLink } from "../rules/custody/archiveLinks";
export { cautiousFiling } from "../rules/custody/cautiousFiling";
export { changesAfterClosing, type LateChange } from "../rules/custody/changesAfterClosing";
export { contentMark } from "../rules/custody/contentMark";
export type * from "../rules/custody/custody";
export { custodyOn } from "../rules/custody/custodyOn";
export type * from "../rules/custody/filingRules";
export { type FiledItem, type GivenCodes, inventoryOf } from "../rules/custody/inventoryOf";
export type { BodyOfKind as CustodyBodyOf, SealEvent } from "../rules/custody/isCustodyEvent";
export { keepersOn } from "../rules/custody/keepersOn";
export {
  type EntryReading,
  type PeriodSnapshot,
  periodSnapshot,
  type ShownEntry,
} from "../rules/custody/periodSnapshot";
export { recordCustodyEvent } from "../rules/custody/recordCustodyEvent";
export { type RetentionFinding, retentionFindings } from "../rules/custody/retentionFindings";
export { retentionOf } from "../rules/custody/retentionOf";
export { sealOf } from "../rules/custody/sealOf";
export { takeCustodyEvent } from "../rules/custody/takeCustodyEvent";
export { termClosing } from "../rules/custody/termClosing";
export { verifyCustody } from "../rules/custody/verifyCustody";
export { verifySeal } from "../rules/custody/verifySeal";
