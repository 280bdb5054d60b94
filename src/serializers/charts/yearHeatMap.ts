import type { LocalizedText } from "../../model/localizedText";
import type { Period } from "../../model/period";
import { html } from "../html/safeHtml";
import { label } from "../svg/label";
import { type Chart, type ChartOptions, layOut, saidInstead } from "./chart";
import { byMonth, countByDay, type DayCounts, type HeatDay, yearsOf } from "./heatDays";
import { heatLegend, heatWidth, heatYear, heatYearHeight } from "./heatDrawing";

/** More years than any term has: a mistake in the days. */
const mostYears = 10;
const yearHeading = 20;
const legendHeight = 26;

function sentence({ days, total, outside }: DayCounts): LocalizedText {
  const [most] = [...days].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1));
  const busiest =
    most === undefined
      ? { zh: "", en: "" }
      : {
          zh: `，最多的一天 ${most[0]} 有 ${most[1]} 条`,
          en: `; the busiest day is ${most[0]} with ${most[1]}`,
        };
  const beyond =
    outside === 0
      ? { zh: "", en: "" }
      : {
          zh: `另有 ${outside} 条不在这段时间内，没有画。`,
          en: ` ${outside} more lie outside and are not drawn.`,
        };
  return {
    zh: `共 ${total} 条，${days.size} 天有登记${busiest.zh}。${beyond.zh}`,
    en: `${total} entries on ${days.size} days${busiest.en}.${beyond.en}`,
  };
}

/**
 * Draws when things were done as a calendar: a column a week, Monday on top, a number in every
 * square that has any. A period longer than a year is drawn year under year.
 *
 * Days of entries are public (代表法2025第58条), so the map is drawn for every audience.
 *
 * @param given - days, or entries
 * @param period - from when to when, ten years at most
 * @param options - audience, language, title, ids
 * @returns the chart, and a table by month
 * @example
 * ```ts
 * import { yearHeatMap } from "deputy-archive/charts";
 * const chart = yearHeatMap(["2026-03-05", "2026-03-05"], { from: "2026-03-01", to: "2026-04-30" });
 * chart.table.slice(1); // => [["2026-03", "2", "1"], ["2026-04", "0", "0"]]
 * ```
 */
export function yearHeatMap(
  given: readonly HeatDay[],
  period: Period,
  options: ChartOptions = {},
): Chart {
  const { audience = "public", language = "zh" } = options;
  const say = (words: LocalizedText) => words[language];
  const parts = { kind: "year", title: say({ zh: "履职日历", en: "Calendar of duty" }) };
  const years = yearsOf(period);
  if (years.length === 0 || years.length > mostYears) {
    const wrong = {
      zh: "起止日期不对，或超过十年；请改正后再画。",
      en: "The period ends before it begins or is longer than ten years; correct it and draw again.",
    };
    return saidInstead(parts, say(wrong), options);
  }
  const counts = countByDay(given, period, audience);
  const isOne = years.length === 1;
  const above = isOne ? 0 : yearHeading;
  const each = heatYearHeight + above;
  const span = (one: Period) =>
    say({ zh: `${one.from} 至 ${one.to}`, en: `${one.from} to ${one.to}` });
  const body = years.flatMap((year, index) => [
    ...(isOne ? [] : [label(span(year), { x: 50, y: index * each + 14, bold: true })]),
    html`<g transform="translate(0 ${index * each + above})">${heatYear(year, counts.days, language)}</g>`,
  ]);
  const legend = heatLegend(years.length * each, say({ zh: "一天的条数", en: "Entries in a day" }));
  const months = byMonth(period, counts);
  const said = `${span(period)}${say({ zh: "：", en: ": " })}${say(sentence(counts))}`;
  const listed = months
    .filter(({ count }) => count > 0)
    .map(({ month, count }) => `${month} ${count}`);
  const monthly =
    listed.length === 0
      ? ""
      : say({ zh: `各月：${listed.join("，")}。`, en: ` By month: ${listed.join(", ")}.` });
  const table = [
    [
      say({ zh: "月份", en: "Month" }),
      say({ zh: "条数", en: "Entries" }),
      say({ zh: "有登记的天数", en: "Days with entries" }),
    ],
    ...months.map(({ month, count, days }) => [month, String(count), String(days)]),
  ];
  const drawing = {
    body: [...body, ...legend],
    width: heatWidth,
    height: years.length * each + legendHeight,
  };
  return layOut(
    { ...parts, ...drawing, notes: [said], description: said + monthly, table },
    options,
  );
}
