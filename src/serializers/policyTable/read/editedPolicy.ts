import type { SourceIssue } from "../../../model/issue";
import type { Policy } from "../../../model/policy/policy";
import type { LocatedTable } from "../../table/locateTable";
import { rowIssue } from "../../table/tableRow";
import { policySheets } from "../policySheets";
import type { PolicyRow, PolicySheet } from "../written/policySheet";
import { applyEdits } from "./applyEdits";
import { rowEdits } from "./baseEdits";
import type { DraftReading } from "./draftPolicy";
import type { LocatedSheets } from "./locateSheets";
import type { PolicyEdit } from "./policyEdit";
import { readItems } from "./readItems";
import { type RuleRow, tableRows, textIn } from "./tableRows";
import { additions, removals } from "./treeEdits";

interface CodedRows {
  readonly edits: readonly PolicyEdit[];
  readonly issues: readonly SourceIssue[];
  /** Rows without a code. */
  readonly others: readonly RuleRow[];
  readonly found: ReadonlySet<string>;
}

function writtenRows(sheets: readonly PolicySheet[], kind: PolicySheet["kind"]) {
  const rows = sheets.filter((sheet) => sheet.kind === kind).flatMap((sheet) => sheet.rows);
  return new Map(rows.map((row) => [row.code, row]));
}

/** The rows of a table that carry codes of the policy. */
function codedRows(
  table: LocatedTable,
  written: ReadonlyMap<string, PolicyRow>,
  base: Policy,
): CodedRows {
  const { rows, issues: skipped } = tableRows(table);
  const edits: PolicyEdit[] = [];
  const issues: SourceIssue[] = [...skipped];
  const others: RuleRow[] = [];
  const found = new Set<string>();
  for (const one of rows) {
    const { row, heading } = one;
    const code = textIn(row, "代码");
    const known = written.get(code);
    if (code === "" || heading !== null) others.push(one);
    else if (known === undefined) issues.push(rowIssue(row, "代码", "unknown-code", "rejected"));
    else if (found.has(code)) issues.push(rowIssue(row, "代码", "repeated-code", "rejected"));
    else {
      found.add(code);
      const edited = rowEdits(row, known, base);
      edits.push(...edited.edits);
      issues.push(...edited.issues);
    }
  }
  return { edits, issues, others, found };
}

function fromBase(base: Policy, { file }: { readonly file: string }): SourceIssue {
  const value = `${base.id} ${base.version}`;
  return {
    code: "rest-from-base",
    effect: "noted",
    file,
    sheet: null,
    row: null,
    column: null,
    value,
  };
}

/**
 * Reads a table written from a policy and edited since: what nobody edited stays as it was.
 *
 * @param located - the tables
 * @param base - the policy
 * @returns the policy with the edits that were understood
 */
export function editedPolicy(located: LocatedSheets, base: Policy): DraftReading {
  const sheets = policySheets(base, located.language);
  const points = writtenRows(sheets, "points");
  const rules = writtenRows(sheets, "rules");
  const edits: PolicyEdit[] = [];
  const later: PolicyEdit[] = [];
  const issues: SourceIssue[] = [];
  for (const table of located.rules) {
    const coded = codedRows(table, rules, base);
    edits.push(...coded.edits);
    issues.push(...coded.issues);
    for (const { row } of coded.others) {
      issues.push(rowIssue(row, "代码", "rule-needs-policy", "rejected", textIn(row, "项目")));
    }
  }
  const [first] = located.points;
  const all = located.points.map((table) => ({ table, coded: codedRows(table, points, base) }));
  const found = new Set(all.flatMap(({ coded }) => [...coded.found]));
  for (const { table, coded } of all) {
    edits.push(...coded.edits);
    issues.push(...coded.issues);
    const reading = readItems(table, coded.others);
    const news = additions(base, reading);
    later.push(...news.edits);
    issues.push(...reading.issues, ...news.issues);
  }
  if (first !== undefined && found.size > 0) {
    const gone = removals(base, found, first);
    later.unshift(...gone.edits);
    issues.push(...gone.issues);
  }
  const { policy, issues: refused } = applyEdits(base, [...edits, ...later]);
  const [some] = [...located.points, ...located.rules];
  const kept = some === undefined ? [] : [fromBase(base, some.sheet)];
  return { policy, issues: [...issues, ...refused, ...kept] };
}
