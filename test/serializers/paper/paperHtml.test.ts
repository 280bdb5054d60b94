import { paperHtml } from "deputy-archive/html";
import type { PaperBlock, PaperDocument } from "deputy-archive/paper";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

function paperOf(blocks: readonly PaperBlock[], other: Partial<PaperDocument> = {}): PaperDocument {
  return { title: "示例", language: "zh", audience: "public", blocks, ...other };
}

const bodyOf = (html: string) => html.slice(html.indexOf("<body>"));

describe("a paper as html", () => {
  it("loads nothing, runs nothing, and says its language", () => {
    const html = paperHtml(paperOf([{ kind: "title", text: "示例" }]));
    expect(html).toContain(
      `content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"`,
    );
    expect(html).toContain('<html lang="zh-CN">');
    expect(paperHtml(paperOf([], { language: "en" }))).toContain('<html lang="en">');
    expect(html).not.toMatch(/<script|<link|<img|url\(|@import|href=|src=/);
  });

  it("lies on A4 with the margins of official papers, or of a form, upright or across", () => {
    expect(paperHtml(paperOf([]))).toContain("size: 210mm 297mm; margin: 37mm 26mm 35mm 28mm;");
    expect(paperHtml(paperOf([], { margins: "form", orientation: "landscape" }))).toContain(
      "size: 297mm 210mm; margin: 20mm 20mm 20mm 20mm;",
    );
  });

  it("has headings by level, paragraphs as they stand, lists with and without numbers", () => {
    const body = bodyOf(
      paperHtml(
        paperOf([
          { kind: "heading", level: 1, text: "一" },
          { kind: "heading", level: 3, text: "三" },
          { kind: "paragraph", text: "甲\n乙" },
          { kind: "paragraph", text: [{ text: "丙", bold: true }], align: "center", framed: true },
          { kind: "list", ordered: true, items: ["一", [{ text: "小", small: true }]] },
          { kind: "list", ordered: false, items: ["点"] },
          { kind: "signatures", signers: ["代表"] },
          { kind: "page-break" },
        ]),
      ),
    );
    for (const part of [
      "<h2>一</h2>",
      "<h4>三</h4>",
      "<p>甲<br>乙</p>",
      '<p class="center framed"><b>丙</b></p>',
      "<ol><li>一</li><li><small>小</small></li></ol>",
      "<ul><li>点</li></ul>",
      '<p class="sign">代表：<span></span>　　年　　月　　日</p>',
      '<div class="page"></div>',
    ]) {
      expect(body).toContain(part);
    }
  });

  it("says in a table which cells head which, and how wide the columns are", () => {
    const body = bodyOf(
      paperHtml(
        paperOf([
          {
            kind: "table",
            caption: "表一",
            columns: [{ share: 1 }, { share: 3, align: "right" }],
            header: [[{ text: "两栏", columns: 2 }], ["甲", "乙"]],
            rows: [
              [{ text: "行", isHeading: true, rows: 2 }, "1"],
              [{ text: "2", align: "center", minHeight: 9 }],
              [{ text: "单", isHeading: true }, "3"],
            ],
            totals: ["合计", "6"],
          },
        ]),
      ),
    );
    for (const part of [
      "<caption>表一</caption>",
      '<col style="width:25.00%"><col style="width:75.00%">',
      '<th scope="colgroup" colspan="2">两栏</th>',
      '<th scope="col">甲</th>',
      '<th scope="rowgroup" rowspan="2">行</th><td class="right">1</td>',
      '<td class="center" style="height:9mm">2</td>',
      '<th scope="row">单</th><td class="right">3</td>',
      '<tr class="totals"><td>合计</td><td class="right">6</td></tr>',
    ]) {
      expect(body).toContain(part);
    }
  });

  it("aligns a cell by the column it stands in, also beside one that covers several rows", () => {
    const rows = [[{ text: "两行", rows: 2 }, "甲"], ["乙"]];
    const columns = [
      { share: 1, align: "right" },
      { share: 1, align: "center" },
    ] as const;
    const body = bodyOf(paperHtml(paperOf([{ kind: "table", columns, header: [], rows }])));
    expect(body).toContain('<td class="center">甲</td>');
    expect(body).toContain('<td class="center">乙</td>');
    expect(body).not.toContain("<thead>");
  });

  it("a page header ends neither its quotes nor the style", () => {
    const html = paperHtml(paperOf([], { pageHeader: '示例"; } </style><script>\\' }));
    expect(html).not.toContain("<script");
    expect(html.split("</style>").length).toBe(2);
    expect(html).toContain('content: "示例\\22 ');
    expect(paperHtml(paperOf([]))).not.toContain("@top-right");
  });

  it("never lets a text become markup, wherever it stands", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (given) => {
        const text = `${given}<i>`;
        const html = paperHtml(
          paperOf(
            [
              { kind: "title", text },
              { kind: "heading", level: 2, text },
              { kind: "paragraph", text },
              { kind: "list", ordered: true, items: [text] },
              {
                kind: "table",
                caption: text,
                columns: [{ share: 1 }],
                header: [[text]],
                rows: [[text]],
              },
              { kind: "signatures", signers: [text] },
            ],
            { title: text, pageHeader: text },
          ),
        );
        expect(html).not.toContain("<i>");
        expect(html.match(/&lt;i&gt;/g)?.length).toBe(9);
      }),
      { numRuns: 50 },
    );
  });

  it("drops control characters and halves of characters, keeps rare ones", () => {
    const html = paperHtml(
      paperOf([{ kind: "paragraph", text: "a\u0000\u001b𠮷\ud842\u0085\r\nb" }]),
    );
    expect(html).toContain("<p>a𠮷\ufffd<br>b</p>");
  });
});
