import { readFileSync } from "node:fs";
import { readXlsx, streamXlsx, writeXlsx } from "deputy-archive/xlsx";
import fc from "fast-check";
import { writeXlsx as writeRaw } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { workbookBytes } from "../serializers/storedZip";
import { collectSheets, cutAt } from "../serializers/stream/collect";

const file = "登记.xlsx";

async function expectSame(bytes: Uint8Array, cuts: readonly number[] = []) {
  const whole = await readXlsx(bytes, { file });
  const streamed = await collectSheets(streamXlsx(cutAt(bytes, cuts), { file }));
  expect(streamed.issues).toEqual(whole.issues);
  expect(streamed.value).toEqual(whole.value);
  expect(streamed.end).toBe(whole.issues.length === 0 ? "complete" : "partial");
  return streamed;
}

const day = fc
  .date({ min: new Date("1900-03-01"), max: new Date("9999-12-31"), noInvalidDate: true })
  .map((date) => new Date(Math.floor(date.getTime() / 86_400_000) * 86_400_000));
const cell = fc.oneof(
  fc.string({ unit: "binary", maxLength: 4 }),
  fc.constantFrom("王伟", "_x0041_", " a ", "", "1", "<&>\"'"),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  day,
  fc.constant(null),
);
const sheet = fc.record({
  rows: fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 12 }),
  merge: fc.nat(5),
});

describe("a workbook read row by row is the workbook read whole", () => {
  it("whatever its cells, sheets and merged blocks", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(sheet, { minLength: 1, maxLength: 3 }),
        fc.array(fc.nat(3000), { maxLength: 4 }),
        async (drawn, cuts) => {
          const sheets = drawn.map(({ rows, merge }, at) => ({
            name: `登记&${at}`,
            rows,
            merges: [{ startRow: merge, endRow: merge + 2, startCol: 0, endCol: 1 }],
          }));
          await expectSame(await writeRaw({ sheets }), cuts);
        },
      ),
    );
  });

  it.each(["examples/year-end/input/代表名册.xlsx", "examples/year-end/input/建议台账.xlsx"])(
    "%s",
    async (path) => {
      const bytes = new Uint8Array(
        readFileSync(new URL(`../../${encodeURI(path)}`, import.meta.url)),
      );
      const { value } = await expectSame(bytes, [1000, 5000]);
      expect(value.length).toBeGreaterThan(0);
    },
  );

  it("with 1904 dates, gaps, rows that are empty and prefixes of its tags", async () => {
    const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';
    const workbookProperties = '<workbookPr date1904="1"/>';
    const rows =
      '<row r="2"><c r="B2" s="1"><v>44624</v></c></row><row r="5"/>' +
      '<row><c t="inlineStr"><is><r><t>办理</t></r><r><t>答复</t></r></is></c></row>' +
      '<row r="9"><c t="str"><f>""</f><v></v></c></row>';
    const sheets = { 登记: `<sheetData>${rows}</sheetData>`, 空: "<sheetData/>" };
    await expectSame(workbookBytes({ sheets, styles, workbookProperties }));
  });

  it("written by us, in more than one batch", async () => {
    const rows = Array.from({ length: 2500 }, (_, at) => [
      `示例${at}`,
      at,
      { date: "2026-03-05" as const },
    ]);
    const columns = [{ width: 8 }, { width: 8 }, { width: 12 }];
    const layout = {
      name: "登记",
      titles: ["登记表"],
      columns,
      header: [["姓名", "次数", "日期"]],
      rows,
    };
    const { value } = await expectSame(
      await writeXlsx({ title: "", sheets: [layout, { ...layout, name: "二" }] }),
    );
    expect(value.map((one) => one.rows.length)).toEqual([2502, 2502]);
  });

  it("says that a sheet breaks off among its rows", async () => {
    const row = (at: number) => `<row r="${at}"><c r="A${at}"><v>${at}</v></c>`;
    const bytes = workbookBytes({ sheets: { 登记: `<sheetData>${row(1)}</row>${row(2)}` } });
    const text = new TextDecoder("latin1").decode(bytes);
    const broken = text.replaceAll("</worksheet>", "            ");
    const cut = Uint8Array.from(broken, (character) => character.charCodeAt(0));
    const streamed = await collectSheets(streamXlsx(cut, { file }));
    expect(streamed.value[0]?.rows).toEqual([{ row: 1, cells: [1] }]);
    expect(streamed.issues.map(({ code }) => code)).toEqual(["unreadable-sheet"]);
    expect(streamed.end).toBe("partial");
  });
});
