import { rmSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runProgram } from "./runProgram";

/** Files by name. */
export type Files = Readonly<Record<string, Uint8Array>>;

/** Settings of LibreOffice, made once for each test file: it takes as long as a conversion to make them. */
const profile = mkdtemp(join(tmpdir(), "office-profile-")).then((folder) => {
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
});
/** Two that write in one profile at once would stand in each other's way. */
let running: Promise<unknown> = Promise.resolve();

/**
 * Lets LibreOffice open files and save each in another format: start it once for many files.
 *
 * @param files - the files by name
 * @param format - what `--convert-to` takes: `pdf`, `xlsx`, `ods`, `xls`, `docx`, or `csv` with its filter
 * @param importFilter - how it is to read them, where their ending does not say it
 * @returns what it wrote, by name with the new ending; a file it could not open is missing
 */
export function convertByLibreOffice(
  files: Files,
  format: string,
  importFilter?: string,
): Promise<Files> {
  const converted = running.then(() => convert(files, format, importFilter));
  running = converted.catch(() => undefined);
  return converted;
}

async function convert(files: Files, format: string, importFilter?: string): Promise<Files> {
  const folder = await mkdtemp(join(tmpdir(), "office-"));
  try {
    const [into, outOf] = [join(folder, "in"), join(folder, "out")];
    await mkdir(into);
    await mkdir(outOf);
    const paths = Object.keys(files).map((name) => join(into, name));
    await Promise.all(
      Object.entries(files).map(([name, bytes]) => writeFile(join(into, name), bytes)),
    );
    await runProgram("soffice", [
      `-env:UserInstallation=file://${await profile}`,
      "--headless",
      ...(importFilter === undefined ? [] : [`--infilter=${importFilter}`]),
      "--convert-to",
      format,
      "--outdir",
      outOf,
      ...paths,
    ]);
    const written = await Promise.all(
      (await readdir(outOf)).map(async (name) => {
        return [name, new Uint8Array(await readFile(join(outOf, name)))] as const;
      }),
    );
    return Object.fromEntries(written);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Files as LibreOffice saves them in a format, and what it makes of those as xlsx again. */
export interface SavedAgain {
  /** The files in the other format, by their names in it. */
  readonly saved: Files;
  /** The same as xlsx, by the names they had. */
  readonly back: Files;
}

/**
 * Saves xlsx files in other formats and back: one start for each format, and one for all the way back.
 *
 * @param files - xlsx files by name
 * @param formats - the other formats
 * @returns what came of each format
 */
export async function savedByLibreOffice<Format extends string>(
  files: Files,
  formats: readonly Format[],
): Promise<Readonly<Record<Format, SavedAgain>>> {
  const saved: [Format, Files][] = [];
  for (const format of formats) saved.push([format, await convertByLibreOffice(files, format)]);
  // Names tell the formats apart: all come back in one folder.
  const all = saved.flatMap(([format, own]) =>
    Object.entries(own).map(([name, bytes]) => [`${format}-${name}`, bytes] as const),
  );
  const back = Object.entries(await convertByLibreOffice(Object.fromEntries(all), "xlsx"));
  const again = saved.map(([format, own]) => {
    const ours = back.filter(([name]) => name.startsWith(`${format}-`));
    const named = ours.map(([name, bytes]) => [name.slice(format.length + 1), bytes] as const);
    return [format, { saved: own, back: Object.fromEntries(named) }] as const;
  });
  // Every format has its entry above.
  return Object.fromEntries(again) as Record<Format, SavedAgain>;
}
