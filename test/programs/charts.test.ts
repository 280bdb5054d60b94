import { type Chart, countyDistribution, scoreRadar, yearHeatMap } from "deputy-archive/charts";
import type { Audience } from "deputy-archive/life";
import { qrCode } from "deputy-archive/qr";
import { describe, expect, test } from "vitest";
import { withPage } from "./chromium";

const internal: { readonly audience: Audience } = { audience: "internal" };
const year = { from: "2025-12-01", to: "2026-11-30" } as const;
const term = { from: "2021-09-01", to: "2026-08-31" } as const;

const longName = (index: number) => `示例名称很长的一个类别一共有二十字整${index}`;
const categories = (count: number, points: (index: number) => number, name = longName) =>
  Array.from({ length: count }, (_, index) => ({
    name: name(index),
    points: points(index),
    ceiling: 10_000,
  }));
const counties = (count: number, value: (index: number) => number | null) => ({
  name: "建议办结率",
  decimals: 1,
  unit: "%",
  figures: Array.from({ length: count }, (_, index) => ({
    name: index % 9 === 0 ? `示例名称很长的自治县一共有二十字整第${index}` : `示例第${index}县`,
    value: value(index),
  })),
});
const english = (index: number) => `Attendance at sessions and meetings of the congress ${index}`;

const charts: Readonly<Record<string, Chart>> = {
  "radar of three": scoreRadar(
    categories(3, (index) => index * 1025),
    { ...internal, scale: 2 },
  ),
  "radar of six, short": scoreRadar(
    categories(
      6,
      (index) => index * 2000,
      (index) => `第${index}类`,
    ),
    internal,
  ),
  "radar of ten": scoreRadar(
    categories(10, () => 9925),
    { ...internal, scale: 2 },
  ),
  "radar in English": scoreRadar(
    categories(10, () => 9925, english),
    { ...internal, scale: 2, language: "en" },
  ),
  "radar below zero": scoreRadar(
    categories(5, (index) => -index),
    internal,
  ),
  "radar of nothing": scoreRadar(
    categories(5, () => 0),
    internal,
  ),
  "bars of two": scoreRadar(
    categories(2, (index) => index * 5000 - 2000),
    internal,
  ),
  "bars of twelve": scoreRadar(
    categories(12, (index) => index * 500),
    internal,
  ),
  "radar for the public": scoreRadar(categories(5, () => 1)),
  "a year": yearHeatMap(["2025-12-01", "2026-03-05", "2026-03-05", "2026-11-30"], year),
  "a busy day": yearHeatMap(
    Array.from({ length: 120 }, () => "2026-11-30" as const),
    year,
    { language: "en" },
  ),
  "a term": yearHeatMap(["2024-02-29"], term),
  "a leap year that begins on a Sunday": yearHeatMap([], { from: "2012-01-01", to: "2012-12-31" }),
  "eleven counties": countyDistribution(counties(11, (index) => (index === 3 ? null : index * 83))),
  "three hundred counties": countyDistribution(counties(300, (index) => (index * 37) % 1001)),
  "counties below zero": countyDistribution(
    counties(8, (index) => 100 - index * 50),
    { language: "en" },
  ),
  "one county": countyDistribution(counties(1, () => 0)),
};

/** Runs in the page: texts that leave the drawing, texts that lie on others, and what is amiss. */
const lookAtDrawing = `(() => {
  const svg = document.querySelector("svg");
  const frame = svg.getBoundingClientRect();
  const texts = [...svg.querySelectorAll("text")].map((one) => [one.textContent, one.getBoundingClientRect()]);
  const outside = texts.filter(([, box]) =>
    box.left < frame.left - 0.5 || box.right > frame.right + 0.5 ||
    box.top < frame.top - 0.5 || box.bottom > frame.bottom + 0.5).map(([text]) => text);
  // A line box is higher than its letters: some of it may be shared.
  const share = 4;
  const overlapping = [];
  for (let first = 0; first < texts.length; first += 1) {
    for (let second = first + 1; second < texts.length; second += 1) {
      const [a, b] = [texts[first][1], texts[second][1]];
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (across > 0.5 && down > share) overlapping.push(texts[first][0] + " / " + texts[second][0]);
    }
  }
  return { outside, overlapping };
})()`;

/** Runs in the page: whether the picture was loaded, how large it is, and whether the XML is one. */
const lookAtPicture = `(async () => {
  const image = document.querySelector("img");
  await image.decode();
  const text = await (await fetch(image.src)).text();
  const wrong = new DOMParser().parseFromString(text, "image/svg+xml").querySelector("parsererror");
  return { width: image.naturalWidth, height: image.naturalHeight, wrong: wrong?.textContent ?? null };
})()`;

function pictureOf(svg: string): string {
  const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
  return `<!doctype html><body style="margin:0"><img alt="" src="${source}">`;
}

/** What Chromium says of each chart, in one window. */
const seen = withPage(async (page) => {
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    if (!/^(data|about):/.test(request.url())) complaints.push(`asked for ${request.url()}`);
  });
  const looks: Record<string, unknown> = {};
  for (const [name, { svg }] of Object.entries(charts)) {
    await page.setContent(`<!doctype html><body style="margin:0">${svg}`);
    const drawing: unknown = await page.evaluate(lookAtDrawing);
    const role = await page.getByRole("img").first().getAttribute("aria-labelledby");
    await page.setContent(pictureOf(svg));
    const picture: unknown = await page.evaluate(lookAtPicture);
    looks[name] = { drawing, picture, isNamed: role !== null };
  }
  return { looks, complaints };
});

describe("a chart in Chromium", () => {
  test.each(Object.entries(charts))(
    "%s: nothing is cut, no label lies on another",
    async (name, { svg }) => {
      const [, width, height] = / width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
      expect((await seen).looks[name]).toEqual({
        drawing: { outside: [], overlapping: [] },
        picture: { width: Number(width), height: Number(height), wrong: null },
        isNamed: true,
      });
    },
  );

  test("asks for nothing and complains of nothing", async () => {
    expect((await seen).complaints).toEqual([]);
  });
});

describe("a QR code in Chromium", () => {
  const text = "示例，https://example.org/card/1";
  const quiet = 4;
  const side = 4;

  test("each square of the picture is dark where the code is, and light elsewhere", async () => {
    const { value: svg } = qrCode(text, { quietZone: quiet, moduleSize: side });
    const dark = await withPage(async (page) => {
      await page.setContent(pictureOf(svg ?? ""));
      const found: unknown = await page.evaluate(`(async () => {
        const image = document.querySelector("img");
        await image.decode();
        const canvas = document.createElement("canvas");
        canvas.width = canvas.height = image.naturalWidth;
        const context = canvas.getContext("2d");
        context.drawImage(image, 0, 0);
        const count = image.naturalWidth / ${side};
        const at = (place) => place * ${side} + ${side} / 2;
        return Array.from({ length: count }, (_, y) => Array.from({ length: count }, (_, x) =>
          context.getImageData(at(x), at(y), 1, 1).data[0] < 128));
      })()`);
      return found;
    });
    const { encode } = await import("uqr");
    const { data } = encode(text, { ecc: "M", boostEcc: true, border: quiet });
    expect(dark).toEqual(data);
  });
});
