import type { PaperRun, PaperText } from "../paper/paperDocument";
import { paperRuns } from "../paper/paperRuns";
import { printableText } from "../paper/printableText";
import { html, type SafeHtml } from "./safeHtml";

function runHtml({ text, bold, small }: PaperRun): SafeHtml {
  const lines = printableText(text)
    .split("\n")
    .map((line, at) => (at === 0 ? html`${line}` : html`<br>${line}`));
  const plain = html`${lines}`;
  const weighed = bold === true ? html`<b>${plain}</b>` : plain;
  return small === true ? html`<small>${weighed}</small>` : weighed;
}

/**
 * A text with its faces and line breaks.
 *
 * @param text - plain, or in several faces
 * @returns escaped text
 */
export function textHtml(text: PaperText): SafeHtml {
  return html`${paperRuns(text).map(runHtml)}`;
}
