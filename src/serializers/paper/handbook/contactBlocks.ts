import type { OfficeContact } from "../../../model/handbook/officeContact";
import type { Language } from "../../../model/localizedText";
import { sayIn } from "../../layouts/tableWords";
import { type Fact, factCells } from "../factTable";
import { nothingWritten } from "../nothingWritten";
import type { PaperBlock } from "../paperDocument";

function contactTable(
  { body, address, website, wechat, offices }: OfficeContact,
  language: Language,
): PaperBlock {
  const say = sayIn(language);
  const facts: readonly (readonly [string, string | null])[] = [
    [say("地址", "Address"), address],
    [say("网址", "Website"), website],
    [say("微信公众号", "WeChat account"), wechat],
    ...offices.map(({ office, phones }) => [office, phones.join(say("、", ", "))] as const),
  ];
  const known = facts.filter((fact): fact is Fact => fact[1] !== null);
  const columns = [{ share: 3 }, { share: 8 }];
  return { kind: "table", caption: body, columns, header: [], rows: known.map(factCells) };
}

/**
 * How to reach the standing committees and their offices (D4).
 *
 * @param contacts - the bodies
 * @param language - the paper's language
 * @returns a table for each body
 */
export function contactBlocks(
  contacts: readonly OfficeContact[],
  language: Language,
): readonly PaperBlock[] {
  if (contacts.length === 0) return [nothingWritten(language)];
  return contacts.map((contact) => contactTable(contact, language));
}
