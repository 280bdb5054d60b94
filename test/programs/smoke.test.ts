import { describe, expect, test } from "vitest";
import { printPage } from "./chromium";
import { convertByLibreOffice } from "./libreOffice";
import { pdfReport } from "./pdf";

describe("the programs themselves", () => {
  test("Chromium prints Chinese text in an embedded font, and names what it complains of", async () => {
    const { pdf, complaints } = await printPage(
      '<!doctype html><p>代表履职</p><script>console.error("x")</script>',
    );
    const { pages, text, missingFonts } = await pdfReport(pdf);
    expect([pages, text[0]?.trim(), missingFonts]).toEqual([1, "代表履职", []]);
    expect(complaints).toEqual(["x"]);
  });

  test("LibreOffice opens a csv and saves it again", async () => {
    const csv = new TextEncoder().encode("姓名,次数\n示例,3\n");
    const written = await convertByLibreOffice({ "a.csv": csv }, "xlsx");
    expect(Object.keys(written)).toEqual(["a.xlsx"]);
  });
});
