import type {
  CardApproval,
  CardStation,
  DeputyCard,
  OptionalCardField,
} from "../../model/card/deputyCard";
import type { PublicText } from "../../model/card/publicText";
import type { DocumentIssue, ReadResult } from "../../model/issue";
import { type Mandate, mandateInForce } from "../../model/mandate";
import type { Period } from "../../model/period";
import type { PlainDate } from "../../model/plainDate";
import { publicText } from "./publicText";

/** What a card may be made of; nothing else about the deputy is asked for. */
export interface CardFacts {
  /** Congress and term, in full. */
  readonly congress: string;
  /** Electoral district or unit. */
  readonly electoralDistrict?: string;
  /** Occupation or post. */
  readonly occupation?: string;
  /** File name of the portrait. */
  readonly portrait?: string;
  /** The station through which the deputy is reached; `null` where there is none. */
  readonly station: {
    /** Name. */
    readonly name: string;
    /** Address. */
    readonly address: string | null;
    /** The station's own landline. */
    readonly telephone: string | null;
    /** When voters are received. */
    readonly receptionDays: string | null;
  } | null;
  /** What was done in a span, as counts. */
  readonly performance?: {
    /** The span. */
    readonly period: Period;
    /** The counts. */
    readonly counts: readonly {
      /** What, in the words of the checklist or table. */
      readonly name: string;
      /** How many times. */
      readonly count: number;
    }[];
  };
}

/** The consent as an organ gave it, before its words were checked. */
export type GivenApproval = Omit<CardApproval, "approvedBy"> & {
  /** Organ that signed. */
  readonly approvedBy: string;
};

function notSignedOff(): DocumentIssue {
  return { code: "card-not-signed-off", path: ["approval"], params: {} };
}

function refusal(mandate: Mandate, approval: GivenApproval, asOf: PlainDate): DocumentIssue | null {
  const { certificate, approvedOn, until } = approval;
  if (certificate !== mandate.certificate) return notSignedOff();
  if (asOf < approvedOn || (until !== null && until < asOf)) {
    const params = { approvedOn, until: until ?? "", asOf };
    return { code: "card-consent-not-in-force", path: ["approval"], params };
  }
  if (mandateInForce(mandate, asOf)) return null;
  return { code: "card-mandate-not-in-force", path: ["approval"], params: { asOf } };
}

/** Checks texts one after another and keeps what is wrong with them. */
function textChecker(issues: DocumentIssue[]) {
  const check = (text: string, path: DocumentIssue["path"]): PublicText | null => {
    const { value, issues: found } = publicText(text, path);
    issues.push(...found);
    return value;
  };
  return {
    check,
    checkOptional: (text: string | null, path: DocumentIssue["path"]) =>
      text === null ? null : check(text, path),
  };
}

type Checker = ReturnType<typeof textChecker>;

function cardStation(
  { station }: CardFacts,
  { check, checkOptional }: Checker,
): CardStation | null {
  if (station === null) return null;
  const name = check(station.name, ["station", "name"]);
  if (name === null) return null;
  return {
    name,
    address: checkOptional(station.address, ["station", "address"]),
    telephone: checkOptional(station.telephone, ["station", "telephone"]),
    receptionDays: checkOptional(station.receptionDays, ["station", "receptionDays"]),
  };
}

/** A file may be named after the certificate, whose number is not public. */
function portraitFault({ portrait }: CardFacts, { certificate }: Mandate): DocumentIssue | null {
  if (portrait?.includes(certificate) !== true) return null;
  return { code: "certificate-in-portrait-name", path: ["portrait"], params: {} };
}

/** Fields the consent names, as far as there are facts for them and their words may be public. */
function optionalFields(facts: CardFacts, named: readonly OptionalCardField[], checker: Checker) {
  const text = (field: Exclude<OptionalCardField, "performance">) => {
    const given = named.includes(field) ? facts[field] : undefined;
    const value = given === undefined ? null : checker.check(given, [field]);
    return value === null ? {} : { [field]: value };
  };
  const texts = { ...text("electoralDistrict"), ...text("occupation"), ...text("portrait") };
  const performance = named.includes("performance") ? facts.performance : undefined;
  if (performance === undefined) return texts;
  const counts = performance.counts.flatMap(({ name, count }, index) => {
    const value = checker.check(name, ["performance", "counts", index, "name"]);
    return value === null ? [] : [{ name: value, count }];
  });
  const { from, to } = performance.period;
  return { ...texts, performance: { period: { from, to }, counts } };
}

/**
 * Makes a deputy's card for the public from a fixed list of fields, where an organ has consented to
 * it being shown (代表电子名片, D14; 代表法2025 art. 58).
 *
 * Nothing private can be in it: every text of a card is checked on its way in, fields the consent does
 * not name stay out, and no certificate number, private telephone or record of the archive is a field.
 *
 * @param mandate - the mandate; it has to be in force
 * @param facts - what the card may be made of
 * @param approval - the consent, `null` where none was given
 * @param asOf - the day the card is made
 * @returns the card, `null` where it may not be shown; issues say why, or which text was left out
 * @example
 * ```ts
 * import { deputyCard } from "deputy-archive/life";
 * const mandate = {
 *   certificate: "DT16-0001", name: "示例", term: { from: "2021-09-01", to: "2026-12-31" },
 *   delegation: "甲区", station: null, deputyClass: "other", beganOn: "2021-09-01",
 *   status: "in-office", statusOn: null,
 * } as const;
 * const facts = { congress: "示例市第十六届人民代表大会", station: null };
 * deputyCard(mandate, facts, null, "2026-11-24").issues[0]?.code; // => "card-not-signed-off"
 * ```
 */
export function deputyCard(
  mandate: Mandate,
  facts: CardFacts,
  approval: GivenApproval | null,
  asOf: PlainDate,
): ReadResult<DeputyCard | null, DocumentIssue> {
  if (approval === null) return { value: null, issues: [notSignedOff()] };
  const refused = refusal(mandate, approval, asOf);
  if (refused !== null) return { value: null, issues: [refused] };
  const issues: DocumentIssue[] = [];
  const checker = textChecker(issues);
  const name = checker.check(mandate.name, ["name"]);
  const congress = checker.check(facts.congress, ["congress"]);
  const delegation = checker.check(mandate.delegation, ["delegation"]);
  const approvedBy = checker.check(approval.approvedBy, ["approval", "approvedBy"]);
  const station = cardStation(facts, checker);
  const fault = approval.fields.includes("portrait") ? portraitFault(facts, mandate) : null;
  if (fault !== null) issues.push(fault);
  const fields = approval.fields.filter((field) => fault === null || field !== "portrait");
  const optional = optionalFields(facts, fields, checker);
  if (name === null || congress === null || delegation === null || approvedBy === null) {
    return { value: null, issues };
  }
  const { approvedOn, until, audience } = approval;
  const card: DeputyCard = {
    format: "deputy-archive/card/v1",
    name,
    congress,
    delegation,
    ...optional,
    station,
    approval: { approvedBy, approvedOn, until, audience },
  };
  return { value: card, issues };
}
