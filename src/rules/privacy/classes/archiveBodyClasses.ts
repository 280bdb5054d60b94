import type { ArchiveEventBody } from "../../../model/archiveEvent";
import type { ByKind } from "../../../model/privacy/classification";
import { archiveLinkClasses, inventoryLineClasses } from "./custodyEventClasses";
import { evidenceClasses, pageClasses } from "./evidenceClasses";
import { keptEntryClasses } from "./recordClasses";

/**
 * What happened to an entry is between the deputy and those who keep the archive (D5, D6). A suspension,
 * and so a resumption, tells of a criminal case (代表法2025 art. 61); the ground of a termination may
 * tell of health or guilt. Where the copies went, and who handed them over, is nobody's outside.
 */
export const archiveBodyClasses: ByKind<ArchiveEventBody> = {
  byKind: {
    registered: {
      kind: "internal",
      entry: { fields: keptEntryClasses },
      evidence: { each: evidenceClasses },
      page: { fields: pageClasses },
      answers: "internal",
    },
    confirmed: { kind: "internal", entry: "internal" },
    returned: { kind: "internal", entry: "internal" },
    refused: { kind: "internal", entry: "internal" },
    resubmitted: { kind: "internal", entry: "internal", replacement: { fields: keptEntryClasses } },
    objected: { kind: "internal", entry: "internal", objection: "internal" },
    "objection-settled": { kind: "internal", objection: "internal", upheld: "internal" },
    adjusted: {
      kind: "internal",
      entry: "internal",
      replacement: { fields: keptEntryClasses },
      objection: "internal",
    },
    corrected: { kind: "internal", entry: "internal", replacement: { fields: keptEntryClasses } },
    voided: { kind: "internal", entry: "internal" },
    joined: { kind: "internal", lead: "internal", entries: "internal" },
    separated: { kind: "internal", entry: "internal" },
    "evidence-attached": {
      kind: "internal",
      entry: "internal",
      evidence: { each: evidenceClasses },
    },
    paged: { kind: "internal", entry: "internal", page: { fields: pageClasses } },
    "disagreement-settled": { kind: "internal", entry: "internal", choice: "internal" },
    elected: { kind: "internal", effectiveOn: "internal", electedOn: "internal" },
    "by-elected": { kind: "internal", effectiveOn: "internal", electedOn: "internal" },
    suspended: {
      kind: "sensitive",
      effectiveOn: "sensitive",
      cause: "sensitive",
      reportedTo: "sensitive",
    },
    resumed: { kind: "sensitive", effectiveOn: "sensitive" },
    terminated: {
      kind: "internal",
      effectiveOn: "internal",
      announcement: "internal",
      ground: "sensitive",
      decidedBy: "sensitive",
    },
    "term-ended": { kind: "internal", effectiveOn: "internal" },
    "tenure-voided": { kind: "sensitive", fact: "sensitive" },
    "copies-made": {
      kind: "internal",
      on: "internal",
      deputy: "internal",
      county: "internal",
      station: "internal",
    },
    moved: { kind: "internal", on: "internal", county: "internal", station: "internal" },
    "handed-over": {
      kind: "internal",
      on: "internal",
      entries: "internal",
      heads: "internal",
      copy: "internal",
      to: "internal",
      handedOverBy: "internal",
    },
    received: {
      kind: "internal",
      on: "internal",
      entries: "internal",
      heads: "internal",
      copy: "internal",
      receivedBy: "internal",
    },
    "year-closed": {
      kind: "internal",
      on: "internal",
      period: "internal",
      entries: "internal",
      hash: "internal",
    },
    "term-closed": {
      kind: "internal",
      on: "internal",
      entries: "internal",
      heads: "internal",
      keptBy: "internal",
      events: "internal",
      inventory: { each: { fields: inventoryLineClasses } },
    },
    supplemented: {
      kind: "internal",
      on: "internal",
      events: "internal",
      lines: { each: { fields: inventoryLineClasses } },
    },
    "carried-forward": { kind: "internal", on: "internal", link: { fields: archiveLinkClasses } },
  },
};
