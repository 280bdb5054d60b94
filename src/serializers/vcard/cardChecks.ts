import type { DeputyCard } from "../../model/card/deputyCard";
import type { DocumentIssue, ReadResult } from "../../model/issue";
import type { PlainDate } from "../../model/plainDate";
import { publicText } from "../../rules/card/publicText";

/**
 * Asks whether a card may be shown on a day.
 *
 * @param card - the card
 * @param asOf - the day
 * @returns why not, or `null`
 */
export function consentIssue({ approval }: DeputyCard, asOf: PlainDate): DocumentIssue | null {
  const { approvedOn, until } = approval;
  if (approvedOn <= asOf && (until === null || asOf <= until)) return null;
  const params = { approvedOn, until: until ?? "", asOf };
  return { code: "card-consent-not-in-force", path: ["approval"], params };
}

/**
 * Checks an address somebody wants on a card: a web address, and public.
 *
 * @param url - the address, if there is one
 * @returns the address, `null` where it stays out and the issues say why
 */
export function webAddress(url: string | undefined): ReadResult<string | null, DocumentIssue> {
  if (url === undefined) return { value: null, issues: [] };
  if (/^https?:\/\/[!-~]+$/.test(url)) return publicText(url, ["url"]);
  return { value: null, issues: [{ code: "not-a-web-address", path: ["url"], params: {} }] };
}
