import type { HandlingUnit } from "../../../model/handlingUnit";
import type { ByKind, FieldClasses } from "../../../model/privacy/classification";
import type { SuggestionContent, SuggestionProposer } from "../../../model/suggestionDraft";
import type { SuggestionEventBody } from "../../../model/suggestionEvent";
import type { SuggestionFile } from "../../../model/suggestionState";
import { actorClasses } from "./historyClasses";

/** How to reach the proposer never leaves the office. */
export const suggestionContentClasses: FieldClasses<SuggestionContent> = {
  title: "internal",
  facts: "internal",
  proposal: "internal",
  contactDetails: "sensitive",
};

/** Who puts it forward. */
export const suggestionProposerClasses: ByKind<SuggestionProposer> = {
  byKind: {
    single: { kind: "internal", deputy: "internal" },
    joint: { kind: "internal", lead: "internal", coSigners: "internal" },
    delegation: {
      kind: "internal",
      delegation: "internal",
      head: "internal",
      liaison: "internal",
    },
  },
};

const unitClasses: FieldClasses<HandlingUnit> = {
  body: "internal",
  part: "internal",
  content: "internal",
};

const done = { kind: "internal", on: "internal" } as const;
const byDeputy = { kind: "internal", on: "internal", deputy: "internal" } as const;
const byBody = { kind: "internal", on: "internal", body: "internal" } as const;
const onGround = { kind: "internal", on: "internal", ground: "internal" } as const;
const content = { fields: suggestionContentClasses } as const;

/** What was written about a suggestion, one thing after the other, is for those who work on it. */
const suggestionBodyClasses: ByKind<SuggestionEventBody> = {
  byKind: {
    drafted: {
      kind: "internal",
      on: "internal",
      proposer: suggestionProposerClasses,
      content,
      occasion: "internal",
      origin: "internal",
    },
    revised: { kind: "internal", on: "internal", content },
    confirmed: byDeputy,
    declined: byDeputy,
    submitted: { kind: "internal", on: "internal", to: "internal" },
    accepted: done,
    returned: { kind: "internal", on: "internal", ground: "internal", forRevision: "internal" },
    "treated-as-letter": onGround,
    referred: { kind: "internal", on: "internal", units: { each: { fields: unitClasses } } },
    disclaimed: byBody,
    "disclaimer-refused": byBody,
    reassigned: { kind: "internal", on: "internal", from: "internal", to: { fields: unitClasses } },
    "taken-on": byBody,
    contacted: byBody,
    "opinion-given": byBody,
    extended: {
      kind: "internal",
      on: "internal",
      body: "internal",
      until: "internal",
      consentBy: "internal",
    },
    replied: {
      kind: "internal",
      on: "internal",
      body: "internal",
      result: "internal",
      signedBy: "internal",
      faceToFace: "internal",
    },
    regraded: { kind: "internal", on: "internal", body: "internal", result: "internal" },
    prompted: byBody,
    rated: {
      kind: "internal",
      on: "internal",
      body: "internal",
      deputy: "internal",
      consulted: "internal",
      judgements: "internal",
    },
    "rehandling-ordered": byBody,
    merged: { kind: "internal", on: "internal", with: "internal" },
    withdrawn: { kind: "internal", on: "internal", askedBy: "internal", inWriting: "internal" },
    "confidentiality-asked": { kind: "internal", on: "internal", confidential: "internal" },
    marked: { kind: "internal", on: "internal", mark: "internal", decidedBy: "internal" },
    "carried-on": { kind: "internal", on: "internal", term: "internal" },
    closed: done,
  },
};

/** The file of a suggestion: whether it is confidential is known at its end only. */
export const suggestionFileClasses: FieldClasses<SuggestionFile> = {
  number: "internal",
  events: {
    each: {
      fields: {
        recordedOn: "internal",
        by: { fields: actorClasses },
        reason: "internal",
        body: suggestionBodyClasses,
      },
    },
  },
};
