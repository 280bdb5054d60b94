import type { Period } from "../period";
import type { PlainDate } from "../plainDate";
import type { PublicText } from "./publicText";

/** Where a card may be shown. */
export type CardAudience =
  /** 社会公众 */
  | "everyone"
  /** 原选区选民、原选举单位 */
  | "constituents";

/** The organ's consent to show a card: without one there is no card. */
export interface CardApproval {
  /** Certificate of the deputy it is for. */
  readonly certificate: string;
  /** Organ that signed. */
  readonly approvedBy: PublicText;
  /** Day of the consent. */
  readonly approvedOn: PlainDate;
  /** Last day it may be shown; `null` until the mandate ends. */
  readonly until: PlainDate | null;
  /** To whom it may be shown. */
  readonly audience: CardAudience;
  /** Optional fields the consent names; the others stay out. */
  readonly fields: readonly OptionalCardField[];
}

/** Fields that are shown only where the consent names them. */
export type OptionalCardField = "electoralDistrict" | "occupation" | "portrait" | "performance";

/** How often something was done. */
export interface CardPerformance {
  /** What, in the words of the checklist or table. */
  readonly name: PublicText;
  /** How many times. */
  readonly count: number;
}

/** A deputy's card for the public (代表电子名片, D14): these fields and no others. */
export interface DeputyCard {
  /** Names the format and its version. */
  readonly format: "deputy-archive/card/v1";
  /** Name. */
  readonly name: PublicText;
  /** Congress and term, in full. */
  readonly congress: PublicText;
  /** Delegation. */
  readonly delegation: PublicText;
  /** Electoral district or unit (选区、选举单位). */
  readonly electoralDistrict?: PublicText;
  /** Occupation or post. */
  readonly occupation?: PublicText;
  /** File name of the portrait. */
  readonly portrait?: PublicText;
  /** The station through which the deputy is reached. */
  readonly station: CardStation | null;
  /** What was done in a span, as counts. */
  readonly performance?: CardPerformances;
  /** Who let it be shown, since when, to whom. */
  readonly approval: Omit<CardApproval, "certificate" | "fields">;
}

/** A liaison station as the public reaches it: its own telephone, never a deputy's. */
export interface CardStation {
  /** Name. */
  readonly name: PublicText;
  /** Address. */
  readonly address: PublicText | null;
  /** The station's own landline; a mobile telephone is a person's and is refused. */
  readonly telephone: PublicText | null;
  /** When voters are received (接待日). */
  readonly receptionDays: PublicText | null;
}

/** Counts of what was done in a span. */
export interface CardPerformances {
  /** The span. */
  readonly period: Period;
  /** The counts. */
  readonly counts: readonly CardPerformance[];
}
