import type { Mandate } from "../../model/mandate";
import type { Policy } from "../../model/policy/policy";
import type { LayoutCell, LayoutColumn, WorkbookLayout } from "../sheet/workbookLayout";
import type { IntakeRules } from "../table/intake";
import { columnSheet, dutySheet } from "./instructionSheets";
import { type TemplateColumn, templateColumns } from "./templateColumns";
import { type EntryTemplateOptions, shownMandates } from "./templateOptions";

const usualRows = 200;

function layoutColumn({ width, rule, typed }: TemplateColumn): LayoutColumn {
  return { width, ...(rule !== null && { rule }), ...(typed !== undefined && { typed }) };
}

function prefilled(
  columns: readonly TemplateColumn[],
  mandate: Mandate | undefined,
  index: number,
): readonly LayoutCell[] {
  return columns.map(({ name }): LayoutCell => {
    if (mandate === undefined) return null;
    if (name === "序号") return index + 1;
    if (name === "代表证号") return mandate.certificate;
    return name === "姓名" ? mandate.name : null;
  });
}

/**
 * Makes the workbook in which a station writes down what its deputies did: the register with drop-down
 * lists of the measure's duties and of all closed lists, checks of dates and numbers, instructions, and
 * what each duty needs with its articles (D15). What is filled in reads back by `readRegister`.
 *
 * Certificates and names are filled in for those who keep the archive only (`audience: "internal"`);
 * for everybody else the same template comes empty.
 *
 * @param policy - the measure
 * @param intake - shape of certificates, term, largest quantity
 * @param options - for whom, which deputies, how many rows
 * @returns a workbook for `writeXlsx`
 * @example
 * ```ts
 * import { entryTemplate } from "deputy-archive/tables";
 * import { readIntake, readPolicy } from "deputy-archive/schemas";
 * import policyDocument from "deputy-archive/policies/datong-2026-illustrative/policy.json" with { type: "json" };
 * import intakeDocument from "deputy-archive/policies/datong-2026-illustrative/intake.json" with { type: "json" };
 *
 * const policy = readPolicy(policyDocument).value;
 * const intake = readIntake(intakeDocument).value;
 * if (policy === null || intake === null) throw new Error("these have issues");
 * entryTemplate(policy, intake).sheets.map(({ name }) => name); // => ["履职登记", "填表说明", "履职事项"]
 * ```
 */
export function entryTemplate(
  policy: Policy,
  intake: IntakeRules,
  options: EntryTemplateOptions = {},
): WorkbookLayout {
  const mandates = shownMandates(options);
  const columns = templateColumns(policy, intake, mandates);
  const count = Math.max(options.rows ?? usualRows, mandates.length, 1);
  const title = "履职登记表";
  const mark = policy.illustrative ? ["【示例办法，不是现行规定】"] : [];
  const { station } = options;
  const place = mandates.length > 0 && station !== undefined ? [`代表联络站：${station}`] : [];
  return {
    title: `${title}（${policy.title.zh}）`,
    sheets: [
      {
        name: "履职登记",
        titles: [title, [policy.title.zh, ...place, ...mark].join("　")],
        columns: columns.map(layoutColumn),
        header: [columns.map(({ name }) => name)],
        rows: Array.from({ length: count }, (_, index) =>
          prefilled(columns, mandates[index], index),
        ),
        orientation: "landscape",
        page: { frozenColumns: 4 },
      },
      columnSheet(columns, [policy.title.zh, ...mark]),
      dutySheet(policy, intake.quantityAtMost),
    ],
  };
}
