import { yearHeatMap } from "deputy-archive/charts";
import { describe, expect, it } from "vitest";
import { wellFormed } from "./wellFormed";

const year = { from: "2025-12-01", to: "2026-11-30" } as const;

/** The squares with a number, by day: where they stand. */
function squares(svg: string): ReadonlyMap<string, { x: number; y: number; count: number }> {
  const found = svg.matchAll(/<g><title>([\d-]+): (\d+)<\/title><rect x="(\d+)" y="(\d+)"/g);
  return new Map(
    [...found].map(([, day = "", count, x, y]) => [
      day,
      { x: Number(x), y: Number(y), count: Number(count) },
    ]),
  );
}

/** How many squares have nothing. */
function emptySquares(svg: string): number {
  return svg.match(/M\d+ \d+h15v15h-15z/g)?.length ?? 0;
}

describe("a year of duty as a calendar", () => {
  it("has a square for every day, and a number where there is something", () => {
    const days = ["2026-03-05", "2026-03-05", "2026-03-06", "2026-11-30"] as const;
    const { svg } = yearHeatMap(days, year);
    const found = squares(svg);
    expect([...found].map(([day, { count }]) => [day, count])).toEqual([
      ["2026-03-05", 2],
      ["2026-03-06", 1],
      ["2026-11-30", 1],
    ]);
    expect(emptySquares(svg)).toBe(365 - 3);
  });

  it("weeks begin on Monday and stand side by side", () => {
    // 2026-03-02 is a Monday, 2026-03-08 the Sunday after it, 2026-03-09 the next Monday.
    const { svg } = yearHeatMap(["2026-03-02", "2026-03-08", "2026-03-09"], year);
    const found = squares(svg);
    const [monday, sunday, next] = [...found.values()];
    expect(sunday?.x).toBe(monday?.x);
    expect((sunday?.y ?? 0) - (monday?.y ?? 0)).toBe(6 * 17);
    expect(next?.y).toBe(monday?.y);
    expect((next?.x ?? 0) - (monday?.x ?? 0)).toBe(17);
  });

  it("a leap year has 366 days, and its 29 February", () => {
    const { svg } = yearHeatMap(["2024-02-29"], { from: "2024-01-01", to: "2024-12-31" });
    expect(emptySquares(svg) + squares(svg).size).toBe(366);
    expect(squares(svg).get("2024-02-29")?.count).toBe(1);
  });

  it("counts entries by the day they are of, for every audience", () => {
    const entry = { occurredOn: "2026-03-05", id: "E-1", content: "示例内容" } as const;
    for (const audience of ["public", "self", "internal"] as const) {
      const { svg } = yearHeatMap([entry], year, { audience });
      expect(squares(svg).get("2026-03-05")?.count).toBe(1);
      expect(svg).not.toMatch(/E-1|示例内容/);
    }
  });

  it("tells the numbers in a sentence and by month", () => {
    const days = ["2026-03-05", "2026-03-05", "2026-04-01", "2024-01-01"] as const;
    const { svg, table } = yearHeatMap(days, year);
    expect(svg).toContain(
      "2025-12-01 至 2026-11-30：共 3 条，2 天有登记，最多的一天 2026-03-05 有 2 条。另有 1 条不在这段时间内，没有画。各月：2026-03 2，2026-04 1。</desc>",
    );
    expect(table).toHaveLength(13);
    expect(table[1]).toEqual(["2025-12", "0", "0"]);
    expect(table[4]).toEqual(["2026-03", "2", "1"]);
    const english = yearHeatMap(days, year, { language: "en" }).svg;
    expect(english).toContain(
      "3 entries on 2 days; the busiest day is 2026-03-05 with 2. 1 more lie outside",
    );
    expect(english).toContain(">Mon<");
    expect(english).toContain(">Mar<");
  });

  it("a year without anything is drawn empty", () => {
    const { svg } = yearHeatMap([], year);
    expect(svg).toContain("共 0 条，0 天有登记。</desc>");
    expect(emptySquares(svg)).toBe(365);
  });

  it("of several days with as many, the first is named", () => {
    expect(yearHeatMap(["2026-05-01", "2026-03-01"], year).svg).toContain("最多的一天 2026-03-01");
  });

  it("more than 99 in a day is still told in full to those who ask", () => {
    const { svg } = yearHeatMap(
      Array.from({ length: 120 }, () => "2026-03-05" as const),
      year,
    );
    expect(svg).toContain(">99+<");
    expect(svg).toContain("<title>2026-03-05: 120</title>");
  });

  it("a term is drawn year under year", () => {
    const { svg } = yearHeatMap(["2022-02-01"], { from: "2021-09-01", to: "2026-08-31" });
    expect(svg.match(/>20\d\d-09-01 至 20\d\d-08-31</g)).toHaveLength(5);
    expect(emptySquares(svg)).toBe(5 * 365 + 1 - 1);
    expect(wellFormed(svg)).toBe(true);
  });

  it("days the wrong way round and more than ten years are refused in a sentence", () => {
    for (const wrong of [
      { from: year.to, to: year.from },
      { from: "2000-01-01", to: "2026-01-01" },
    ] as const) {
      const { svg, table } = yearHeatMap(["2026-03-05"], wrong);
      expect(svg).toContain("起止日期不对，或超过十年");
      expect(table).toEqual([]);
    }
    expect(yearHeatMap([], { from: "9999-01-01", to: "9999-12-31" }).table).toHaveLength(13);
  });
});
