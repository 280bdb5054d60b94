import * as bundle from "deputy-archive/bundle";
import * as charts from "deputy-archive/charts";
import * as csv from "deputy-archive/csv";
import * as docx from "deputy-archive/docx";
import * as html from "deputy-archive/html";
import * as icalendar from "deputy-archive/icalendar";
import * as paper from "deputy-archive/paper";
import * as parquet from "deputy-archive/parquet";
import * as popolo from "deputy-archive/popolo";
import * as qr from "deputy-archive/qr";
import * as tables from "deputy-archive/tables";
import * as vcard from "deputy-archive/vcard";
import * as xlsx from "deputy-archive/xlsx";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markedWorld, plainWorlds } from "./publicOutputs/markedWorld";
import { leak } from "./publicOutputs/privateMarks";
import { others, type Written, writers } from "./publicOutputs/writers";

const entries = {
  bundle,
  charts,
  csv,
  docx,
  html,
  icalendar,
  paper,
  parquet,
  popolo,
  qr,
  tables,
  vcard,
  xlsx,
};

const all: readonly (readonly [string, Written])[] = Object.entries(writers).flatMap(
  ([entry, rows]) =>
    Object.entries(rows).map(([name, written]) => [`${entry}: ${name}`, written] as const),
);

/** The surroundings of what should not be there. */
function leaked(text: string): string | null {
  const at = text.search(leak);
  return at === -1 ? null : text.slice(Math.max(0, at - 60), at + 40);
}

const hiddenFrom = {
  public: ["internal", "sensitive", "third-party"],
  self: ["sensitive", "third-party"],
} as const;

describe("every writer has a row in this law", () => {
  it.each(Object.entries(entries))("of %s", (name, exported) => {
    const named = [...Object.keys(writers[name] ?? {}), ...(others[name] ?? [])];
    expect(named.sort()).toEqual(Object.keys(exported).sort());
  });
});

/** Years for all rows: making them takes longer than writing them. */
const years = fc.sample(plainWorlds, { numRuns: 8, seed: fc.readConfigureGlobal().seed ?? 1 });

describe("no private value is anywhere in what is written without an audience", () => {
  const worlds = years.map((year) => markedWorld(year, { hidden: hiddenFrom.public, salt: "甲" }));
  const again = years.map((year) => markedWorld(year, { hidden: hiddenFrom.public, salt: "乙" }));

  it.each(all)("%s", async (_, written) => {
    for (const [at, world] of worlds.entries()) {
      const texts = await Promise.all(written(world, {}));
      for (const text of texts) expect(leaked(text)).toBeNull();
      // Neither an order, a number, a hash nor an empty place tells one private value from another.
      const other = again[at];
      if (other !== undefined) expect(await Promise.all(written(other, {}))).toEqual(texts);
    }
  });
});
