import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runProgram } from "./runProgram";

/** What poppler says of a PDF. */
export interface PdfReport {
  /** Number of pages. */
  readonly pages: number;
  /** Size of the pages in points, as printed: `595.28 x 841.89 pts (A4)`. */
  readonly pageSize: string;
  /** Names of the fonts in it, each embedded. */
  readonly fonts: readonly string[];
  /** Fonts that are not embedded. */
  readonly missingFonts: readonly string[];
  /** The text of each page. */
  readonly text: readonly string[];
}

function fontLines(listing: string): readonly (readonly string[])[] {
  const lines = listing.split("\n").slice(2);
  return lines.map((line) => line.trim().split(/\s+/)).filter((words) => words.length > 4);
}

/** Reads pages, fonts and texts of a PDF. */
export async function pdfReport(pdf: Uint8Array): Promise<PdfReport> {
  const folder = await mkdtemp(join(tmpdir(), "pdf-"));
  try {
    const path = join(folder, "paper.pdf");
    await writeFile(path, pdf);
    const about = await runProgram("pdfinfo", [path]);
    const fonts = fontLines(await runProgram("pdffonts", [path]));
    const text = (await runProgram("pdftotext", ["-layout", path, "-"])).split("\f").slice(0, -1);
    const lineOf = (key: string) => new RegExp(`^${key}: +(.*)$`, "m").exec(about)?.[1] ?? "";
    return {
      pages: Number(lineOf("Pages")),
      pageSize: lineOf("Page size"),
      fonts: fonts.map(([name = ""]) => name.replace(/^[A-Z]{6}\+/, "")),
      // emb sub uni object ID: the fifth column from the end says whether the font is in the file.
      missingFonts: fonts.filter((words) => words.at(-5) === "no").map(([name = ""]) => name),
      text,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
