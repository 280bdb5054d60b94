// Who may see what, and the card for the public.

export type {
  CardApproval,
  CardAudience,
  CardPerformance,
  CardPerformances,
  CardStation,
  DeputyCard,
  OptionalCardField,
} from "../model/card/deputyCard";
export type { PublicText } from "../model/card/publicText";
export { type Audience, audiences, type FieldClass } from "../model/privacy/audience";
export type {
  ByKind,
  Classification,
  ClassifiedParts,
  EachOf,
  FieldClasses,
  FieldOf,
  Fields,
  FlagOf,
  Held,
  OfSomeKind,
  Redacted,
  UnlessFlag,
} from "../model/privacy/classification";
export { type CardFacts, deputyCard, type GivenApproval } from "../rules/card/deputyCard";
export { publicText } from "../rules/card/publicText";
export type { ClassifiedTypes } from "../rules/privacy/classifiedTypes";
export { fieldClasses } from "../rules/privacy/fieldClasses";
export { mask, type Shown } from "../rules/privacy/mask";
export { hidePrivateNumbers } from "../rules/privacy/privateNumbers";
export { redact } from "../rules/privacy/redact";
