import type {
  ItemsOfArticle,
  RightsAndObligations,
} from "../../../model/handbook/rightsAndObligations";
import type { Language } from "../../../model/localizedText";
import { sayIn } from "../../layouts/tableWords";
import type { PaperBlock } from "../paperDocument";

/**
 * Rights and obligations with the articles in force (D4).
 *
 * @param found - the version of the day; `null` where its text was not read
 * @param language - the paper's language
 * @returns headings and numbered lists, with a line that the statute's text is what counts
 */
export function lawBlocks(
  found: RightsAndObligations | null,
  language: Language,
): readonly PaperBlock[] {
  const say = sayIn(language);
  if (found === null) {
    const text = say(
      "当日适用的法律文本没有见到，请填写或附上。",
      "The text in force on this day was not read; please add it.",
    );
    return [{ kind: "paragraph", text }];
  }
  const { law, version, rights, obligations, checkedTo } = found;
  const items = (heading: string, of: ItemsOfArticle): readonly PaperBlock[] => {
    const article = say(
      `（${law.zh}${version}第${of.article}条）`,
      ` (${law.en} ${version}, article ${of.article})`,
    );
    return [
      { kind: "heading", level: 2, text: `${heading}${article}` },
      { kind: "list", ordered: true, items: of.items.map((item) => item[language]) },
    ];
  };
  const text = say(
    `以上是要点，不是原文，以法律文本为准；修改情况查到${checkedTo}。`,
    `These are the main points, not the text; the statute counts. Amendments were looked for up to ${checkedTo}.`,
  );
  return [
    ...items(say("权利", "Rights"), rights),
    ...items(say("义务", "Obligations"), obligations),
    { kind: "paragraph", text: [{ text, small: true }] },
  ];
}
