import { paperDocx } from "deputy-archive/docx";
import type { PaperBlock, PaperDocument } from "deputy-archive/paper";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it, vi } from "vitest";

function paperOf(blocks: readonly PaperBlock[], other: Partial<PaperDocument> = {}): PaperDocument {
  return { title: "示例", language: "zh", audience: "public", blocks, ...other };
}

async function partsOf(paper: PaperDocument): Promise<Readonly<Record<string, string>>> {
  const files = unzipSync(await paperDocx(paper));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

async function documentOf(paper: PaperDocument): Promise<string> {
  return (await partsOf(paper))["word/document.xml"] ?? "";
}

const table: PaperBlock = {
  kind: "table",
  caption: "表一",
  columns: [{ share: 1 }, { share: 3, align: "right" }],
  header: [["甲", "乙"]],
  rows: [[{ text: "行", isHeading: true, rows: 2 }, "1"], [{ text: "2", minHeight: 10 }]],
  totals: ["合计", "3"],
};

describe("a paper as docx", () => {
  it("the same paper gives the same bytes at any hour", async () => {
    const paper = paperOf(
      [
        { kind: "title", text: "示例" },
        { kind: "list", ordered: true, items: ["一"] },
        table,
        { kind: "page-break" },
        { kind: "list", ordered: false, items: ["点"] },
      ],
      { pageHeader: "示例" },
    );
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-24T08:00:00Z") });
    try {
      const first = await paperDocx(paper);
      vi.setSystemTime(new Date("2031-03-01T09:30:00Z"));
      expect(await paperDocx(paper)).toEqual(first);
    } finally {
      vi.useRealTimers();
    }
  });

  it("names title and language, and no author, no day", async () => {
    const core = (await partsOf(paperOf([], { title: "示例<1>" })))["docProps/core.xml"] ?? "";
    expect(core).toContain("<dc:title>示例&lt;1&gt;</dc:title><dc:language>zh-CN</dc:language>");
    expect(core).not.toMatch(/creator|lastModifiedBy|created|modified|Un-named/);
    expect((await partsOf(paperOf([], { language: "en" })))["docProps/core.xml"]).toContain(
      "<dc:language>en</dc:language>",
    );
  });

  it("lies on A4 with the margins of official papers, or of a form across", async () => {
    const upright = await documentOf(paperOf([]));
    expect(upright).toContain('w:w="210mm" w:h="297mm" w:orient="portrait"');
    expect(upright).toContain('w:top="37mm" w:right="26mm" w:bottom="35mm" w:left="28mm"');
    const across = await documentOf(paperOf([], { orientation: "landscape", margins: "form" }));
    expect(across).toContain('w:w="297mm" w:h="210mm" w:orient="landscape"');
    expect(across).toContain('w:top="20mm"');
  });

  it("has Chinese fonts for Chinese characters, and quotation marks among them", async () => {
    const { "word/styles.xml": styles = "", "word/document.xml": text = "" } = await partsOf(
      paperOf([{ kind: "paragraph", text: "“示例”" }]),
    );
    expect(styles).toContain('w:eastAsia="SimSun"');
    expect(styles).toContain('w:eastAsia="SimHei"');
    expect(styles).toMatch(/<w:lang [^>]*w:eastAsia="zh-CN"/);
    expect(text).toContain('<w:rFonts w:hint="eastAsia"/>');
    expect(text).toContain('w:firstLineChars="200"');
    expect(
      await documentOf(paperOf([{ kind: "paragraph", text: "a" }], { language: "en" })),
    ).not.toContain("w:hint");
  });

  it("numbers its pages between dashes, and repeats the line at the top", async () => {
    const parts = await partsOf(paperOf([], { pageHeader: "示例“1”" }));
    expect(parts["word/footer1.xml"]).toMatch(/— <.*PAGE.*> —/s);
    expect(parts["word/header1.xml"]).toContain("示例“1”");
    expect(Object.keys(await partsOf(paperOf([])))).not.toContain("word/header1.xml");
  });

  it("repeats header rows, breaks no row after the first, and widths fill the text", async () => {
    const text = await documentOf(paperOf([table], { margins: "form" }));
    expect(text.match(/<w:tblHeader\/>/g)?.length).toBe(1);
    expect(text.match(/<w:cantSplit\/>/g)?.length).toBe(3);
    // 170 mm in twentieths of a point, one part to three.
    expect(text).toContain('<w:gridCol w:w="2409"/><w:gridCol w:w="7228"/>');
    expect(text).toContain('<w:tblLayout w:type="fixed"/>');
    expect(text).toContain('<w:vMerge w:val="restart"/>');
    expect(text).toContain('<w:trHeight w:val="567" w:hRule="atLeast"/>');
    expect(text).toMatch(/<w:b\/>.*表一/s);
  });

  it("a table without rows leaves its name only", async () => {
    const empty = { ...table, header: [], rows: [] };
    const { totals: _, ...without } = empty;
    expect(await documentOf(paperOf([without as PaperBlock]))).not.toContain("<w:tbl>");
  });

  it("numbered lists begin anew, and a text that looks like the library's marks stays", async () => {
    const list: PaperBlock = { kind: "list", ordered: true, items: ["{ordered-0}{plain-1}"] };
    const text = await documentOf(paperOf([list, list]));
    expect(text.match(/\{ordered-0\}\{plain-1\}/g)?.length).toBe(2);
    const numbers = [...text.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map(([, id]) => id);
    expect(new Set(numbers).size).toBe(2);
    expect(text).not.toContain("\u0091");
  });

  it("escapes texts, drops control characters and halves of characters, keeps rare ones", async () => {
    const text = await documentOf(
      paperOf([{ kind: "paragraph", text: "<w:p>&\u0000\u001b𠮷\ud842\nb" }]),
    );
    expect(text).toContain("&lt;w:p&gt;&amp;𠮷\ufffd");
    expect(text).toContain("<w:br/>");
  });

  it("draws frames, signatures, headings and page breaks", async () => {
    const text = await documentOf(
      paperOf([
        { kind: "title", text: "题" },
        { kind: "heading", level: 1, text: "一" },
        { kind: "heading", level: 2, text: "二" },
        { kind: "heading", level: 3, text: "三" },
        {
          kind: "paragraph",
          text: [{ text: "框", bold: true, small: true }],
          align: "center",
          framed: true,
        },
        { kind: "signatures", signers: ["代表"] },
        { kind: "page-break" },
      ]),
    );
    for (const part of ["Title", "Heading1", "Heading2", "Heading3"]) {
      expect(text).toContain(`<w:pStyle w:val="${part}"/>`);
    }
    expect(text).toContain("<w:pBdr>");
    expect(text).toContain('<w:sz w:val="18"/>');
    expect(text).toContain("代表：");
    expect(text).toContain("年　　月　　日");
    expect(text).toContain("<w:pageBreakBefore/>");
  });
});
