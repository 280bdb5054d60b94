import type { Language } from "../../model/localizedText";
import { chineseNumeral } from "../../rules/congress/chineseNumeral";
import type { PaperBlock } from "./paperDocument";

/** A part of a paper with its heading. */
export interface Chapter {
  /** What it is called, without a number. */
  readonly heading: string;
  /** What stands in it. */
  readonly blocks: readonly PaperBlock[];
}

/**
 * Numbers the parts of a paper in order: 一、二、 or 1. 2.
 *
 * @param chapters - the parts there are; those left out are not counted
 * @param language - the paper's language
 * @returns headings with what follows them
 */
export function numberedChapters(
  chapters: readonly Chapter[],
  language: Language,
): readonly PaperBlock[] {
  return chapters.flatMap(({ heading, blocks }, at): readonly PaperBlock[] => {
    const number = language === "zh" ? `${chineseNumeral(at + 1) ?? at + 1}、` : `${at + 1}. `;
    return [{ kind: "heading", level: 1, text: `${number}${heading}` }, ...blocks];
  });
}
