import type { DeputyCard } from "../../model/card/deputyCard";
import type { DocumentIssue, ReadResult } from "../../model/issue";
import type { Language } from "../../model/localizedText";
import type { PlainDate } from "../../model/plainDate";
import { hidePrivateNumbers } from "../../rules/privacy/privateNumbers";
import { type ContentLine, stampValue, textValue, writeLines } from "../contentLines/contentLine";
import { stableUuid } from "../contentLines/stableUuid";
import { consentIssue, webAddress } from "./cardChecks";
import { consentLines, dutyLines, stationLines } from "./cardWords";

/** How a vCard is written. */
export interface VCardOptions {
  /** Day it is written: the consent has to be in force, and telephones keep the latest. */
  readonly asOf: PlainDate;
  /** Language of the labels; `zh` unless given. */
  readonly language?: Language;
  /** Web address of the deputy's public page; none where left out. */
  readonly url?: string;
  /** What tells two cards of one name, congress and delegation apart; public, and hashed. */
  readonly apart?: string;
}

/** A card read from a file was checked by nobody. */
function shown(text: string): string {
  return textValue(hidePrivateNumbers(text));
}

/** The name that stays the same whatever else on the card changes, so that a new one replaces it. */
function uidOf({ name, congress, delegation }: DeputyCard, apart = ""): string {
  const parts = [name, congress, delegation, apart].map(hidePrivateNumbers);
  return `urn:uuid:${stableUuid(["card", ...parts])}`;
}

/** What every program shows, the name whole: no rule tells where a family name ends. */
function mainLines(card: DeputyCard, language: Language): readonly ContentLine[] {
  const { name, congress, delegation, station } = card;
  const telephone = station?.telephone ?? null;
  const address = station?.address ?? null;
  return [
    ["FN", shown(name)],
    ["N", `${shown(name)};;;;`],
    ["ORG", `${shown(congress)};${shown(delegation)}`],
    ["ROLE", language === "zh" ? "人大代表" : "Deputy to the people's congress"],
    ...(telephone === null ? [] : [["TEL;TYPE=work", shown(telephone)] as const]),
    ...(address === null ? [] : [["ADR;TYPE=work", `;;${shown(address)};;;;`] as const]),
  ];
}

function vCardOf(lines: readonly ContentLine[]): string {
  return writeLines([["BEGIN", "VCARD"], ["VERSION", "4.0"], ...lines, ["END", "VCARD"]]);
}

/**
 * Writes the least of a card, for a QR code: name, congress and how the station is reached.
 *
 * @param card - the card
 * @param language - `zh` or `en`
 * @returns the text
 */
export function shortVCard(card: DeputyCard, language: Language): string {
  const note = stationLines(card, language).join("\n");
  return vCardOf([
    ...mainLines(card, language),
    ...(note === "" ? [] : [["NOTE", textValue(note)] as const]),
  ]);
}

/**
 * Writes a deputy's card as a vCard 4.0 (RFC 6350) telephones can keep (代表电子名片, D14).
 *
 * Nothing is in it that is not on the card, which an organ signed off for the public. The picture
 * stays out: a card names a file, not an address. Written again, it has the same UID and replaces
 * the one before.
 *
 * @param card - the card, as `deputyCard` made it
 * @param options - the day, and what the card does not carry
 * @returns the text, `null` where the consent is not in force; issues say what was left out
 * @example
 * ```ts
 * import { deputyCard } from "deputy-archive/life";
 * import { deputyVCard } from "deputy-archive/vcard";
 * const mandate = {
 *   certificate: "DT16-0001", name: "示例", term: { from: "2021-09-01", to: "2026-12-31" },
 *   delegation: "甲区", station: null, deputyClass: "other", beganOn: "2021-09-01",
 *   status: "in-office", statusOn: null,
 * } as const;
 * const approval = {
 *   certificate: "DT16-0001", approvedBy: "示例市人大常委会", approvedOn: "2026-01-10",
 *   until: null, audience: "everyone", fields: [],
 * } as const;
 * const facts = { congress: "示例市第十六届人民代表大会", station: null };
 * const { value: card } = deputyCard(mandate, facts, approval, "2026-11-24");
 * const vCard = card === null ? null : deputyVCard(card, { asOf: "2026-11-24" }).value;
 * vCard?.split("\r\n").slice(0, 4); // => ["BEGIN:VCARD", "VERSION:4.0", "KIND:individual", "FN:示例"]
 * ```
 */
export function deputyVCard(
  card: DeputyCard,
  options: VCardOptions,
): ReadResult<string | null, DocumentIssue> {
  const { asOf, language = "zh", apart } = options;
  const refused = consentIssue(card, asOf);
  if (refused !== null) return { value: null, issues: [refused] };
  const { value: url, issues } = webAddress(options.url);
  const { occupation } = card;
  const note = [
    ...dutyLines(card, language),
    ...stationLines(card, language),
    ...consentLines(card, language),
  ];
  const value = vCardOf([
    ["KIND", "individual"],
    ...mainLines(card, language),
    ...(occupation === undefined ? [] : [["TITLE", shown(occupation)] as const]),
    ...(url === null ? [] : [["URL", url] as const]),
    ["NOTE", textValue(note.join("\n"))],
    ["LANG", language === "zh" ? "zh-CN" : "en"],
    ["UID", uidOf(card, apart)],
    ["REV", stampValue(asOf)],
  ]);
  return { value, issues };
}
