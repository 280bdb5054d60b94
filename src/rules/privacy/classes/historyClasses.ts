import type { ArchiveEventBody, ArchiveHistory } from "../../../model/archiveEvent";
import type { Actor } from "../../../model/history/actor";
import type { Copy } from "../../../model/history/copy";
import type { HistoryEvent } from "../../../model/history/history";
import type { HistoryHead } from "../../../model/history/historyHead";
import type { FieldClasses } from "../../../model/privacy/classification";
import type { CountySummary } from "../../copies/countySummary";
import type { Reconciliation } from "../../copies/reconcile";
import type { LateChange } from "../../custody/changesAfterClosing";
import type { EntryEvent } from "../../entry/ledger";
import { archiveBodyClasses } from "./archiveBodyClasses";

/** Who wrote is a person's certificate or a body's code. */
export const actorClasses: FieldClasses<Actor> = { role: "internal", id: "internal" };

/**
 * Why an entry was returned or objected to is for the deputy to read. An id is a hash of everything an
 * event says, what is hidden included: whoever has it can try words until they fit, so it never leaves
 * for the public.
 */
export const entryEventClasses: FieldClasses<EntryEvent> = {
  id: "internal",
  subject: "internal",
  copy: "internal",
  sequence: "internal",
  previous: "internal",
  seen: "internal",
  recordedOn: "internal",
  by: { fields: actorClasses },
  reason: "internal",
  body: archiveBodyClasses,
};

/** Among all events stand suspensions, and the reason may repeat their cause. */
export const historyEventClasses: FieldClasses<HistoryEvent<ArchiveEventBody>> = {
  id: "internal",
  subject: "internal",
  copy: "internal",
  sequence: "internal",
  previous: "internal",
  seen: "internal",
  recordedOn: "internal",
  by: { fields: actorClasses },
  reason: "sensitive",
  body: archiveBodyClasses,
};

/** What was written is for those who are written about; the public sees what is drawn from it. */
export const archiveHistoryClasses: FieldClasses<ArchiveHistory> = {
  subject: "internal",
  events: { each: { fields: historyEventClasses } },
};

/** A copy holds what the archive holds. */
export const copyClasses: FieldClasses<Copy<ArchiveEventBody>> = {
  keeper: "internal",
  history: { fields: archiveHistoryClasses },
};

/** The latest event of a copy. */
export const historyHeadClasses: FieldClasses<HistoryHead> = {
  copy: "internal",
  sequence: "internal",
  id: "internal",
};

/** Copies joined into one. */
export const reconciliationClasses: FieldClasses<Reconciliation<ArchiveEventBody>> = {
  history: { fields: archiveHistoryClasses },
  copies: { each: { fields: { keeper: "internal", lacked: "internal" } } },
  setAside: { each: { fields: historyEventClasses } },
};

/** What was written late about a closed period. */
export const lateChangeClasses: FieldClasses<LateChange> = {
  event: { fields: entryEventClasses },
  entries: "internal",
  writtenBefore: "internal",
};

/** Leaves are hashes of archives: one with hardly anything in it can be guessed. */
export const countySummaryClasses: FieldClasses<CountySummary> = {
  format: "public",
  archives: "public",
  events: "internal",
  leaves: "third-party",
  hash: "third-party",
};
