import { compareText } from "../../model/compareText";
import { formatPoints } from "../../model/decimal";
import type { LocalizedText } from "../../model/localizedText";
import { hidePrivateNumbers } from "../../rules/privacy/privateNumbers";
import type { StatisticsTable } from "../../rules/rollUp/statisticsTable";
import { barDrawing, barWidth } from "./barDrawing";
import { type Chart, type ChartOptions, layOut, saidInstead } from "./chart";
import { type CountyFigure, type CountyFigures, columnFigures, medianOf } from "./countyFigures";

/** How a distribution is drawn. */
export interface CountyOptions extends ChartOptions {
  /** Of an annual table: id of the column. */
  readonly column?: string;
}

function inOrder(first: CountyFigure, second: CountyFigure): number {
  if (first.value === null || second.value === null) {
    const unknown = Number(first.value === null) - Number(second.value === null);
    return unknown === 0 ? compareText(first.name, second.name) : unknown;
  }
  return second.value - first.value || compareText(first.name, second.name);
}

function readFrom(given: CountyFigures | StatisticsTable, options: CountyOptions) {
  const { audience = "public", language = "zh", column = "" } = options;
  return "figures" in given ? given : columnFigures(given, column, audience, language);
}

/**
 * Draws one figure by county as bars, the highest first, with a line at the median.
 *
 * Figures given by themselves are printed for everybody; those of an annual table as far as the
 * audience may see them, for the row of a small county can be one person's.
 *
 * @param given - figures by county, or an annual table
 * @param options - the table's column, audience, language, title, ids
 * @returns the chart and its figures
 * @example
 * ```ts
 * import { countyDistribution } from "deputy-archive/charts";
 * const figures = [{ name: "甲县", value: 905 }, { name: "乙县", value: 870 }, { name: "丙县", value: null }];
 * const chart = countyDistribution({ name: "出席率", decimals: 1, unit: "%", figures });
 * chart.table.slice(1); // => [["甲县", "90.5%"], ["乙县", "87%"], ["丙县", "—"]]
 * ```
 */
export function countyDistribution(
  given: CountyFigures | StatisticsTable,
  options: CountyOptions = {},
): Chart {
  const { audience = "public", language = "zh" } = options;
  const say = (words: LocalizedText) => words[language];
  const kind = "counties";
  const read = readFrom(given, options);
  if (read === null || read === "closed" || read.figures.length === 0) {
    const sentence =
      read === "closed"
        ? {
            zh: "各县的数供保管档案的机关查看；公布请用机关自己核定的数。",
            en: "Figures by county are for those who keep the archives; publish figures the organ has settled.",
          }
        : { zh: "没有可画的数。", en: "There are no figures to draw." };
    return saidInstead(
      { kind, title: say({ zh: "各县分布", en: "By county" }) },
      say(sentence),
      options,
    );
  }
  const { decimals, unit = "" } = read;
  const show = (text: string) => (audience === "internal" ? text : hidePrivateNumbers(text));
  const what = show(read.name);
  const sorted = [...read.figures].sort(inOrder).map((one) => ({ ...one, name: show(one.name) }));
  const text = (value: number | null) =>
    value === null ? "—" : `${formatPoints(value, decimals)}${unit}`;
  const known = sorted.flatMap(({ value }) => (value === null ? [] : [value]));
  const median = medianOf(known);
  const bars = sorted.map(({ name, value }) => ({ name, figure: text(value), value, limit: null }));
  const line =
    median === null
      ? null
      : {
          value: median,
          name: say({ zh: `中位数 ${text(median)}`, en: `Median ${text(median)}` }),
        };
  const [first] = sorted;
  const last = sorted[known.length - 1];
  const missing = sorted.length - known.length;
  const extremes =
    first === undefined || last === undefined
      ? []
      : [
          say({
            zh: `最高 ${first.name} ${text(first.value)}，最低 ${last.name} ${text(last.value)}，中位数 ${text(median)}。`,
            en: `Highest ${first.name} ${text(first.value)}, lowest ${last.name} ${text(last.value)}, median ${text(median)}.`,
          }),
        ];
  const notes = [
    say({ zh: `共 ${sorted.length} 个县（市、区）。`, en: `${sorted.length} counties.` }),
    ...extremes,
    ...(missing === 0
      ? []
      : [
          say({
            zh: `${missing} 个没有数，写作“—”。`,
            en: `${missing} without a figure, written “—”.`,
          }),
        ]),
  ].join(language === "zh" ? "" : " ");
  const title = say({ zh: `各县${what}`, en: `${what} by county` });
  const table = [
    [say({ zh: "县（市、区）", en: "County" }), what],
    ...bars.map(({ name, figure }) => [name, figure]),
  ];
  const drawing = { ...barDrawing(bars, line), width: barWidth };
  return layOut(
    {
      kind,
      title,
      ...drawing,
      notes: [notes],
      description: `${title}${language === "zh" ? "：" : ": "}${notes}`,
      table,
    },
    options,
  );
}
