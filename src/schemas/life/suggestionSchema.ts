import * as z from "zod/mini";
import type { HandlingUnit } from "../../model/handlingUnit";
import type { ResultCode } from "../../model/resultScheme";
import { type Judgements, satisfactions } from "../../model/satisfaction";
import { suggestionMarks } from "../../model/suggestion";
import type {
  SuggestionContent,
  SuggestionOrigin,
  SuggestionProposer,
} from "../../model/suggestionDraft";
import type { SuggestionEventBody } from "../../model/suggestionEvent";
import type { SuggestionFile } from "../../model/suggestionState";
import { listOf } from "../members";
import { oneOf } from "../oneOf";
import { kindsOf } from "./kindsOf";
import { lifeScalars } from "./lifeScalars";
import { objectOf, type ShapeOf } from "./objectOf";
import { recordedOf } from "./recorded";

function draftParts() {
  const { text, texts, textOrNone, day } = lifeScalars();
  const content = objectOf<SuggestionContent>({
    title: text,
    facts: text,
    proposal: text,
    contactDetails: textOrNone,
  });
  const proposer = kindsOf<SuggestionProposer>({
    single: { deputy: text },
    joint: { lead: text, coSigners: texts },
    delegation: { delegation: text, head: text, liaison: text },
  });
  const origin = kindsOf<SuggestionOrigin>({
    own: {},
    "converted-bill": { bill: text, decidedBy: text, decidedOn: day },
  });
  return { content, proposer, origin };
}

function handlingParts() {
  const { text, textOrNone } = lifeScalars();
  const unit: ShapeOf<HandlingUnit> = {
    body: text,
    part: oneOf(["lead", "co", "separate"]),
    content: textOrNone,
  };
  const result: ShapeOf<ResultCode> = { scheme: text, letter: text };
  const satisfaction = z.exactOptional(oneOf(satisfactions));
  const judgements: ShapeOf<Judgements> = {
    attitude: satisfaction,
    result: satisfaction,
    reply: satisfaction,
  };
  return {
    unit: objectOf<HandlingUnit>(unit),
    result: objectOf<ResultCode>(result),
    judgements: objectOf<Judgements>(judgements),
  };
}

function bodySchema(): z.ZodMiniType<SuggestionEventBody> {
  const { text, texts, textOrNone, day: on, flag } = lifeScalars();
  const { content, proposer, origin } = draftParts();
  const { unit, result, judgements } = handlingParts();
  const occasion = oneOf(["session", "recess"]);
  const byBody = { on, body: text };
  return kindsOf<SuggestionEventBody>({
    drafted: { on, proposer, content, occasion, origin },
    revised: { on, content },
    confirmed: { on, deputy: text },
    declined: { on, deputy: text },
    submitted: { on, to: text },
    accepted: { on },
    returned: { on, ground: text, forRevision: flag },
    "treated-as-letter": { on, ground: text },
    referred: { on, units: listOf(unit) },
    disclaimed: byBody,
    "disclaimer-refused": byBody,
    reassigned: { on, from: text, to: unit },
    "taken-on": byBody,
    contacted: byBody,
    "opinion-given": byBody,
    extended: { ...byBody, until: on, consentBy: text },
    replied: { ...byBody, result, signedBy: textOrNone, faceToFace: flag },
    regraded: { ...byBody, result },
    prompted: byBody,
    rated: { ...byBody, deputy: text, consulted: texts, judgements },
    "rehandling-ordered": byBody,
    merged: { on, with: texts },
    withdrawn: { on, askedBy: texts, inWriting: flag },
    "confidentiality-asked": { on, confidential: flag },
    marked: { on, mark: oneOf(suggestionMarks), decidedBy: text },
    "carried-on": { on, term: text },
    closed: { on },
  });
}

/**
 * The form of all that happened to a suggestion, from the draft on.
 *
 * @returns the schema
 */
export function suggestionSchema(): z.ZodMiniType<SuggestionFile> {
  const { text } = lifeScalars();
  const events = listOf(recordedOf(bodySchema()));
  return objectOf<SuggestionFile>({ number: text, events });
}
