import type { Language } from "../../model/localizedText";
import { chineseNumeral } from "../../rules/congress/chineseNumeral";
import { sayIn } from "../layouts/tableWords";
import type { PaperBlock, PaperTable } from "../paper/paperDocument";

/** One article of a measure: what it says, and where that comes from. */
export interface Article {
  /** What it says; the first line stands behind its number. */
  readonly lines: readonly string[];
  /** What it lists. */
  readonly items?: readonly string[];
  /** Its table. */
  readonly table?: PaperTable;
  /** Articles of the place's own text; empty where none is known. */
  readonly basis: readonly string[];
  /** Codes of the rules it was written from. */
  readonly codes: readonly string[];
}

/** A chapter: its name without its number, and its articles. */
export interface Chapter {
  readonly name: string;
  readonly articles: readonly Article[];
}

function numbered(number: number, zh: string, en: string, language: Language): string {
  return language === "zh" ? `第${chineseNumeral(number) ?? number}${zh}` : `${en} ${number}`;
}

/** Where an article comes from, in brackets under it. */
function sourceOf({ basis, codes }: Article, language: Language): string {
  const say = sayIn(language);
  const known = [...new Set(basis.filter((one) => one !== ""))];
  const between = say("、", ", ");
  const from = known.length === 0 ? say("（原文未见）", "(not seen)") : known.join(between);
  const parts = [say(`依据：${from}`, `Source: ${from}`)];
  if (codes.length > 0) {
    parts.push(say(`代码：${codes.join(between)}`, `Codes: ${codes.join(between)}`));
  }
  return say(`［${parts.join("；")}］`, `[${parts.join("; ")}]`);
}

function articleBlocks(
  article: Article,
  number: number,
  language: Language,
): readonly PaperBlock[] {
  const [first = "", ...rest] = article.lines;
  const { items = [], table } = article;
  const title = numbered(number, "条", "Article", language);
  return [
    {
      kind: "paragraph",
      text: [{ text: title, bold: true }, { text: `${language === "zh" ? "　" : "  "}${first}` }],
    },
    ...rest.map((text) => ({ kind: "paragraph", text }) as const),
    ...(items.length === 0 ? [] : [{ kind: "list", ordered: true, items } as const]),
    ...(table === undefined ? [] : [table]),
    { kind: "paragraph", text: sourceOf(article, language), align: "left" },
  ];
}

/**
 * Sets chapters as the blocks of a paper; articles are numbered through all of them.
 *
 * @param chapters - the chapters; the last one is the supplementary one and has no number
 * @param language - language of the numbers
 * @returns the blocks
 */
export function chapterBlocks(
  chapters: readonly Chapter[],
  language: Language,
): readonly PaperBlock[] {
  let article = 0;
  return chapters.flatMap(({ name, articles }, index) => {
    const isLast = index === chapters.length - 1;
    const number = isLast ? "" : numbered(index + 1, "章", "Chapter", language);
    const text = number === "" ? name : `${number}${language === "zh" ? "　" : ". "}${name}`;
    return [
      { kind: "heading", level: 1, text } as const,
      ...articles.flatMap((one) => {
        article += 1;
        return articleBlocks(one, article, language);
      }),
    ];
  });
}
