import type { Language } from "../../model/localizedText";
import { writableText } from "../contentLines/writableText";
import { html, type SafeHtml } from "../html/safeHtml";

/** What stands around a drawing. */
export interface SvgFrame {
  /** Begins every id in the drawing, so that two on one page do not clash. */
  readonly idPrefix: string;
  /** Width in pixels. */
  readonly width: number;
  /** Height in pixels. */
  readonly height: number;
  /** Width and height of the drawing's own measure; pixels where left out. */
  readonly units?: readonly [width: number, height: number];
  /** Name, read aloud first. */
  readonly title: string;
  /** What it shows, in sentences, read aloud in place of the drawing. */
  readonly description: string;
  /** Language of its texts. */
  readonly language: Language;
}

/** Faces that Chinese systems, telephones and printers have. */
const faces =
  "'Noto Sans CJK SC','Source Han Sans SC','PingFang SC','Microsoft YaHei',SimHei,sans-serif";

/** An id is a word: whatever else a caller gives becomes lines. */
function asId(text: string): string {
  return `c-${text}`.replace(/[^A-Za-z0-9_-]/g, "-").slice(2) || "chart";
}

/**
 * Writes a drawing as SVG that stands by itself: no script, nothing from outside, a name and a
 * description for those who do not see it.
 *
 * @param frame - what stands around it
 * @param parts - the drawing, escaped
 * @returns the SVG
 */
export function svgDocument(frame: SvgFrame, parts: readonly SafeHtml[]): string {
  const { width, height, title, description, language } = frame;
  const [across, down] = frame.units ?? [width, height];
  const id = asId(frame.idPrefix);
  const lang = language === "zh" ? "zh-CN" : "en";
  const svg = html`<svg xmlns="http://www.w3.org/2000/svg" role="img" lang="${lang}" aria-labelledby="${id}-title ${id}-desc" width="${width}" height="${height}" viewBox="0 0 ${across} ${down}" font-family="${faces}"><title id="${id}-title">${title}</title><desc id="${id}-desc">${description}</desc><rect width="${across}" height="${down}" fill="#ffffff"/>${parts}</svg>`;
  return writableText(svg.html);
}
