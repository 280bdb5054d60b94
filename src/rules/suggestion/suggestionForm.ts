import type { SuggestionEventBody } from "../../model/suggestionEvent";
import type { BodiesOf, EventForm } from "../history/eventForm";

type Name = "proposer" | "content" | "origin" | "unit" | "result" | "judgements";

const ofBody = { on: "day", body: "text" } as const;

const bodies: BodiesOf<SuggestionEventBody, Name> = {
  drafted: {
    on: "day",
    proposer: "proposer",
    content: "content",
    occasion: "=session recess",
    origin: "origin",
  },
  revised: { on: "day", content: "content" },
  confirmed: { on: "day", deputy: "text" },
  declined: { on: "day", deputy: "text" },
  submitted: { on: "day", to: "text" },
  accepted: { on: "day" },
  returned: { on: "day", ground: "text", forRevision: "yes-no" },
  "treated-as-letter": { on: "day", ground: "text" },
  referred: { on: "day", units: "unit[]" },
  disclaimed: ofBody,
  "disclaimer-refused": ofBody,
  reassigned: { on: "day", from: "text", to: "unit" },
  "taken-on": ofBody,
  contacted: ofBody,
  "opinion-given": ofBody,
  extended: { on: "day", body: "text", until: "day", consentBy: "text" },
  replied: {
    on: "day",
    body: "text",
    result: "result",
    signedBy: "text|null",
    faceToFace: "yes-no",
  },
  regraded: { on: "day", body: "text", result: "result" },
  prompted: ofBody,
  rated: { on: "day", body: "text", deputy: "text", consulted: "text[]", judgements: "judgements" },
  "rehandling-ordered": ofBody,
  merged: { on: "day", with: "text[]" },
  withdrawn: { on: "day", askedBy: "text[]", inWriting: "yes-no" },
  "confidentiality-asked": { on: "day", confidential: "yes-no" },
  marked: { on: "day", mark: "=key excellent", decidedBy: "text" },
  "carried-on": { on: "day", term: "text" },
  closed: { on: "day" },
};

const judgement = "=satisfied basically-satisfied dissatisfied?";

/** The form of everything that happens to a suggestion. */
export const suggestionForm: EventForm = {
  bodies,
  inner: {
    "proposer single": { deputy: "text" },
    "proposer joint": { lead: "text", coSigners: "text[]" },
    "proposer delegation": { delegation: "text", head: "text", liaison: "text" },
    content: { title: "text", facts: "text", proposal: "text", contactDetails: "text|null" },
    "origin own": {},
    "origin converted-bill": { bill: "text", decidedBy: "text", decidedOn: "day" },
    unit: { body: "text", part: "=lead co separate", content: "text|null" },
    result: { scheme: "text", letter: "text" },
    judgements: { attitude: judgement, result: judgement, reply: judgement },
  },
};
