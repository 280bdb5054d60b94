import type { DeputyCard } from "../../model/card/deputyCard";
import type { Language } from "../../model/localizedText";
import { hidePrivateNumbers } from "../../rules/privacy/privateNumbers";
import { writableText } from "../contentLines/writableText";
import { consentLines, dutyLines, stationLines } from "./cardWords";

/** Chat programs hold back messages with links they do not know. */
function withoutLinks(text: string): string {
  return text.replace(/(?:https?:\/\/|www\.)[^\s，。；、（）]*/gi, "");
}

/**
 * Writes a deputy's card as a few short lines to share in WeChat (代表电子名片, D14): no link, no
 * private number, nothing that is not on the card.
 *
 * @param card - the card, as `deputyCard` made it
 * @param language - `zh` or `en`
 * @returns lines of plain text
 * @example
 * ```ts
 * import { deputyCard } from "deputy-archive/life";
 * import { sharingText } from "deputy-archive/vcard";
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
 * card === null ? "" : sharingText(card, "zh").split("\n")[0]; // => "【人大代表】示例"
 * ```
 */
export function sharingText(card: DeputyCard, language: Language): string {
  const head = language === "zh" ? `【人大代表】${card.name}` : `[Deputy] ${card.name}`;
  const lines = [
    hidePrivateNumbers(head),
    hidePrivateNumbers(card.congress),
    ...dutyLines(card, language),
    ...stationLines(card, language),
    ...consentLines(card, language),
  ];
  return lines
    .map((line) => withoutLinks(writableText(line).replace(/\s+/g, " ")).trim())
    .filter((line) => line !== "")
    .join("\n");
}
