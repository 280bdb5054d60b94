import { policyComparisonTable, policyTable, readPolicyTable } from "deputy-archive/tables";
import { readXlsx, writeXlsx } from "deputy-archive/xlsx";
import { beforeAll, describe, expect, test } from "vitest";
import { shippedPolicies } from "../rules/shippedPolicies";
import { convertByLibreOffice, type Files } from "./libreOffice";

const enough = 300_000;

describe("tables of policies, opened and saved again by LibreOffice", () => {
  const saved: Record<string, Files> = {};

  beforeAll(async () => {
    const written = await Promise.all(
      shippedPolicies.map(async (policy) => {
        return [`${policy.id}.xlsx`, await writeXlsx(policyTable(policy))] as const;
      }),
    );
    const files = Object.fromEntries(written);
    saved["xlsx"] = await convertByLibreOffice(files, "xlsx");
    const ods = await convertByLibreOffice(files, "ods");
    saved["ods"] = await convertByLibreOffice(ods, "xlsx");
  }, enough);

  test.each(["xlsx", "ods"])(
    "as %s every one reads to the same policy",
    async (format) => {
      const files = saved[format] ?? {};
      expect(Object.keys(files)).toHaveLength(shippedPolicies.length);
      for (const policy of shippedPolicies) {
        const bytes = files[`${policy.id}.xlsx`];
        if (bytes === undefined) throw new Error(`${policy.id} was not converted`);
        const { value: sheets } = await readXlsx(bytes, { file: "表.xlsx" });
        const { value, changes, issues } = readPolicyTable(sheets, policy);
        expect(changes).toEqual([]);
        expect(value).toEqual(policy);
        expect(issues.filter(({ effect }) => effect === "rejected")).toEqual([]);
      }
    },
    enough,
  );

  test(
    "the comparison of two opens",
    async () => {
      const [first, second] = shippedPolicies;
      if (first === undefined || second === undefined) throw new Error("no policies");
      const bytes = await writeXlsx(policyComparisonTable(first, second));
      const pdf = await convertByLibreOffice({ "compared.xlsx": bytes }, "pdf");
      expect(Object.keys(pdf)).toEqual(["compared.pdf"]);
    },
    enough,
  );
});
