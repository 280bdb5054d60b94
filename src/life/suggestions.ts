// Suggestions and bills, from the draft to the answer.

export type * from "../model/billEvent";
export type * from "../model/handlingUnit";
export {
  type ResultCategory,
  type ResultClass,
  type ResultCode,
  type ResultScheme,
  resultClasses,
} from "../model/resultScheme";
export {
  type Judgements,
  type RatingAspect,
  ratingAspects,
  type Satisfaction,
  satisfactions,
} from "../model/satisfaction";
export type * from "../model/suggestionDraft";
export type {
  SuggestionEventBody,
  SuggestionEventKind,
  SuggestionMove,
} from "../model/suggestionEvent";
export type { ReturnGround, RuleName, SuggestionRules } from "../model/suggestionRules";
export {
  type GradedResult,
  type HandlingReply,
  type HandlingState,
  type NamedProposer,
  type ReplyRating,
  type SuggestionFile,
  type SuggestionState,
  type SuggestionStatus,
  suggestionStatuses,
} from "../model/suggestionState";
export { advanceBill, billState } from "../rules/suggestion/bill/billState";
export { sponsorThresholds } from "../rules/suggestion/bill/sponsorThresholds";
export { suggestionFromBill } from "../rules/suggestion/bill/suggestionFromBill";
export { type HandledItem, handledItems } from "../rules/suggestion/handledItems";
export {
  type ProposerShare,
  type ProposerShares,
  proposerShares,
} from "../rules/suggestion/proposerShares";
export { neutralScheme } from "../rules/suggestion/published/neutralScheme";
export { resultSchemes } from "../rules/suggestion/published/resultSchemes";
export { returnGrounds } from "../rules/suggestion/published/returnGrounds";
export {
  beijingSuggestionRules,
  chongqingSuggestionRules,
  henanSuggestionRules,
  nationalSuggestionRules,
  qingdaoSuggestionRules,
  shandongSuggestionRules,
  shanghaiSuggestionRules,
  zhejiangSuggestionRules,
} from "../rules/suggestion/published/suggestionRules";
export {
  type SatisfactionCounts,
  type SuggestionRates,
  type SuggestionRatesRow,
  suggestionRates,
  suggestionRatesBy,
} from "../rules/suggestion/suggestionRates";
export { suggestionRecordFor } from "../rules/suggestion/suggestionRecordFor";
export { advanceSuggestion, suggestionState } from "../rules/suggestion/suggestionState";
export { suggestionsToCarryOn } from "../rules/suggestion/suggestionsToCarryOn";
