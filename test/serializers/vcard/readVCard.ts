import { parse } from "vcard4";

/** What vcard4 reads of one vCard: property → its value. */
export function readVCard(text: string): Readonly<Record<string, unknown>> {
  const parsed = parse(text);
  if (Array.isArray(parsed)) throw new Error("more than one card");
  return Object.fromEntries(parsed.parsedVcard.map(({ property, value }) => [property, value]));
}
