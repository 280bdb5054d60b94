// Entries: who writes, what is never edited, the view of any day.

export type { ArchiveEventBody, ArchiveHistory } from "../model/archiveEvent";
export type * from "../model/entryEvent";
export { entryActs } from "../model/entryEvent";
export type * from "../model/evidence";
export { type Actor, type ActorRole, actorRoles } from "../model/history/actor";
export type { Recorded } from "../model/history/recorded";
export type { EventAppended } from "../rules/archive/eventAppended";
export {
  archiveOn,
  type DrawnArchive,
  type LeftOut,
  type OtherRecords,
} from "../rules/entry/archiveOn";
export { checkEvidence } from "../rules/entry/checkEvidence";
export { entriesOn } from "../rules/entry/entriesOn";
export { entryDateIssues, type InOffice } from "../rules/entry/entryDateIssues";
export { declareAndAudit, organiserRecords, twoSources } from "../rules/entry/entryRulePresets";
export { type EntryRules, type EntryScope, entryRulesOn } from "../rules/entry/entryRules";
export type {
  Disagreement,
  EntriesView,
  EntryState,
  EntryStep,
  EntryView,
  ObjectionView,
} from "../rules/entry/entryView";
export type { BodyOf as EntryBodyOf, EntryEvent, NotApplied } from "../rules/entry/ledger";
export {
  type ComparedEntry,
  type LikelyOptions,
  type LikelySame,
  likelySameEvent,
  type SameEventReason,
} from "../rules/entry/likelySameEvent";
export type { ObjectionState } from "../rules/entry/objections";
export { type EntryWritten, recordEntryEvent } from "../rules/entry/recordEntryEvent";
export {
  type EventsWritten,
  type EventWritten,
  recordEntryEvents,
} from "../rules/entry/recordEntryEvents";
export type { Word } from "../rules/entry/register";
export type { EntryDecision, EntryStanding } from "../rules/entry/standing";
export { textLikeness } from "../rules/entry/textLikeness";
