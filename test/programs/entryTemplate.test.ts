import { readFileSync } from "node:fs";
import { type DutyEntry, readRegister } from "deputy-archive";
import { readIntake, readPolicy } from "deputy-archive/schemas";
import { entryTemplate } from "deputy-archive/tables";
import { readXlsx, writeXlsx } from "deputy-archive/xlsx";
import fc from "fast-check";
import { readXlsx as readRaw } from "hucre/xlsx";
import { beforeAll, describe, expect, test } from "vitest";
import { eachDutyOnce } from "../arbitraries/registrableEntries";
import { filledTemplate, mandateOf } from "../serializers/template/filledTemplate";
import { convertByLibreOffice, type Files, savedByLibreOffice } from "./libreOffice";
import { pdfReport } from "./pdf";

const document = (path: string): unknown => JSON.parse(readFileSync(`policies/${path}`, "utf8"));
const places = ["datong-2026-illustrative", "shigu-2022", "minhang-cppcc", "xinghualing-2023"];
const { value: intake } = readIntake(document("datong-2026-illustrative/intake.json"));
const policies = places.map((place) => readPolicy(document(`${place}/policy.json`)).value);

function present<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Error("a shipped document has issues");
  return value;
}

const place = present(intake);
const filled: Record<string, readonly DutyEntry[]> = {};
const written: Record<string, Uint8Array> = {};
let again: Readonly<Record<"xlsx" | "ods" | "xls", Files>>;
let empty: { readonly before: Uint8Array; readonly after: Uint8Array; readonly pdf: Uint8Array };

beforeAll(async () => {
  for (const [index, name] of places.entries()) {
    const policy = present(policies[index]);
    const [entries] = fc.sample(eachDutyOnce(policy, place), { numRuns: 1, seed: 5 });
    filled[name] = present(entries);
    written[`${name}.xlsx`] = await filledTemplate(policy, place, present(entries));
  }
  const mandates = Array.from({ length: 40 }, (_, at) => ({
    ...mandateOf(present(policies[0]), place),
    certificate: `DT16-${String(at + 1).padStart(4, "0")}`,
  }));
  const before = await writeXlsx(
    entryTemplate(present(policies[0]), place, { audience: "internal", mandates, rows: 60 }),
  );
  const files = { ...written, "empty.xlsx": before };
  const xlsx = await convertByLibreOffice(files, "xlsx");
  const { ods, xls } = await savedByLibreOffice(written, ["ods", "xls"]);
  const pdf = await convertByLibreOffice({ "empty.xlsx": before }, "pdf");
  again = { xlsx, ods: ods.back, xls: xls.back };
  empty = { before, after: present(xlsx["empty.xlsx"]), pdf: present(pdf["empty.pdf"]) };
});

describe.each(["xlsx", "ods", "xls"] as const)(
  "a template saved by LibreOffice as %s",
  (format) => {
    test.each(places)("%s: every row reads as it was typed", async (name) => {
      const policy = present(policies[places.indexOf(name)]);
      const bytes = present(again[format][`${name}.xlsx`]);
      const sheets = await readXlsx(bytes, { file: "登记.xlsx" });
      const reading = readRegister(sheets.value, [mandateOf(policy, place)], policy, place);
      expect([...sheets.issues, ...reading.issues]).toEqual([]);
      expect(reading.value.map(({ entry }) => ({ ...entry, source: null }))).toEqual(filled[name]);
    });
  },
);

describe("an empty template", () => {
  const rulesIn = async (bytes: Uint8Array) => {
    const { sheets } = await readRaw(bytes);
    const [register] = sheets;
    return {
      sheets: sheets.map(({ name, hidden }) => [name, hidden === true]),
      rules: (register?.dataValidations ?? [])
        .map(({ type, range, values, formula1, formula2 }) => ({
          type,
          range,
          values,
          formula1: formula1?.replace(/'/g, ""),
          // A list has one formula; LibreOffice writes a second that means nothing.
          formula2: type === "list" ? undefined : formula2,
        }))
        .sort((first, second) => (first.range < second.range ? -1 : 1)),
    };
  };

  test("keeps its lists, checks and hidden sheet when LibreOffice saves it", async () => {
    const [before, after] = [await rulesIn(empty.before), await rulesIn(empty.after)];
    expect(before.rules.length).toBeGreaterThan(9);
    expect(after).toEqual(before);
  });

  test("prints on A4 with its fonts, the instructions on a page of their own", async () => {
    const { pages, missingFonts, text } = await pdfReport(empty.pdf);
    expect(missingFonts).toEqual([]);
    expect(pages).toBeGreaterThanOrEqual(3);
    expect(text.some((page) => page.includes("填表说明") && page.includes("怎么填"))).toBe(true);
    // What does not fit its cell is drawn as ###; the shape of a certificate is meant to be.
    expect(text.join("").split(place.certificate).join("")).not.toContain("###");
  });
});
