import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { qrCode } from "deputy-archive/qr";
import { describe, expect, test } from "vitest";
import { withPage } from "./chromium";
import { runProgram } from "./runProgram";

/** What a reader of codes that is not ours makes of a drawn one. */
async function scanned(svg: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "qr-"));
  try {
    const path = join(folder, "code.png");
    const picture = await withPage(async (page) => {
      await page.setContent(`<body style="margin:0;background:white">${svg}</body>`);
      return page.locator("svg").screenshot();
    });
    await writeFile(path, picture);
    const read = await runProgram("zbarimg", ["--quiet", "--raw", path]);
    return read.replace(/\n$/, "");
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const card = [
  "BEGIN:VCARD",
  "VERSION:4.0",
  "FN:示例𠮷",
  "ORG:示例市第十六届人民代表大会",
  "END:VCARD",
  "",
].join("\r\n");

describe("QR codes, scanned by zbar from what Chromium draws", () => {
  test.each([
    ["a card with Chinese characters, one beyond the basic plane", card, "M"],
    ["an address", "https://example.org/deputies/12", "H"],
    ["digits", "0123456789", "L"],
    ["a long text", "履职档案".repeat(60), "Q"],
  ] as const)("%s reads back as written", async (_, text, errorCorrection) => {
    const { value } = qrCode(text, { errorCorrection });
    expect(await scanned(value ?? "")).toBe(text);
  });
});
