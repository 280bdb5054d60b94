import { readRegister } from "deputy-archive";
import { headingMappingTable, readHeadingMapping, tableColumns } from "deputy-archive/tables";
import { readXlsx, writeXlsx } from "deputy-archive/xlsx";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eachDutyOnce } from "../arbitraries/registrableEntries";
import { shippedPolicies } from "../rules/shippedPolicies";
import { intake } from "../serializers/table/registers";
import { filledTemplate, mandateOf } from "../serializers/template/filledTemplate";

const filled = fc
  .constantFrom(...shippedPolicies)
  .chain((policy) => eachDutyOnce(policy, intake).map((entries) => ({ policy, entries })));

describe("an entry template", () => {
  it("whatever is rightly filled in reads back as it was meant, without an issue", async () => {
    await fc.assert(
      fc.asyncProperty(filled, async ({ policy, entries }) => {
        const bytes = await filledTemplate(policy, intake, entries);
        const sheets = await readXlsx(bytes, { file: "登记.xlsx" });
        const mandates = [mandateOf(policy, intake)];
        const { value, issues, counts } = readRegister(sheets.value, mandates, policy, intake);
        expect([...sheets.issues, ...issues]).toEqual([]);
        expect(value.map(({ entry }) => ({ ...entry, source: null }))).toEqual(entries);
        expect(counts[0]).toMatchObject({ read: entries.length, accepted: entries.length });
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});

describe("the mapping of headings", () => {
  const columns = tableColumns.register.columns;
  const names = fc.uniqueArray(
    fc.stringMatching(/^[a-z时间人员“”、；()（）\d]{1,8}$/).map((text) => `另${text}`),
    {
      minLength: 1,
      maxLength: 12,
      selector: (text) => text.normalize("NFKC").replace(/[*:]+$/, ""),
    },
  );

  it("reads back from the workbook a clerk edits", async () => {
    await fc.assert(
      fc.asyncProperty(names, fc.array(fc.nat(columns.length - 1)), async (headings, places) => {
        const pairs = headings.map(
          (heading, index) => [columns[places[index] ?? 0] ?? "", heading] as const,
        );
        const mapping = Object.fromEntries(
          columns.flatMap((column) => {
            const own = pairs.filter(([name]) => name === column).map(([, heading]) => heading);
            return own.length === 0 ? [] : [[column, own] as const];
          }),
        );
        const bytes = await writeXlsx(headingMappingTable(mapping));
        const { value } = await readXlsx(bytes, { file: "表头对照.xlsx" });
        const read = readHeadingMapping(value);
        expect(read.issues).toEqual([]);
        expect(read.value).toEqual(mapping);
      }),
      { numRuns: 30 },
    );
  }, 60_000);
});
