import type { Language } from "../../model/localizedText";
import type { Policy } from "../../model/policy/policy";
import { sayIn, titlesOf } from "../layouts/tableWords";
import type { LayoutCell, SheetLayout, WorkbookLayout } from "../sheet/workbookLayout";
import { policySheets } from "./policySheets";
import { layoutCell } from "./written/cellTemplate";
import { headingIn } from "./written/headings";
import type { PolicyColumn, PolicyRow, PolicySheet } from "./written/policySheet";

const widths: Readonly<Record<PolicyColumn, number>> = {
  项目: 22,
  内容: 58,
  分值: 30,
  上限: 20,
  依据: 24,
  别名: 24,
  代码: 20,
};

function cellOf({ code, cells }: PolicyRow, column: PolicyColumn): LayoutCell {
  return column === "代码" ? code : layoutCell(cells[column] ?? []);
}

function notesOf(kind: PolicySheet["kind"], language: Language): readonly string[] {
  const say = sayIn(language);
  const codes = say(
    "代码把每一行和办法里的规则对上，请不要改；改数字、名称和依据，读回来就知道改了什么。",
    "Codes tie each row to its rule: leave them. Edit numbers, names and articles and read the table back.",
  );
  if (kind === "rules") return [codes];
  const added = say(
    "删去一行，就是删去那一条；要加一条，另起一行，代码空着。",
    "Taking a row out takes the rule out; for a new rule add a row and leave its code empty.",
  );
  return [codes, added];
}

function layoutOf(sheet: PolicySheet, policy: Policy, language: Language): SheetLayout {
  const { name, title, columns, rows, kind } = sheet;
  const say = sayIn(language);
  const under = say(`版本 ${policy.version}`, `version ${policy.version}`);
  return {
    name,
    titles: titlesOf({ zh: title, en: title }, policy, language, under),
    columns: columns.map((column) => ({ width: widths[column] })),
    header: [columns.map((column) => headingIn(column, language))],
    rows: rows.map((row) => columns.map((column) => cellOf(row, column))),
    notes: notesOf(kind, language),
    orientation: "landscape",
  };
}

/**
 * Writes a policy as a table that policy staff can edit: 项目, 内容, 分值, 上限, 依据, and the code of
 * each rule; further sheets hold grades, lists, duties and everything else.
 *
 * A policy holds no person, so there is one form for every audience. `readPolicyTable` with the same
 * policy as its base reads the table back.
 *
 * @param policy - the policy
 * @param language - language of headings and words; Chinese where left out
 * @returns the workbook, ready for `writeXlsx`
 * @example
 * ```ts
 * import { readPolicy } from "deputy-archive/schemas";
 * import { policyTable } from "deputy-archive/tables";
 * import document from "deputy-archive/policies/shigu-2022/policy.json" with { type: "json" };
 *
 * const { value: policy } = readPolicy(document);
 * if (policy === null) throw new Error("the policy has issues");
 * const [points] = policyTable(policy).sheets;
 * points?.header[0]; // => ["项目", "内容", "分值", "上限", "依据", "代码"]
 * points?.rows[1]?.[2]; // => 5
 * ```
 */
export function policyTable(policy: Policy, language: Language = "zh"): WorkbookLayout {
  return {
    title: policy.title[language],
    sheets: policySheets(policy, language).map((sheet) => layoutOf(sheet, policy, language)),
  };
}
