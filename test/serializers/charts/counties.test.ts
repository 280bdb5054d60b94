import type { StatisticsTable } from "deputy-archive";
import { type CountyFigures, countyDistribution } from "deputy-archive/charts";
import { describe, expect, it } from "vitest";
import { wellFormed } from "./wellFormed";

const rates: CountyFigures = {
  name: "出席率",
  decimals: 1,
  unit: "%",
  figures: [
    { name: "乙县", value: 870 },
    { name: "丁县", value: null },
    { name: "甲县", value: 905 },
    { name: "丙县", value: 870 },
    { name: "丙丙县", value: null },
  ],
};

const column = { id: "meetings", basis: "", name: { zh: "会议", en: "meetings" }, decimals: 0 };
const statistics: StatisticsTable = {
  basis: "",
  columns: [
    { ...column, percent: false },
    { ...column, id: "rate", name: { zh: "到会率", en: "rate" }, decimals: 1, percent: true },
  ],
  rows: [
    { partition: "甲县", cells: { meetings: 12, rate: 905 } },
    { partition: "乙县", cells: { meetings: 7, rate: null } },
  ],
  total: { partition: null, cells: { meetings: 19, rate: 905 } },
};

/** The bars as they are drawn: their widths. */
function widths(svg: string): readonly number[] {
  const bars = svg.matchAll(/<rect [^>]*width="([\d.]+)" height="15" fill="#2f6690"/g);
  return [...bars].map(([, width]) => Number(width));
}

/** Where the dashed line stands. */
function medianAt(svg: string): number {
  return Number(/x1="([\d.]+)"[^>]*stroke-dasharray="7 4"/.exec(svg)?.[1]);
}

describe("a figure by county", () => {
  it("stands highest first, equal ones by name, unknown ones last", () => {
    const { table } = countyDistribution(rates);
    expect(table).toEqual([
      ["县（市、区）", "出席率"],
      ["甲县", "90.5%"],
      ["丙县", "87%"],
      ["乙县", "87%"],
      ["丁县", "—"],
      ["丙丙县", "—"],
    ]);
  });

  it("bars are as long as their figures; the unknown has none", () => {
    const [first = 0, second = 0, ...others] = widths(countyDistribution(rates).svg);
    expect(second / first).toBeCloseTo(870 / 905, 2);
    expect(others).toEqual([second]);
  });

  it("says how many, the extremes, the median and what is missing", () => {
    const { svg } = countyDistribution(rates);
    expect(svg).toContain(
      "各县出席率：共 5 个县（市、区）。最高 甲县 90.5%，最低 乙县 87%，中位数 87%。2 个没有数，写作“—”。</desc>",
    );
    expect(svg).toContain(">中位数 87%<");
    const english = countyDistribution(rates, { language: "en" }).svg;
    expect(english).toContain("Highest 甲县 90.5%, lowest 乙县 87%, median 87%.");
  });

  it("the median lies between the middle two", () => {
    const four = [10, 20, 31, 90].map((value, index) => ({ name: `${index}县`, value }));
    const { svg } = countyDistribution({ name: "次数", decimals: 0, figures: four });
    expect(svg).toContain(">中位数 26<");
    const bars = [...svg.matchAll(/<rect x="([\d.]+)"[^>]*height="15"/g)];
    const zero = Number(bars[0]?.[1]);
    const [longest = 0] = widths(svg);
    expect((medianAt(svg) - zero) / longest).toBeCloseTo(26 / 90, 2);
  });

  it("figures below 0 lie on the other side", () => {
    const figures = [
      { name: "甲县", value: 10 },
      { name: "乙县", value: -10 },
    ];
    const { svg } = countyDistribution({ name: "增减", decimals: 0, figures });
    const bars = [...svg.matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)" height="15"/g)];
    const [above, below] = bars.map(([, x, width]) => [Number(x), Number(width)] as const);
    expect((below?.[0] ?? 0) + (below?.[1] ?? 0)).toBeCloseTo(above?.[0] ?? 1, 1);
    expect(below?.[1]).toBe(above?.[1]);
  });

  it("300 counties, all at nothing, all unknown: all are drawn", () => {
    const many = (value: number | null) =>
      Array.from({ length: 300 }, (_, index) => ({ name: `示例第${index}县`, value }));
    for (const value of [5, 0, null]) {
      const { svg, table } = countyDistribution({
        name: "次数",
        decimals: 0,
        figures: many(value),
      });
      expect(table).toHaveLength(301);
      expect(svg).not.toContain("NaN");
      expect(wellFormed(svg)).toBe(true);
      expect(svg.includes("中位数")).toBe(value !== null);
    }
  });

  it("no county is said to be none", () => {
    expect(countyDistribution({ ...rates, figures: [] }).svg).toContain("没有可画的数。");
  });
});

describe("a column of the annual table by county", () => {
  it("is for those who keep the archives", () => {
    const { table } = countyDistribution(statistics, { column: "rate", audience: "internal" });
    expect(table.slice(1)).toEqual([
      ["甲县", "90.5%"],
      ["乙县", "—"],
    ]);
    const english = countyDistribution(statistics, {
      column: "meetings",
      audience: "internal",
      language: "en",
    });
    expect(english.svg).toContain(">meetings by county<");
    expect(english.table[1]).toEqual(["甲县", "12"]);
  });

  it("others are told where the figures are: the row of a small county can be one person's", () => {
    for (const audience of ["public", "self"] as const) {
      const { svg, table } = countyDistribution(statistics, { column: "meetings", audience });
      expect(table).toEqual([]);
      expect(svg).toContain("各县的数供保管档案的机关查看");
      expect(svg).not.toContain("甲县");
    }
  });

  it("a column that is not there has no figures", () => {
    for (const name of ["__proto__", "", "points"]) {
      const { svg } = countyDistribution(statistics, { column: name, audience: "internal" });
      expect(svg).toContain("没有可画的数。");
    }
  });
});
