import { pageMeasure } from "../paper/pageMeasure";
import type { PaperDocument } from "../paper/paperDocument";
import { printableText } from "../paper/printableText";
import { cssText } from "./cssText";

const serif = {
  zh: '"SimSun", "NSimSun", "Songti SC", "STSong", "Noto Serif CJK SC", "Source Han Serif SC", serif',
  en: '"Times New Roman", "Liberation Serif", "SimSun", "Songti SC", "Noto Serif CJK SC", serif',
} as const;
const sans = {
  zh: '"SimHei", "Heiti SC", "STHeiti", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif',
  en: '"Arial", "Liberation Sans", "SimHei", "Heiti SC", "Noto Sans CJK SC", sans-serif',
} as const;

/** Sizes in points: title 小二, part 四号, section and body 小四, table 五号, small 小五. */
const rules = `* { box-sizing: border-box; }
h1, h2, h3, h4 { line-height: 1.4; break-after: avoid; text-wrap: balance; }
h1 { font-size: 18pt; text-align: center; margin: 0 0 4mm; }
h2 { font-size: 14pt; margin: 6mm 0 2mm; }
h3, h4 { font-size: 12pt; margin: 4mm 0 1.5mm; }
p { margin: 0 0 1mm; text-indent: 2em; text-align: justify; orphans: 2; widows: 2; }
p.left, p.center, p.right { text-indent: 0; }
.left { text-align: left; } .center { text-align: center; } .right { text-align: right; }
p.framed { border: 0.5pt solid #000; padding: 1.5mm 2mm; margin: 2mm 0 4mm; }
ul, ol { margin: 1mm 0 2mm; padding-left: 2em; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; margin: 1mm 0 3mm; font-size: 10.5pt; line-height: 1.45; }
caption { caption-side: top; font-weight: bold; padding-bottom: 1mm; break-after: avoid; }
th, td { border: 0.5pt solid #000; padding: 1mm 1.5mm; vertical-align: middle; text-align: left; font-weight: normal; }
th { background: #f0f0f0; font-weight: bold; }
thead th { text-align: center; }
th.left { text-align: left; } th.center, td.center { text-align: center; } th.right, td.right { text-align: right; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
tr.totals > * { font-weight: bold; }
small { font-size: 9pt; }
b { font-weight: bold; }
p.sign { text-indent: 0; text-align: right; margin: 6mm 0 2mm; break-inside: avoid; }
p.sign span { display: inline-block; width: 40mm; border-bottom: 0.5pt solid #000; }
div.page { break-after: page; height: 0; }
@media screen { div.page { border-top: 1px dashed #888; margin: 8mm 0; } }`;

/**
 * The style of a document on A4: margins, fonts of Chinese official papers, the page's number below.
 *
 * @param document - the document
 * @returns CSS that loads nothing
 */
export function paperStyle(document: PaperDocument): string {
  const { width, height, top, right, bottom, left } = pageMeasure(document);
  const { language, pageHeader } = document;
  const header =
    pageHeader === undefined
      ? ""
      : `\n@page { @top-right { content: ${cssText(printableText(pageHeader))}; font: 9pt ${serif[language]}; vertical-align: bottom; padding-bottom: 3mm; } }`;
  const numberRoom = Math.round(bottom / 5);
  // A collapsed border stands half outside its table and would be cut off at the page's edge.
  return `@page { size: ${width}mm ${height}mm; margin: ${top}mm ${right}mm ${bottom}mm ${left}mm;
  @bottom-center { content: "— " counter(page) " —"; font: 12pt ${serif[language]}; vertical-align: top; padding-top: ${numberRoom}mm; } }${header}
html { line-break: strict; overflow-wrap: anywhere; hanging-punctuation: allow-end; }
body { margin: 0 auto; color: #000; background: #fff; font: 12pt/1.6 ${serif[language]}; }
h1, h2, h3, h4 { font-family: ${sans[language]}; font-weight: bold; }
${rules}
@media screen { body { max-width: ${width - left - right}mm; padding: 8mm 4mm; } }
@media print { body { padding: 0 0.5mm; } }
`;
}
