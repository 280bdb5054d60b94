import type { ISectionOptions } from "docx";
import { pageMeasure } from "../paper/pageMeasure";
import type { PaperDocument } from "../paper/paperDocument";
import { printableText } from "../paper/printableText";
import { coreProperties } from "./coreProperties";
import { blockDocx } from "./docxBlock";
import { sizes } from "./docxFaces";
import { docxNumbering, docxStyles } from "./docxStyles";
import { type DocxDrawing, textParagraph } from "./docxText";
import { withoutClock } from "./fixedZip";

type PageProperties = NonNullable<ISectionOptions["properties"]>;

function pageProperties({ docx, document }: DocxDrawing): PageProperties {
  const { width, height, top, right, bottom, left } = pageMeasure(document);
  const isWide = document.orientation === "landscape";
  // The library turns the sheet itself: it is given the upright size.
  const [short, long] = isWide ? [height, width] : [width, height];
  const { LANDSCAPE, PORTRAIT } = docx.PageOrientation;
  return {
    page: {
      size: {
        width: `${short}mm`,
        height: `${long}mm`,
        orientation: isWide ? LANDSCAPE : PORTRAIT,
      },
      margin: {
        top: `${top}mm`,
        right: `${right}mm`,
        bottom: `${bottom}mm`,
        left: `${left}mm`,
        header: `${Math.round(top / 2)}mm`,
        footer: `${Math.round(bottom / 2)}mm`,
      },
    },
  };
}

function headers(drawing: DocxDrawing): Pick<ISectionOptions, "headers"> {
  const { docx, document } = drawing;
  if (document.pageHeader === undefined) return {};
  const text = [{ text: printableText(document.pageHeader), small: true }];
  const line = textParagraph(drawing, text, { alignment: docx.AlignmentType.RIGHT });
  return { headers: { default: new docx.Header({ children: [line] }) } };
}

/** The page's number between dashes, as official papers have it. */
function footers({ docx }: DocxDrawing): Pick<ISectionOptions, "footers"> {
  const children = ["— ", docx.PageNumber.CURRENT, " —"];
  const line = new docx.Paragraph({
    alignment: docx.AlignmentType.CENTER,
    children: [new docx.TextRun({ children, size: sizes.body })],
  });
  return { footers: { default: new docx.Footer({ children: [line] }) } };
}

/**
 * Writes a paper as a docx file for A4, with the styles of Chinese official papers.
 *
 * The bytes hold no clock, no random number and no author: equal papers give equal bytes on one runtime.
 *
 * @param document - the paper; what its audience may not see is not in it
 * @returns the bytes of the docx file
 * @example
 * ```ts
 * import { paperDocx } from "deputy-archive/docx";
 * const bytes = await paperDocx({
 *   title: "示例", language: "zh", audience: "public", blocks: [{ kind: "title", text: "示例" }],
 * });
 * String.fromCharCode(...bytes.slice(0, 2)); // => "PK"
 * ```
 */
export async function paperDocx(document: PaperDocument): Promise<Uint8Array> {
  const docx = await import("docx");
  const drawing: DocxDrawing = { docx, document };
  const file = new docx.Document({
    title: printableText(document.title),
    styles: docxStyles(docx),
    numbering: docxNumbering(docx),
    compatibility: { version: 15 },
    sections: [
      {
        properties: pageProperties(drawing),
        ...headers(drawing),
        ...footers(drawing),
        children: document.blocks.flatMap((block, place) => blockDocx(drawing, block, place)),
      },
    ],
  });
  const own = [coreProperties(document)];
  return withoutClock(new Uint8Array(await docx.Packer.toArrayBuffer(file, undefined, own)));
}
