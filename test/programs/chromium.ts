import { type Browser, chromium, type Page } from "playwright-core";

const launchOptions = {
  executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
};

/** Opens Chromium, runs with a fresh page and closes it again. */
export async function withPage<Result>(run: (page: Page) => Promise<Result>): Promise<Result> {
  const browser: Browser = await chromium.launch(launchOptions);
  try {
    return await run(await browser.newPage());
  } finally {
    await browser.close();
  }
}

/** What Chromium made of a page. */
export interface PrintedPage {
  /** The page as it would be printed. */
  readonly pdf: Uint8Array;
  /** What the console said of errors, and addresses the page asked for. */
  readonly complaints: readonly string[];
  /** Elements wider than the sheet or than what holds them. */
  readonly overflowing: readonly string[];
}

/** A4 at 96 dots an inch, less margins of 2 cm. */
const printedWidth = 794 - 2 * 76;

/** Opens a page as a file would be opened, and prints it. */
export function printPage(html: string): Promise<PrintedPage> {
  return withPage((page) => printOn(page, html));
}

/** Prints on a page that is open already: many papers need one Chromium. */
export async function printOn(page: Page, html: string): Promise<PrintedPage> {
  const complaints: string[] = [];
  page.removeAllListeners();
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    if (!/^(data|about):/.test(request.url())) complaints.push(`asked for ${request.url()}`);
  });
  await page.setViewportSize({ width: printedWidth, height: 1123 });
  await page.emulateMedia({ media: "print" });
  await page.setContent(html, { waitUntil: "load" });
  const overflowing = await page.evaluate(
    `[...document.querySelectorAll("body *")]
      .filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0
        && getComputedStyle(one).display !== "inline")
      .map((one) => one.tagName + " " + one.textContent.slice(0, 40))`,
  );
  const pdf = new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  // What the script above makes is a list of texts.
  return { pdf, complaints, overflowing: overflowing as string[] };
}
