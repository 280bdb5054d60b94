import { readFileSync } from "node:fs";
import { readXlsx } from "deputy-archive/xlsx";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { scoreFiles } from "./browser/scoreFiles";
import { withPage } from "./chromium";

const paths = {
  roster: "examples/year-end/input/代表名册.xlsx",
  register: "examples/year-end/input/登记/平城区.xlsx",
};
const json = (name: string) =>
  JSON.parse(readFileSync(`policies/datong-2026-illustrative/${name}.json`, "utf8"));
const documents = { policy: json("policy"), intake: json("intake") };
const bytes = (path: string) => new Uint8Array(readFileSync(path));

/** The page with the built package in it, found by the package's own map of entries. */
async function bundledPage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ["test/programs/browser/page.ts"],
    bundle: true,
    format: "esm",
    platform: "browser",
    write: false,
    charset: "utf8",
    logLevel: "error",
    // Types are not looked at, and neither are the paths that make the package its sources.
    tsconfigRaw: {},
  });
  return outputFiles[0]?.text ?? "";
}

describe("the built package in Chromium", () => {
  test("a workbook chosen in a file input is read and scored, and the table is downloaded", async () => {
    const script = await bundledPage();
    await withPage(async (page) => {
      const complaints: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error") complaints.push(message.text());
      });
      page.on("pageerror", (error) => complaints.push(error.message));
      await page.setContent('<!doctype html><html lang="zh-CN"><body></body></html>');
      await page.addScriptTag({
        content: `globalThis.placeDocuments = ${JSON.stringify(documents)};`,
      });
      await page.addScriptTag({ type: "module", content: script });
      await page.locator("input[type=file]").setInputFiles(Object.values(paths));
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.locator("#download").click(),
      ]);
      const inBrowser = bytes(await download.path());
      const counts = JSON.parse((await page.locator("body").getAttribute("data-counts")) ?? "{}");

      const { workbook, ...here } = await scoreFiles(
        documents,
        bytes(paths.roster),
        bytes(paths.register),
      );
      expect(complaints).toEqual([]);
      expect(counts).toEqual(here);
      expect(here.deputies).toBe(346);
      const file = { file: "年度代表履职情况统计表.xlsx" };
      expect(download.suggestedFilename()).toBe(file.file);
      expect(await readXlsx(inBrowser, file)).toEqual(await readXlsx(workbook, file));
    });
  });
});
