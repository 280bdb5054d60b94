import { formatPoints } from "../../model/decimal";
import type { LocalizedText } from "../../model/localizedText";
import { hidePrivateNumbers } from "../../rules/privacy/privateNumbers";
import type { Scorecard } from "../../rules/score/scorecard";
import { barDrawing, barWidth } from "./barDrawing";
import { type Chart, type ChartOptions, layOut, saidInstead } from "./chart";
import { radarDrawing, radarHeight, radarWidth } from "./radarDrawing";
import { categoriesOf, type ScoreCategory } from "./scoreCategories";

/** How a radar is drawn. */
export interface RadarOptions extends ChartOptions {
  /** Digits behind the point of categories given by themselves; 0 unless given. */
  readonly scale?: number;
}

/** With fewer there is no shape, with more the names run into each other: bars are drawn then. */
const fewestAxes = 3;
const mostAxes = 10;

function isList(given: Scorecard | readonly ScoreCategory[]): given is readonly ScoreCategory[] {
  return Array.isArray(given);
}

/** The categories and their digits, or `null` where the audience may not see them. */
function readFrom(given: Scorecard | readonly ScoreCategory[], options: RadarOptions) {
  const { audience = "public", language = "zh" } = options;
  if (!isList(given)) {
    const categories = categoriesOf(given, audience, language);
    return categories === null ? null : { categories, scale: given.scale };
  }
  if (audience === "public") return null;
  const shown = (name: string) => (audience === "internal" ? name : hidePrivateNumbers(name));
  const categories = given.map((one) => ({ ...one, name: shown(one.name) }));
  return { categories, scale: options.scale ?? 0 };
}

/** The scale of the axes: each to its own limit, or all in points. */
function reachOf(categories: readonly ScoreCategory[]) {
  const isCapped = categories.every(({ ceiling }) => ceiling !== null && ceiling > 0);
  const outer = categories.reduce(
    (most, { points, ceiling }) => Math.max(most, points, ceiling ?? 0),
    0,
  );
  const reach = (points: number, ceiling: number | null) => {
    const whole = isCapped ? (ceiling ?? 0) : outer;
    return whole <= 0 ? 0 : Math.min(1, Math.max(0, points / whole));
  };
  return { isCapped, outer, reach };
}

function radarNotes(categories: readonly ScoreCategory[], scale: number): LocalizedText[] {
  const { isCapped, outer } = reachOf(categories);
  const most = formatPoints(outer, scale);
  const ring = isCapped
    ? {
        zh: "外圈是各类自己的上限，每圈四分之一。",
        en: "The outer ring is each category's own limit; each ring is a quarter.",
      }
    : {
        zh: `各轴刻度相同，外圈 ${most} 分；粗短线是该类上限。`,
        en: `All axes have one scale, the outer ring is ${most}; a thick stroke is a category's limit.`,
      };
  const allZero = categories.every(({ points }) => points === 0);
  const isBelow = categories.some(({ points }) => points < 0);
  return [
    ...(outer > 0 ? [ring] : []),
    ...(allZero ? [{ zh: "各类都是 0 分。", en: "All categories are 0." }] : []),
    ...(isBelow
      ? [
          {
            zh: "负分画在圆心，以数字为准。",
            en: "Points below 0 are drawn in the middle; the figures count.",
          },
        ]
      : []),
  ];
}

/**
 * Draws a score by category as a radar: each axis a category, the outer ring its limit.
 *
 * With one, two or more than ten categories it draws bars. Points are the deputy's and the keepers'
 * to see: the public form says so and has no figure.
 *
 * @param given - a scorecard, or categories
 * @param options - audience, language, title, ids
 * @returns the chart and its figures
 * @example
 * ```ts
 * import { scoreRadar } from "deputy-archive/charts";
 * const categories = [
 *   { name: "会议", points: 30, ceiling: 40 }, { name: "活动", points: 12, ceiling: 20 },
 *   { name: "建议", points: 15, ceiling: 20 },
 * ];
 * scoreRadar(categories, { audience: "self" }).table[1]; // => ["会议", "30", "40"]
 * scoreRadar(categories).table; // => []
 * ```
 */
export function scoreRadar(
  given: Scorecard | readonly ScoreCategory[],
  options: RadarOptions = {},
): Chart {
  const say = (words: LocalizedText) => words[options.language ?? "zh"];
  const parts = { kind: "radar", title: say({ zh: "各类得分", en: "Points by category" }) };
  const read = readFrom(given, options);
  if (read === null) {
    const closed = {
      zh: "得分供代表本人和保管档案的机关查看。",
      en: "Points are for the deputy and those who keep the archive.",
    };
    return saidInstead(parts, say(closed), options);
  }
  const { categories, scale } = read;
  if (categories.length === 0) {
    return saidInstead(
      parts,
      say({ zh: "没有可画的类别。", en: "There is no category to draw." }),
      options,
    );
  }
  const text = (points: number) => formatPoints(points, scale);
  const figure = ({ points, ceiling }: ScoreCategory) =>
    ceiling === null
      ? say({ zh: `${text(points)} 分`, en: text(points) })
      : say({
          zh: `${text(points)} / ${text(ceiling)} 分`,
          en: `${text(points)} of ${text(ceiling)}`,
        });
  const description = categories.map((one) => `${one.name} ${figure(one)}`);
  const table = [
    [
      say({ zh: "类别", en: "Category" }),
      say({ zh: "得分", en: "Points" }),
      say({ zh: "上限", en: "Limit" }),
    ],
    ...categories.map(({ name, points, ceiling }) => [
      name,
      text(points),
      ceiling === null ? "" : text(ceiling),
    ]),
  ];
  const said = {
    ...parts,
    table,
    description: say({ zh: `${description.join("；")}。`, en: `${description.join("; ")}.` }),
  };
  if (categories.length < fewestAxes || categories.length > mostAxes) {
    const bars = categories.map((one) => ({
      name: one.name,
      figure: figure(one),
      value: one.points,
      limit: one.ceiling,
    }));
    const limits = { zh: "空心条是该类上限。", en: "An empty bar is a category's limit." };
    const notes = categories.some(({ ceiling }) => ceiling !== null) ? [say(limits)] : [];
    return layOut({ ...said, ...barDrawing(bars, null), width: barWidth, notes }, options);
  }
  const { isCapped, reach } = reachOf(categories);
  const axes = categories.map((one) => ({
    name: one.name,
    figure: figure(one),
    reach: reach(one.points, one.ceiling),
    limit: isCapped || one.ceiling === null ? null : reach(one.ceiling, one.ceiling),
  }));
  const drawing = { body: radarDrawing(axes), width: radarWidth, height: radarHeight };
  return layOut({ ...said, ...drawing, notes: radarNotes(categories, scale).map(say) }, options);
}
