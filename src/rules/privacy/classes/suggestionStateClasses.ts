import type { FieldClasses } from "../../../model/privacy/classification";
import type {
  HandlingReply,
  HandlingState,
  ReplyRating,
  SuggestionState,
} from "../../../model/suggestionState";
import type { HandledItem } from "../../suggestion/handledItems";
import type { ProposerShares } from "../../suggestion/proposerShares";
import { suggestionContentClasses, suggestionProposerClasses } from "./suggestionEventClasses";

/** How a deputy judged a body must not be used against either (代表法2025 art. 55). */
export const replyRatingClasses: FieldClasses<ReplyRating> = {
  deputy: "internal",
  on: "internal",
  judgements: "internal",
  reasons: "internal",
};

const replyClasses: FieldClasses<HandlingReply> = {
  on: "internal",
  results: "internal",
  signedBy: "internal",
  faceToFace: "internal",
  promptedOn: "internal",
  ratings: { each: { fields: replyRatingClasses } },
};

/** A second reply or an order to handle it again would tell that a deputy was not satisfied. */
export const handlingStateClasses: FieldClasses<HandlingState> = {
  body: "public",
  part: "public",
  content: "internal",
  referredOn: "public",
  disclaimedOn: "internal",
  takenOnOn: "internal",
  contactedOn: "internal",
  opinionOn: "internal",
  extension: "internal",
  rehandlings: "internal",
  replies: { each: { fields: replyClasses } },
};

const unlessConfidential = {
  unless: "confidential",
  open: "public",
  closed: "internal",
} as const;

/**
 * Whether what it says and who says it may be published is a decision of its own (SD 27, HN 29). Of a
 * confidential one the public sees nothing else either: days and bodies would tell which it is.
 */
export const suggestionStateClasses: FieldClasses<SuggestionState> = {
  number: "internal",
  status: "internal",
  occasion: unlessConfidential,
  origin: "internal",
  content: { fields: suggestionContentClasses },
  proposer: suggestionProposerClasses,
  proposers: "internal",
  raters: "internal",
  confidential: "public",
  marks: unlessConfidential,
  mergedWith: "internal",
  carriedInto: "internal",
  ground: "internal",
  draftedOn: "internal",
  submittedOn: unlessConfidential,
  acceptedOn: unlessConfidential,
  returnedOn: "internal",
  referredOn: unlessConfidential,
  reassignedOn: "internal",
  extendedUntil: "internal",
  repliedOn: unlessConfidential,
  ratedOn: "internal",
  rehandlingOn: "internal",
  rehandlingRepliedOn: "internal",
  withdrawnOn: "internal",
  closedOn: unlessConfidential,
  units: {
    unless: "confidential",
    open: { each: { fields: handlingStateClasses } },
    closed: "internal",
  },
  formerUnits: "internal",
};

/** A suggestion at a body, as rates are counted; it does not say whether it is confidential. */
export const handledItemClasses: FieldClasses<HandledItem> = {
  suggestion: "internal",
  body: "internal",
  referredOn: "internal",
  repliedOn: "internal",
  results: "internal",
  prompted: "internal",
  raters: "internal",
  ratings: { each: { fields: replyRatingClasses } },
};

/** How many are satisfied is public, which suggestion it is about is not. */
export const proposerSharesClasses: FieldClasses<ProposerShares> = {
  shares: { each: { fields: { item: { fields: handledItemClasses }, share: "internal" } } },
  answered: "public",
  reached: "public",
};
