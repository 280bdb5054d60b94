import type { SuggestionEventBody } from "../../model/suggestionEvent";
import type { RequiredFields } from "../history/unreadable";

/** What each kind of event of a suggestion has to say; what may be `null` is not asked for. */
export const suggestionFields: RequiredFields<SuggestionEventBody> = {
  drafted: ["on", "proposer", "content", "occasion", "origin"],
  revised: ["on", "content"],
  confirmed: ["on", "deputy"],
  declined: ["on", "deputy"],
  submitted: ["on", "to"],
  accepted: ["on"],
  returned: ["on", "ground", "forRevision"],
  "treated-as-letter": ["on", "ground"],
  referred: ["on", "units"],
  disclaimed: ["on", "body"],
  "disclaimer-refused": ["on", "body"],
  reassigned: ["on", "from", "to"],
  "taken-on": ["on", "body"],
  contacted: ["on", "body"],
  "opinion-given": ["on", "body"],
  extended: ["on", "body", "until", "consentBy"],
  replied: ["on", "body", "result"],
  regraded: ["on", "body", "result"],
  prompted: ["on", "body"],
  rated: ["on", "body", "deputy", "consulted", "judgements"],
  "rehandling-ordered": ["on", "body"],
  merged: ["on", "with"],
  withdrawn: ["on", "askedBy", "inWriting"],
  "confidentiality-asked": ["on", "confidential"],
  marked: ["on", "mark", "decidedBy"],
  "carried-on": ["on", "term"],
  closed: ["on"],
};
