import { type Chart, countyDistribution, scoreRadar, yearHeatMap } from "deputy-archive/charts";
import { describe, expect, it } from "vitest";
import { heatShades } from "../../../src/serializers/charts/heatDrawing";
import { palette } from "../../../src/serializers/charts/palette";
import { contrast } from "./contrast";
import { wellFormed } from "./wellFormed";

const year = { from: "2025-12-01", to: "2026-11-30" } as const;
const nasty = "<script>alert(1)</script>\u0000\ud800&\"'";

const draw: Readonly<Record<string, (options: { idPrefix?: string; title?: string }) => Chart>> = {
  radar: (options) =>
    scoreRadar(
      ["甲", "乙", nasty].map((name) => ({ name, points: 1, ceiling: 2 })),
      { ...options, audience: "internal" },
    ),
  bars: (options) =>
    scoreRadar([{ name: nasty, points: 1, ceiling: 2 }], { ...options, audience: "internal" }),
  year: (options) => yearHeatMap(["2026-03-05"], year, options),
  counties: (options) =>
    countyDistribution({ name: nasty, decimals: 0, figures: [{ name: nasty, value: 1 }] }, options),
};

describe.each(Object.entries(draw))("%s", (name, chart) => {
  it("is well-formed, whatever its texts hold", () => {
    const { svg } = chart({ title: nasty });
    expect(wellFormed(svg)).toBe(true);
    expect(svg).not.toContain("<script");
  });

  it("has a name and a description that are read in its place", () => {
    const { svg } = chart({ title: "示例图", idPrefix: "p1" });
    expect(svg).toMatch(/^<svg [^>]*role="img"[^>]*aria-labelledby="p1-title p1-desc"/);
    expect(svg).toContain('<title id="p1-title">示例图</title><desc id="p1-desc">');
    expect(svg).toContain('lang="zh-CN"');
    expect(svg).toContain(">示例图</text>");
  });

  it("has no id beside those two, so that two on a page do not clash", () => {
    const ids = (svg: string) => [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids(chart({ idPrefix: 'a b"<' }).svg)).toEqual(["a-b---title", "a-b---desc"]);
    expect(ids(chart({ idPrefix: "" }).svg)).toEqual(["chart-title", "chart-desc"]);
  });

  it("loads nothing and runs nothing", () => {
    const { svg } = chart({});
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(
      /https?:|href|url\(|<style|<image|<use| on\w+=/,
    );
  });

  it("carries no private number in its name or ids, but for those who keep the archive", () => {
    const { svg } = chart({ title: "联系13800000000", idPrefix: "p13800000000" });
    const isInternal = name === "radar" || name === "bars";
    expect(svg.includes("13800000000")).toBe(isInternal);
  });

  it("is the same every time", () => {
    expect(chart({})).toEqual(chart({}));
  });
});

describe("colours", () => {
  it("texts stand out from white by 4.5, lines and fills by 3", () => {
    for (const text of [palette.ink, palette.quiet]) {
      expect(contrast(text, "#ffffff")).toBeGreaterThanOrEqual(4.5);
    }
    for (const mark of [palette.grid, palette.mark, palette.edge]) {
      expect(contrast(mark, "#ffffff")).toBeGreaterThanOrEqual(3);
    }
  });

  it("numbers in squares stand out by 4.5, and more is darker, in grey too", () => {
    for (const { fill, ink } of heatShades) expect(contrast(fill, ink)).toBeGreaterThanOrEqual(4.5);
    const light = heatShades.map(({ fill }) => contrast(fill, "#ffffff"));
    expect([...light].sort((first, second) => second - first)).toEqual(light);
  });
});

describe("texts that have to fit", () => {
  it("a long name is broken or cut, and whole in the table", () => {
    const name = "示例名称很长的自治县一二三四五六七八九十一二三四";
    const { svg, table } = countyDistribution({
      name: "次数",
      decimals: 0,
      figures: [{ name, value: 1 }],
    });
    expect(svg).toContain(">示例名称很长的自治县一二三四五六七八九十…<");
    expect(table[1]?.[0]).toBe(name);
  });

  it("English breaks between words, Chinese never before a comma", () => {
    const named = (name: string) =>
      scoreRadar(
        [name, "乙", "丙"].map((one) => ({ name: one, points: 1, ceiling: 2 })),
        { audience: "self" },
      ).svg;
    expect(named("Attendance at sessions")).toMatch(/>Attendance<.*>at sessions</);
    expect(named("一二三四五六七八九十，甲乙丙丁")).not.toMatch(/>，/);
    expect(named("Wordwithoutanyplacetobreakitatallwhatever")).toMatch(/>Word/);
    expect(named("")).toContain("<text");
  });
});
