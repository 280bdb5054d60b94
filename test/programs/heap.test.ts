import { describe, expect, test } from "vitest";
import { runProgram } from "./runProgram";

/** Megabytes for everything that lives, the file itself not counted. */
const heap = 512;

describe(`hostile files in a process with ${heap} MB of heap`, () => {
  test.each([
    ["a sheet of 300 MiB of blanks", "too-large", "unreadable-sheet"],
    ["sixty million bytes of shared texts", "too-large", "too-large"],
    ["a million merged blocks", "too-large", "too-large"],
    ["a row of a million columns", "too-many-columns", "too-many-columns"],
    ["a quotation mark never closed", "record-too-long", "record-too-long"],
    ["lists in lists a million deep", "header-missing", "header-missing"],
  ])("%s", async (name, whole, streamed) => {
    const script = "test/programs/heap/readHostileFile.mjs";
    const out = await runProgram(process.execPath, [`--max-old-space-size=${heap}`, script, name]);
    expect(JSON.parse(out)).toEqual([[whole], [streamed]]);
  });
});
