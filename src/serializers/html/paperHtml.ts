import { dayLeftOpen } from "../paper/dayLeftOpen";
import type { PaperBlock, PaperDocument } from "../paper/paperDocument";
import { printableText } from "../paper/printableText";
import { paperStyle } from "./paperStyle";
import { tableHtml } from "./paperTableHtml";
import { textHtml } from "./paperTextHtml";
import { html, type SafeHtml } from "./safeHtml";

const languageTags = { zh: "zh-CN", en: "en" } as const;

/** Nothing but the style in the file itself and pictures within it may be loaded. */
const contentPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

function blockHtml(block: PaperBlock, { language }: PaperDocument): SafeHtml {
  switch (block.kind) {
    case "title":
      return html`<h1>${textHtml(block.text)}</h1>\n`;
    case "heading": {
      const tag = { html: `h${block.level + 1}` };
      return html`<${tag}>${textHtml(block.text)}</${tag}>\n`;
    }
    case "paragraph": {
      const classes = [block.align, block.framed === true ? "framed" : undefined]
        .filter((one) => one !== undefined)
        .join(" ");
      const own = classes === "" ? html`` : html` class="${classes}"`;
      return html`<p${own}>${textHtml(block.text)}</p>\n`;
    }
    case "list": {
      const tag = { html: block.ordered ? "ol" : "ul" };
      return html`<${tag}>${block.items.map((item) => html`<li>${textHtml(item)}</li>`)}</${tag}>\n`;
    }
    case "table":
      return tableHtml(block);
    case "signatures": {
      const colon = language === "zh" ? "：" : ": ";
      return html`${block.signers.map(
        (signer) =>
          html`<p class="sign">${textHtml(signer)}${colon}<span></span>${dayLeftOpen[language]}</p>\n`,
      )}`;
    }
    case "page-break":
      return html`<div class="page"></div>\n`;
  }
}

/**
 * Writes a paper as one HTML file for A4: no script, nothing loaded from outside, page numbers and
 * repeated table headers where it is printed.
 *
 * @param document - the paper; what its audience may not see is not in it
 * @returns a complete HTML document; every text in it is escaped
 * @example
 * ```ts
 * import { paperHtml } from "deputy-archive/html";
 * const page = paperHtml({
 *   title: "示例", language: "zh", audience: "public",
 *   blocks: [{ kind: "title", text: "示例 <1>" }],
 * });
 * page.includes("<h1>示例 &lt;1&gt;</h1>"); // => true
 * ```
 */
export function paperHtml(document: PaperDocument): string {
  const { title, language, blocks } = document;
  const style: SafeHtml = { html: paperStyle(document) };
  const page = html`<!doctype html>
<html lang="${languageTags[language]}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${{ html: contentPolicy }}"><meta name="viewport" content="width=device-width"><title>${printableText(title)}</title><style>
${style}</style></head>
<body>
${blocks.map((block) => blockHtml(block, document))}</body></html>
`;
  return page.html;
}
