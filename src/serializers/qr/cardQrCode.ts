import type { DeputyCard } from "../../model/card/deputyCard";
import type { DocumentIssue, ReadResult } from "../../model/issue";
import { deputyVCard, shortVCard, type VCardOptions } from "../vcard/deputyVCard";
import { type QrOptions, qrCode } from "./qrCode";

/** How the code of a card is drawn; with a web address, the code holds just that. */
export interface CardQrOptions extends VCardOptions, Omit<QrOptions, "language" | "description"> {}

/** 97 squares a side: at 3 cm a telephone still tells them apart. */
const readable = 20;

/** The code of a text, where it fits. */
function drawn(text: string, card: DeputyCard, options: CardQrOptions) {
  const { language = "zh", maxVersion = readable } = options;
  const title =
    options.title ?? (language === "zh" ? `${card.name}的代表名片` : `Card of ${card.name}`);
  const description =
    language === "zh"
      ? "扫描后可保存名片或打开网页。"
      : "Scan it to keep the card or open the page.";
  return qrCode(text, { ...options, language, maxVersion, title, description });
}

/**
 * Draws a deputy's card as a QR code (代表电子名片, D14): the web address where one is given, else the
 * whole vCard, else, where that is too long, a short one with name, congress and station.
 *
 * @param card - the card, as `deputyCard` made it
 * @param options - the day, the address, how it is drawn
 * @returns the SVG, `null` where the card may not be shown or even the short form is too long; the
 *   issue `card-qr-shortened` says that the short form was taken
 * @example
 * ```ts
 * import { deputyCard } from "deputy-archive/life";
 * import { cardQrCode } from "deputy-archive/qr";
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
 * const code = card === null ? null : cardQrCode(card, { asOf: "2026-11-24" });
 * code?.issues; // => []
 * ```
 */
export function cardQrCode(
  card: DeputyCard,
  options: CardQrOptions,
): ReadResult<string | null, DocumentIssue> {
  const { value: vCard, issues } = deputyVCard(card, options);
  if (vCard === null) return { value: null, issues };
  const isAddress = options.url !== undefined && issues.length === 0;
  const first = drawn(isAddress ? options.url : vCard, card, options);
  if (first.value !== null || isAddress) {
    return { value: first.value, issues: [...issues, ...first.issues] };
  }
  const short = drawn(shortVCard(card, options.language ?? "zh"), card, options);
  const shortened: DocumentIssue = { code: "card-qr-shortened", path: [], params: {} };
  const found = short.value === null ? short.issues : [shortened];
  return { value: short.value, issues: [...issues, ...found] };
}
