import type { DocumentIssue, ReadResult } from "../../model/issue";
import type { Language } from "../../model/localizedText";
import { html } from "../html/safeHtml";
import { svgDocument } from "../svg/svgDocument";
import { type ErrorCorrection, type QrModules, qrModules } from "./qrModules";

/** How a QR code is drawn. */
export interface QrOptions {
  /** How much of it may be lost; `M`, 15 in a hundred, unless given. */
  readonly errorCorrection?: ErrorCorrection;
  /** The largest version, 1 to 40; 40 unless given. */
  readonly maxVersion?: number;
  /** White squares around it; 4, as the standard asks, unless given. */
  readonly quietZone?: number;
  /** Pixels of a square's side; 4 unless given. */
  readonly moduleSize?: number;
  /** Name for those who do not see it; `二维码` unless given. */
  readonly title?: string;
  /** What scanning it gives; the text itself unless given. */
  readonly description?: string;
  /** Language of the name; `zh` unless given. */
  readonly language?: Language;
  /** Begins every id in it; `qr` unless given. */
  readonly idPrefix?: string;
}

/** Rows of squares as one path: a stroke of squares for each run of dark ones. */
function pathOf(modules: QrModules, quiet: number): string {
  const runs = modules.flatMap((row, y) =>
    row.flatMap((dark, x) => {
      if (!dark || row[x - 1] === true) return [];
      const end = row.indexOf(false, x);
      const length = (end === -1 ? row.length : end) - x;
      return [`M${x + quiet} ${y + quiet}h${length}v1h-${length}z`];
    }),
  );
  return runs.join("");
}

function within(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, Math.floor(value) || 0));
}

/**
 * Draws a text as a QR code in SVG that can be read aloud.
 *
 * @param text - the text: a vCard, a web address
 * @param options - size, error correction, name
 * @returns the SVG, `null` where the text is empty, broken or too long; the issue says which
 * @example
 * ```ts
 * import { qrCode } from "deputy-archive/qr";
 * qrCode("https://example.org/").value?.startsWith("<svg"); // => true
 * qrCode("示".repeat(900)).issues[0]?.code; // => "qr-text-too-long"
 * ```
 */
export function qrCode(
  text: string,
  options: QrOptions = {},
): ReadResult<string | null, DocumentIssue> {
  const { errorCorrection = "M", maxVersion = 40, quietZone = 4, moduleSize = 4 } = options;
  const { language = "zh", idPrefix = "qr", description = text } = options;
  const { value, issues } = qrModules(text, errorCorrection, within(maxVersion, 1, 40));
  if (value === null) return { value, issues };
  const quiet = within(quietZone, 0, 40);
  const side = value.length + 2 * quiet;
  const pixels = side * within(moduleSize, 1, 100);
  const title = options.title ?? (language === "zh" ? "二维码" : "QR code");
  const frame = { idPrefix, width: pixels, height: pixels, title, description, language };
  const path = html`<path d="${pathOf(value, quiet)}" fill="#000000" shape-rendering="crispEdges"/>`;
  return { value: svgDocument({ ...frame, units: [side, side] }, [path]), issues };
}
