import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { paperDocx } from "deputy-archive/docx";
import { paperHtml } from "deputy-archive/html";
import type { PaperDocument } from "deputy-archive/paper";
import { beforeAll, describe, expect, test } from "vitest";
import { paperTexts } from "../serializers/paper/paperTexts";
import { papersOf } from "../serializers/paper/sampleYear";
import { type PrintedPage, printOn, withPage } from "./chromium";
import { convertByLibreOffice, type Files } from "./libreOffice";
import { pdfReport } from "./pdf";
import { runProgram } from "./runProgram";

/** Papers of an ordinary year for the deputy, a full one for keepers, an empty one, and the public's. */
const kinds = [
  ["zh", "self", 24],
  ["en", "self", 24],
  ["zh", "internal", 200],
  ["zh", "self", 0],
  ["zh", "public", 24],
] as const;

const papers: Readonly<Record<string, PaperDocument>> = Object.fromEntries(
  kinds.flatMap(([language, audience, entries]) =>
    Object.entries(papersOf(entries, language, audience)).map(
      ([name, paper]) => [`${name}-${language}-${audience}-${entries}`, paper] as const,
    ),
  ),
);

/** Pages as both programs draw them: of an ordinary year, and the most a full one may take. */
const pages: Readonly<Record<string, readonly [least: number, most: number]>> = {
  "card-zh-self-24": [9, 12],
  "card-en-self-24": [9, 12],
  "card-zh-internal-200": [36, 54],
  "card-zh-self-0": [3, 3],
  "card-zh-public-24": [2, 2],
  "handbook-zh-self-24": [4, 5],
  "handbook-en-self-24": [4, 5],
  "handbook-zh-internal-200": [13, 18],
  "handbook-zh-self-0": [3, 3],
  "handbook-zh-public-24": [2, 3],
  "notice-zh-self-24": [4, 4],
  "notice-en-self-24": [4, 4],
  "notice-zh-internal-200": [17, 24],
  "notice-zh-self-0": [2, 2],
  "notice-zh-public-24": [1, 1],
  "year-zh-self-24": [2, 3],
  "year-en-self-24": [2, 3],
  "year-zh-internal-200": [2, 3],
  "year-zh-self-0": [2, 2],
  "year-zh-public-24": [1, 1],
  "term-zh-self-24": [1, 2],
  "term-en-self-24": [1, 2],
  "term-zh-internal-200": [1, 2],
  "term-zh-self-0": [1, 1],
  "term-zh-public-24": [1, 1],
};

const bare = (text: string) => text.replace(/\s/g, "");

/** The text of each page of a PDF in the order it was drawn, cell after cell, without spaces. */
async function drawnPages(pdf: Uint8Array): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), "drawn-"));
  try {
    const path = join(folder, "paper.pdf");
    await writeFile(path, pdf);
    const drawn = await runProgram("pdftotext", ["-raw", path, "-"]);
    return drawn.split("\f").slice(0, -1).map(bare);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Texts of the rows that docx lets break across pages: the first under each header. */
function textsOfFirstRows(paper: PaperDocument): ReadonlySet<string> {
  const rows = paper.blocks.flatMap((block) => {
    const isHeaded = block.kind === "table" && block.header.length > 0;
    return isHeaded ? [{ ...block, header: [], rows: block.rows.slice(0, 1) }] : [];
  });
  const bodies = rows.map(({ caption: _, totals: __, ...table }) => table);
  return new Set(paperTexts({ ...paper, blocks: bodies }).map(bare));
}

/** Whether a text ends a page, but for the page's number, and goes on on the next. */
function isBroken(text: string, pages: readonly string[]): boolean {
  return pages.some((page, at) =>
    [...text].some((_, cut) => {
      const [first, rest] = [[...text].slice(0, cut).join(""), [...text].slice(cut).join("")];
      return (
        cut > 0 && page.endsWith(`${first}—${at + 1}—`) && pages[at + 1]?.includes(rest) === true
      );
    }),
  );
}

/** Texts of a paper a PDF does not have whole, but for those that may break across its pages. */
async function missingTexts(
  paper: PaperDocument,
  pdf: Uint8Array,
  mayBreak: ReadonlySet<string> = new Set(),
): Promise<readonly string[]> {
  const pages = await drawnPages(pdf);
  const whole = pages.join("");
  return paperTexts(paper).filter((text) => {
    const own = bare(text);
    return !whole.includes(own) && !(mayBreak.has(own) && isBroken(own, pages));
  });
}

const names = Object.keys(papers);

function paperNamed(name: string): PaperDocument {
  const paper = papers[name];
  if (paper === undefined) throw new Error(`no paper ${name}`);
  return paper;
}

describe("Chromium prints every paper", () => {
  const printed = new Map<string, PrintedPage>();
  beforeAll(async () => {
    await withPage(async (page) => {
      for (const name of names) printed.set(name, await printOn(page, paperHtml(paperNamed(name))));
    });
  });
  const printedNamed = (name: string) => {
    const found = printed.get(name);
    if (found === undefined) throw new Error(`${name} was not printed`);
    return found;
  };

  test.each(names)(
    "%s: on A4, nothing cut off, nothing asked for, every text there",
    async (name) => {
      const paper = paperNamed(name);
      const { pdf, complaints, overflowing } = printedNamed(name);
      expect({ complaints, overflowing }).toEqual({ complaints: [], overflowing: [] });
      const { pages: drawn, pageSize, missingFonts, text } = await pdfReport(pdf);
      expect(missingFonts).toEqual([]);
      expect(pageSize).toContain("A4");
      const [least = 0, most = 0] = pages[name] ?? [];
      expect(drawn, name).toBeGreaterThanOrEqual(least);
      expect(drawn, name).toBeLessThanOrEqual(most);
      expect(text.map((page, at) => bare(page).includes(`—${at + 1}—`))).toEqual(
        text.map(() => true),
      );
      expect(await missingTexts(paper, pdf)).toEqual([]);
    },
  );

  test("Chinese text stands in a serif, titles in a sans", async () => {
    const fonts = await withPage(async (page) => {
      await page.setContent(paperHtml(paperNamed("card-zh-self-24")));
      const session = await page.context().newCDPSession(page);
      await session.send("DOM.enable");
      await session.send("CSS.enable");
      const { root } = await session.send("DOM.getDocument");
      const fontsOf = async (selector: string) => {
        const { nodeId } = await session.send("DOM.querySelector", {
          nodeId: root.nodeId,
          selector,
        });
        const found = await session.send("CSS.getPlatformFontsForNode", { nodeId });
        return found.fonts.map(({ familyName }) => familyName).join();
      };
      return { title: await fontsOf("h1"), cell: await fontsOf("td") };
    });
    expect(fonts.title).toMatch(/Sans|Hei/);
    expect(fonts.cell).toMatch(/Serif|Song|SimSun/);
  });
});

describe("LibreOffice opens every paper", () => {
  let converted: Files = {};
  beforeAll(async () => {
    const files = await Promise.all(
      names.map(async (name) => [`${name}.docx`, await paperDocx(paperNamed(name))] as const),
    );
    converted = await convertByLibreOffice(Object.fromEntries(files), "pdf");
  });

  test.each(names)("%s: as many pages, Chinese fonts, every text there", async (name) => {
    const pdf = converted[`${name}.pdf`];
    if (pdf === undefined) throw new Error("LibreOffice could not open it");
    const { pages: drawn, pageSize, fonts, missingFonts, text } = await pdfReport(pdf);
    expect(pageSize).toContain("A4");
    const [least = 0, most = 0] = pages[name] ?? [];
    expect(drawn, name).toBeGreaterThanOrEqual(least);
    expect(drawn, name).toBeLessThanOrEqual(most);
    expect(missingFonts).toEqual([]);
    expect(fonts.join()).toMatch(/SerifCJK|Song|SimSun/);
    expect(text.map((page, at) => bare(page).includes(`—${at + 1}—`))).toEqual(
      text.map(() => true),
    );
    const paper = paperNamed(name);
    expect(await missingTexts(paper, pdf, textsOfFirstRows(paper))).toEqual([]);
  });
});
