import type { Language } from "../../model/localizedText";
import type { Audience } from "../../model/privacy/audience";
import { hidePrivateNumbers } from "../../rules/privacy/privateNumbers";
import { html, type SafeHtml } from "../html/safeHtml";
import { label } from "../svg/label";
import { svgDocument } from "../svg/svgDocument";
import { wrapText } from "../svg/wrapText";
import { palette } from "./palette";

/** A chart, and its figures for those who do not see it or want to check it. */
export interface Chart {
  /** The drawing: SVG that stands by itself, inside a page or as a picture. */
  readonly svg: string;
  /** The figures as rows of texts, the headings first: for `writeCsv` or a table beside the chart. */
  readonly table: readonly (readonly string[])[];
}

/** How a chart is drawn. */
export interface ChartOptions {
  /** For whom; `public` where left out. */
  readonly audience?: Audience;
  /** Language of its texts; `zh` unless given. */
  readonly language?: Language;
  /** Its name, shown above it. */
  readonly title?: string;
  /** Begins every id in it; give two charts on one page different ones. */
  readonly idPrefix?: string;
}

/** What a chart is made of. */
export interface ChartParts {
  /** What ids begin with unless the options say so. */
  readonly kind: string;
  /** Its name unless the options say so. */
  readonly title: string;
  /** Width. */
  readonly width: number;
  /** Height of the drawing between title and notes. */
  readonly height: number;
  /** The drawing, from 0, 0. */
  readonly body: readonly SafeHtml[];
  /** How to read it, in sentences under the drawing. */
  readonly notes: readonly string[];
  /** What it shows, in sentences. */
  readonly description: string;
  /** The figures. */
  readonly table: Chart["table"];
}

const margin = 16;
const titleLine = 24;
const noteLine = 19;
const noteSize = 12;
const titleSize = 17;

/**
 * Puts title, drawing and notes one under another.
 *
 * @param parts - what the chart is made of
 * @param options - how it is drawn
 * @returns the chart
 */
export function layOut(parts: ChartParts, options: ChartOptions): Chart {
  const { width, height, body, table } = parts;
  const { language = "zh", audience = "public" } = options;
  const show = (text: string) => (audience === "internal" ? text : hidePrivateNumbers(text));
  const title = show(options.title ?? parts.title);
  const idPrefix = show(options.idPrefix ?? parts.kind);
  const room = width - 2 * margin;
  const heading = wrapText(title, room / titleSize - 1, 3);
  const notes = parts.notes.flatMap((note) => wrapText(note, room / noteSize - 1, 6));
  const top = margin + heading.length * titleLine;
  const under = top + height + noteLine;
  const whole = [
    ...heading.map((line, index) =>
      label(line, {
        x: width / 2,
        y: margin + 18 + index * titleLine,
        anchor: "middle",
        size: titleSize,
        bold: true,
      }),
    ),
    html`<g transform="translate(0 ${top})">${body}</g>`,
    ...notes.map((line, index) =>
      label(line, {
        x: margin,
        y: under + index * noteLine,
        size: noteSize,
        fill: palette.quiet,
      }),
    ),
  ];
  const frame = {
    idPrefix,
    width,
    height: under + Math.max(0, notes.length - 1) * noteLine + margin,
    title,
    description: parts.description,
    language,
  };
  return { svg: svgDocument(frame, whole), table };
}

/**
 * Makes a chart that says in a sentence why there is nothing to draw.
 *
 * @param parts - the kind of chart and its name
 * @param sentence - why
 * @param options - how it is drawn
 * @returns the chart, without figures
 */
export function saidInstead(
  parts: Pick<ChartParts, "kind" | "title">,
  sentence: string,
  options: ChartOptions,
): Chart {
  const blank = { width: 480, height: 0, body: [], table: [] };
  return layOut({ ...parts, ...blank, notes: [sentence], description: sentence }, options);
}
