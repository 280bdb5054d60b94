import type { SourceIssue } from "../../../model/issue";
import type { Language } from "../../../model/localizedText";
import type { Sheet } from "../../sheet/sheet";
import { headingOf } from "../../table/headings";
import { type LocatedTable, locateTable } from "../../table/locateTable";
import { columnSynonyms, headingIn } from "../written/headings";

/** The tables found in a workbook. */
export interface LocatedSheets {
  /** Tables of points. */
  readonly points: readonly LocatedTable[];
  /** Tables of other rules, with codes. */
  readonly rules: readonly LocatedTable[];
  /** Language the headings are in. */
  readonly language: Language;
  /** Sheets that were not read, columns that are not known or not there. */
  readonly issues: readonly SourceIssue[];
}

const pointsColumns = {
  columns: ["项目", "内容", "分值", "上限", "依据", "代码"],
  header: ["内容", "分值"],
};
const ruleColumns = {
  columns: ["项目", "内容", "别名", "依据", "代码"],
  header: ["内容", "代码"],
};

function issueOf(sheet: Sheet, code: string, effect: SourceIssue["effect"], column: string | null) {
  const { file, sheet: name } = sheet;
  return { code, effect, file, sheet: name, row: null, column, value: column ?? name ?? "" };
}

function isEnglish({ columns }: LocatedTable): boolean {
  return headingOf(columns.get("内容")?.heading) === headingIn("内容", "en");
}

/** Columns of a table of points that it may be without. */
function leftOut({ sheet, columns }: LocatedTable): readonly SourceIssue[] {
  return ["项目", "上限", "依据"]
    .filter((column) => !columns.has(column))
    .map((column) => issueOf(sheet, "column-left-out", "noted", column));
}

function unread(sheet: Sheet): readonly SourceIssue[] {
  return sheet.rows.length === 0 ? [] : [issueOf(sheet, "sheet-of-no-policy", "skipped", null)];
}

/**
 * Finds the tables of a policy in the sheets of a workbook.
 *
 * @param sheets - the sheets
 * @returns the tables, and what was left unread
 */
export function locateSheets(sheets: readonly Sheet[]): LocatedSheets {
  const points: LocatedTable[] = [];
  const rules: LocatedTable[] = [];
  const issues: SourceIssue[] = [];
  for (const sheet of sheets) {
    const ofPoints = locateTable(sheet, pointsColumns, columnSynonyms);
    const ofRules = ofPoints === null ? locateTable(sheet, ruleColumns, columnSynonyms) : null;
    if (ofPoints !== null) {
      points.push(ofPoints);
      issues.push(...ofPoints.issues, ...leftOut(ofPoints));
    } else if (ofRules !== null) {
      rules.push(ofRules);
      issues.push(...ofRules.issues);
    } else issues.push(...unread(sheet));
  }
  return { points, rules, language: points.some(isEnglish) ? "en" : "zh", issues };
}
