import { readFileSync } from "node:fs";
import type { Sheet } from "deputy-archive";
import { readXlsx, streamXlsx } from "deputy-archive/xlsx";
import { beforeAll, describe, expect, test } from "vitest";
import { convertByLibreOffice, type Files, savedByLibreOffice } from "./libreOffice";

const input = new URL("../../examples/year-end/input/", import.meta.url);
const bytesOf = (path: string) => new Uint8Array(readFileSync(new URL(encodeURI(path), input)));
const originals: Files = {
  "roster.xlsx": bytesOf("代表名册.xlsx"),
  "ledger.xlsx": bytesOf("建议台账.xlsx"),
  "register.xlsx": bytesOf("登记/平城区.xlsx"),
};

let xlsx: Files = {};
let ods: Files = {};
let odsBack: Files = {};
let xls: Files = {};
let xlsBack: Files = {};

beforeAll(async () => {
  xlsx = await convertByLibreOffice(originals, "xlsx");
  const others = await savedByLibreOffice(originals, ["ods", "xls"]);
  ({ saved: ods, back: odsBack } = others.ods);
  ({ saved: xls, back: xlsBack } = others.xls);
});

async function cellsOf(bytes: Uint8Array | undefined) {
  const { value, issues } = await readXlsx(bytes ?? new Uint8Array(), { file: "a" });
  expect(issues).toEqual([]);
  return value.map(({ sheet, rows, merges }: Sheet) => ({
    sheet,
    rows,
    merges: merges.map((range) => JSON.stringify(range)).sort(),
  }));
}

describe.each(Object.keys(originals))("%s saved by LibreOffice reads the same", (name) => {
  test.each([
    ["as xlsx", () => xlsx],
    ["as ods and back", () => odsBack],
    ["as xls and back", () => xlsBack],
  ])("%s", async (_, files) => {
    const saved = files()[name];
    expect(await cellsOf(saved)).toEqual(await cellsOf(originals[name]));
    let rows = 0;
    for await (const { items } of streamXlsx(saved ?? new Uint8Array(), { file: "a" }))
      rows += items.length;
    expect(rows).toBe((await cellsOf(saved)).reduce((sum, sheet) => sum + sheet.rows.length, 0));
  });

  test("the .xls and the .ods themselves are refused, with what they are", async () => {
    const own = name.replace("xlsx", "");
    const read = await Promise.all(
      [xls[`${own}xls`], ods[`${own}ods`]].map((bytes) =>
        readXlsx(bytes ?? new Uint8Array(), { file: "a" }),
      ),
    );
    expect(read.map(({ issues }) => issues.map(({ code }) => code))).toEqual([
      ["old-xls-format"],
      ["opendocument-format"],
    ]);
  });
});
