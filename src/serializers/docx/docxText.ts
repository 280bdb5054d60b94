import type { Paragraph, TextRun } from "docx";
import type { PaperDocument, PaperText } from "../paper/paperDocument";
import { paperRuns } from "../paper/paperRuns";
import { printableText } from "../paper/printableText";
import { sizes } from "./docxFaces";

/** The docx library, once it is loaded. */
export type Docx = typeof import("docx");

/** What every part of a file is drawn with. */
export interface DocxDrawing {
  /** The library. */
  readonly docx: Docx;
  /** The paper. */
  readonly document: PaperDocument;
}

/** How a paragraph stands, in the library's words. */
export type ParagraphLook = Omit<
  Exclude<ConstructorParameters<typeof Paragraph>[0], string>,
  "text" | "children"
>;

/**
 * A text as runs of the library, with its line breaks.
 *
 * @param drawing - library and paper
 * @param text - plain, or in several faces
 * @param bold - whether all of it stands in bold
 * @returns the runs
 */
export function textRuns(
  { docx, document }: DocxDrawing,
  text: PaperText,
  bold = false,
): readonly TextRun[] {
  // Without the hint, quotation marks and dashes of a Chinese text are drawn in the Latin font.
  const font = document.language === "zh" ? { font: { hint: "eastAsia" } } : {};
  return paperRuns(text).flatMap((run) =>
    printableText(run.text)
      .split("\n")
      .map(
        (line, at) =>
          new docx.TextRun({
            text: line,
            ...font,
            ...(at > 0 && { break: 1 }),
            ...((bold || run.bold === true) && { bold: true }),
            ...(run.small === true && { size: sizes.small }),
          }),
      ),
  );
}

/**
 * A paragraph of the library.
 *
 * @param drawing - library and paper
 * @param text - what it says
 * @param look - how it stands
 * @param bold - whether all of it stands in bold
 * @returns the paragraph
 */
export function textParagraph(
  drawing: DocxDrawing,
  text: PaperText,
  look: ParagraphLook,
  bold = false,
): Paragraph {
  return new drawing.docx.Paragraph({ ...look, children: textRuns(drawing, text, bold) });
}
