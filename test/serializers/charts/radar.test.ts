import type { NodeScore, Scorecard } from "deputy-archive";
import { type ScoreCategory, scoreRadar } from "deputy-archive/charts";
import { describe, expect, it } from "vitest";
import { wellFormed } from "./wellFormed";

const categories: readonly ScoreCategory[] = [
  { name: "会议", points: 3000, ceiling: 4000 },
  { name: "活动", points: 1240, ceiling: 2000 },
  { name: "建议<&>", points: 1500, ceiling: 2000 },
];
const self = { audience: "self", scale: 2 } as const;

function node(rule: string, parent: string | null, points: number, more: Partial<NodeScore> = {}) {
  const name = { zh: `类别${rule}`, en: `part ${rule}` };
  const limits = { applies: true, combine: "sum", each: null, convert: null, floor: null } as const;
  const figures = { earned: points, before: points, points, ceiling: null };
  return { rule, parent, basis: "", name, ...figures, ...limits, ...more } satisfies NodeScore;
}

const scorecard = (...nodes: readonly NodeScore[]): Scorecard => ({
  format: "deputy-archive/trace/v1",
  policy: {
    id: "made-up",
    version: "1",
    title: { zh: "虚拟办法", en: "made-up measure" },
    illustrative: true,
    partial: false,
  },
  mandate: {
    certificate: "DT16-0001",
    name: "示例",
    term: { from: "2021-09-01", to: "2026-12-31" },
    delegation: "甲区",
    station: null,
    deputyClass: "other",
    beganOn: "2021-09-01",
    status: "in-office",
    statusOn: null,
  },
  period: { from: "2025-12-01", to: "2026-11-30" },
  asOf: "2026-11-24",
  scale: 1,
  total: 600,
  pendingPoints: 0,
  nodes,
  lines: [],
  notApplied: [],
  pending: [],
});

/** Where the corners of the shape lie. */
function shape(svg: string): readonly (readonly [x: number, y: number])[] {
  const [, points = ""] = /<polygon points="([^"]*)" fill="#2f6690"/.exec(svg) ?? [];
  return points.split(" ").map((corner) => {
    const [x = 0, y = 0] = corner.split(",").map(Number);
    return [x, y];
  });
}

/** How far the corners lie from the middle, the outer ring being 1. */
function reaches(svg: string): readonly number[] {
  const [, middleX, middleY] = /<line x1="(\d+)" y1="(\d+)"/.exec(svg) ?? [];
  const far = ([x, y]: readonly [number, number]) =>
    Math.hypot(x - Number(middleX), y - Number(middleY));
  return shape(svg).map((corner) => Math.round((far(corner) / 150) * 1000) / 1000);
}

describe("a score by category", () => {
  it("reaches the outer ring where a category is at its limit", () => {
    const { svg } = scoreRadar(categories, self);
    expect(reaches(svg)).toEqual([0.75, 0.62, 0.75]);
    expect(svg).toContain("外圈是各类自己的上限");
  });

  it("tells its figures in words and as a table", () => {
    const { svg, table } = scoreRadar(categories, self);
    expect(svg).toContain(
      '<desc id="radar-desc">会议 30 / 40 分；活动 12.4 / 20 分；建议&lt;&amp;&gt; 15 / 20 分。</desc>',
    );
    expect(table).toEqual([
      ["类别", "得分", "上限"],
      ["会议", "30", "40"],
      ["活动", "12.4", "20"],
      ["建议<&>", "15", "20"],
    ]);
    expect(scoreRadar(categories, { ...self, language: "en" }).svg).toContain("30 of 40");
  });

  it("without limits all axes have one scale", () => {
    const open = categories.map((one, index) => (index === 0 ? one : { ...one, ceiling: null }));
    const { svg, table } = scoreRadar(open, self);
    expect(reaches(svg)).toEqual([0.75, 0.31, 0.375]);
    expect(svg).toContain("各轴刻度相同，外圈 40 分");
    expect(table[2]).toEqual(["活动", "12.4", ""]);
  });

  it("points below 0 are drawn in the middle and told by the figure", () => {
    const below = categories.map((one) => ({ ...one, points: -one.points }));
    const { svg } = scoreRadar(below, self);
    expect(reaches(svg)).toEqual([0, 0, 0]);
    expect(svg).toContain("负分画在圆心");
    expect(svg).toContain(">-30 / 40 分<");
  });

  it("points above a limit stop at the ring", () => {
    const above = categories.map((one) => ({ ...one, points: 9000 }));
    expect(reaches(scoreRadar(above, self).svg)).toEqual([1, 1, 1]);
  });

  it("all at nothing is said to be", () => {
    const none = categories.map(({ name }) => ({ name, points: 0, ceiling: null }));
    const { svg } = scoreRadar(none, self);
    expect(reaches(svg)).toEqual([0, 0, 0]);
    expect(svg).toContain("各类都是 0 分。");
    expect(svg).not.toContain("NaN");
    expect(svg).not.toContain("外圈");
  });

  it("one, two or more than ten categories are bars", () => {
    for (const count of [1, 2, 11]) {
      const some = Array.from({ length: count }, (_, index) => ({
        name: `第${index}类`,
        points: index - 1,
        ceiling: index % 2 === 0 ? 5 : null,
      }));
      const { svg, table } = scoreRadar(some, self);
      expect(svg).not.toContain("<polygon");
      expect(svg.match(/<rect [^>]*fill="#2f6690"/g)).toHaveLength(count);
      expect(svg).toContain("空心条是该类上限。");
      expect(table).toHaveLength(count + 1);
      expect(wellFormed(svg)).toBe(true);
    }
    const unlimited = scoreRadar([{ name: "会议", points: 1, ceiling: null }], self).svg;
    expect(unlimited).not.toContain("空心条");
    expect(scoreRadar([], self).svg).toContain("没有可画的类别。");
  });
});

describe("a scorecard as a radar", () => {
  const card = scorecard(
    node("A1", "A", 50),
    node("A", "all", 300, { ceiling: 400 }),
    node("B", "all", 200, { ceiling: 200 }),
    node("C", "all", 100, { ceiling: 300 }),
    node("D", "all", 999, { applies: false }),
    node("all", null, 600),
  );

  it("takes the parts of the total that apply", () => {
    const { table } = scoreRadar(card, { audience: "internal" });
    expect(table.slice(1)).toEqual([
      ["类别A", "30", "40"],
      ["类别B", "20", "20"],
      ["类别C", "10", "30"],
    ]);
    expect(scoreRadar(card, { audience: "self", language: "en" }).table[1]).toEqual([
      "part A",
      "30",
      "40",
    ]);
  });

  it("looks into a single part, and leaves a single part without parts as it is", () => {
    const nested = scorecard(
      node("A", "one", 1),
      node("B", "one", 2),
      node("one", "all", 3),
      node("all", null, 3),
    );
    expect(
      scoreRadar(nested, { audience: "self" })
        .table.slice(1)
        .map(([name]) => name),
    ).toEqual(["类别A", "类别B"]);
    const single = scorecard(node("one", "all", 3), node("all", null, 3));
    expect(scoreRadar(single, { audience: "self" }).table.slice(1)).toEqual([
      ["类别one", "0.3", ""],
    ]);
    expect(scoreRadar(scorecard(), { audience: "self" }).svg).toContain("没有可画的类别。");
  });

  it("has no figure for the public, and says so", () => {
    for (const given of [card, categories]) {
      const { svg, table } = scoreRadar(given);
      expect(table).toEqual([]);
      expect(svg).toContain("得分供代表本人和保管档案的机关查看。");
      expect(svg).not.toMatch(/类别A|会议|30/);
    }
    expect(scoreRadar(card, { language: "en" }).svg).toContain("Points are for the deputy");
  });

  it("names carry no private number to the deputy's own screen", () => {
    const named = [{ name: "联系13800000000", points: 1, ceiling: null }];
    expect(scoreRadar(named, { audience: "self" }).svg).not.toContain("13800000000");
    expect(scoreRadar(named, { audience: "internal" }).svg).toContain("13800000000");
  });
});
