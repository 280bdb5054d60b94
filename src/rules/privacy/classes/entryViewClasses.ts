import type { DocumentIssue } from "../../../model/issue";
import type { FieldClasses } from "../../../model/privacy/classification";
import type { DrawnArchive } from "../../entry/archiveOn";
import type { EntriesView, EntryView, ObjectionView } from "../../entry/entryView";
import type { NotApplied } from "../../entry/ledger";
import { archiveClasses } from "./archiveClasses";
import { evidenceClasses, pageClasses } from "./evidenceClasses";
import { entryEventClasses } from "./historyClasses";
import { keptEntryClasses } from "./recordClasses";

/** The class of codes; what stands beside `code` in quotes is taken for an issue's. */
const inside = "internal";

/** An issue speaks of whatever was wrong: numbers, days, what a text said. */
export const issueClasses: FieldClasses<DocumentIssue> = {
  code: inside,
  path: "internal",
  params: "internal",
};

const objectionClasses: FieldClasses<ObjectionView> = {
  event: { fields: entryEventClasses },
  objection: "internal",
  entry: "internal",
  events: { each: { fields: entryEventClasses } },
  state: "internal",
};

/** How an entry came to say what it says is for the deputy; the public sees the entry itself. */
export const entryViewClasses: FieldClasses<EntryView> = {
  id: "internal",
  entry: { fields: keptEntryClasses },
  state: "internal",
  lead: "internal",
  members: "internal",
  evidence: { each: evidenceClasses },
  page: { fields: pageClasses },
  versions: { each: { fields: { event: "internal", value: { fields: keptEntryClasses } } } },
  objections: { each: { fields: objectionClasses } },
  steps: {
    each: {
      fields: {
        effect: "internal",
        event: { fields: entryEventClasses },
        settledBy: "internal",
      },
    },
  },
};

const notAppliedClasses: FieldClasses<NotApplied> = {
  // What was set aside may be anything, so what it says and why stays with the keepers.
  event: {
    fields: {
      id: "internal",
      subject: "internal",
      copy: "internal",
      sequence: "internal",
      previous: "internal",
      seen: "internal",
      recordedOn: "internal",
      by: "internal",
      reason: "sensitive",
      body: "sensitive",
    },
  },
  issue: { fields: issueClasses },
};

/** All entries of an archive, with what is not settled about them. */
export const entriesViewClasses: FieldClasses<EntriesView> = {
  asOf: "internal",
  entries: { each: { fields: entryViewClasses } },
  missing: { each: { fields: objectionClasses } },
  disagreements: "internal",
  notApplied: { each: { fields: notAppliedClasses } },
};

/** What is left out of an archive was never agreed upon. */
export const drawnArchiveClasses: FieldClasses<DrawnArchive> = {
  archive: { fields: archiveClasses },
  leftOut: {
    each: {
      fields: {
        entry: "internal",
        reason: "internal",
        lead: "internal",
        issue: { fields: issueClasses },
      },
    },
  },
};
