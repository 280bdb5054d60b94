import type { Paragraph, Table } from "docx";
import { dayLeftOpen } from "../paper/dayLeftOpen";
import type { PaperBlock, PaperParagraph } from "../paper/paperDocument";
import { printableText } from "../paper/printableText";
import { tableDocx } from "./docxTable";
import { type DocxDrawing, type ParagraphLook, textParagraph, textRuns } from "./docxText";

/** References the library swaps in the finished text for numbers: with a character no text can hold. */
export const listNames = { ordered: "\u0091ordered", plain: "\u0091plain" } as const;

/** First-line indent of two characters. */
export const twoCharacters = { firstLine: 480, firstLineChars: 200 } as const;

function paragraphLook({ docx }: DocxDrawing, { align, framed }: PaperParagraph): ParagraphLook {
  const line = { style: docx.BorderStyle.SINGLE, size: 4, space: 4, color: "000000" };
  return {
    ...(align === undefined
      ? { indent: twoCharacters, alignment: docx.AlignmentType.BOTH }
      : { alignment: align }),
    ...(framed === true && {
      border: { top: line, bottom: line, left: line, right: line },
      // The frame stands outside the text: without the indent it would reach into the margins.
      indent: { left: 100, right: 100 },
      spacing: { before: 120, after: 240 },
    }),
  };
}

function signatureLine(drawing: DocxDrawing, signer: string): Paragraph {
  const { docx, document } = drawing;
  const colon = document.language === "zh" ? "：" : ": ";
  return new docx.Paragraph({
    alignment: docx.AlignmentType.RIGHT,
    spacing: { before: 360 },
    keepLines: true,
    children: [
      ...textRuns(drawing, `${signer}${colon}`),
      new docx.TextRun({ text: "\u00a0".repeat(24), underline: {} }),
      ...textRuns(drawing, dayLeftOpen[document.language]),
    ],
  });
}

/**
 * Draws one part of a paper.
 *
 * @param drawing - library and paper
 * @param block - the part
 * @param place - which part of the paper it is: numbered lists begin anew with each
 * @returns what the file holds for it
 */
export function blockDocx(
  drawing: DocxDrawing,
  block: PaperBlock,
  place: number,
): readonly (Paragraph | Table)[] {
  const { docx } = drawing;
  switch (block.kind) {
    case "title": {
      const heading = docx.HeadingLevel.TITLE;
      return [textParagraph(drawing, block.text, { heading })];
    }
    case "heading": {
      const { HEADING_1, HEADING_2, HEADING_3 } = docx.HeadingLevel;
      const heading = { 1: HEADING_1, 2: HEADING_2, 3: HEADING_3 }[block.level];
      return [textParagraph(drawing, block.text, { heading })];
    }
    case "paragraph":
      return [textParagraph(drawing, block.text, paragraphLook(drawing, block))];
    case "list": {
      const reference = block.ordered ? listNames.ordered : listNames.plain;
      const numbering = { reference, level: 0, instance: place };
      return block.items.map((item) => textParagraph(drawing, item, { numbering }));
    }
    case "table":
      return tableDocx(drawing, block);
    case "signatures":
      return block.signers.map((signer) => signatureLine(drawing, printableText(signer)));
    case "page-break": {
      const spacing = { line: 20, lineRule: docx.LineRuleType.EXACT };
      return [new docx.Paragraph({ pageBreakBefore: true, spacing, children: [] })];
    }
  }
}
