import type { ReadResult } from "../../model/issue";
import type { Policy } from "../../model/policy/policy";
import { diffPolicies } from "../../rules/diff/diffPolicies";
import type { PolicyChange } from "../../rules/diff/policyChange";
import { refusal } from "../sheet/refusal";
import type { Sheet } from "../sheet/sheet";
import { editedPolicy } from "./read/editedPolicy";
import { locateSheets } from "./read/locateSheets";
import { strangersPolicy } from "./read/strangersPolicy";

/** Rows a sheet of a policy may have: more than a policy may have rules. */
const mostRows = 2_500;

/** A draft, everything to know about it, and what it says otherwise than its base. */
export interface PolicyTableReading extends ReadResult<Policy | null> {
  /** What changed against the base; empty without one. */
  readonly changes: readonly PolicyChange[];
}

/**
 * Reads a table of points (项目, 内容, 分值, 上限, 依据) into a draft policy.
 *
 * With the policy the table was written from (`policyTable`), the codes tie rows to rules: what nobody
 * edited stays exactly as it was, an edited cell changes what it says, a row taken out takes its rule
 * out, a row without a code is a new rule. Without it the table is a stranger's: what is clear
 * becomes rules, everything unclear becomes an issue, and what the table does not say is assumed for
 * the draft and noted. Nothing is guessed silently, and a draft stays one until people have settled
 * its issues.
 *
 * @param sheets - the sheets, as `readXlsx` or `readCsv` give them
 * @param base - the policy the table was written from
 * @returns the draft, which `readPolicy` accepts, or `null` where there is no table or no clear row;
 * issues by sheet, row and column; changes against the base
 * @example
 * ```ts
 * import { readPolicyTable } from "deputy-archive/tables";
 *
 * const sheet = {
 *   file: "积分表.xlsx",
 *   sheet: "积分表",
 *   merges: [],
 *   rows: [
 *     { row: 1, cells: ["项目", "内容", "分值", "上限", "依据"] },
 *     { row: 2, cells: ["会议", "提前阅读材料", "每次2分", "最高10分", "第五条"] },
 *     { row: 3, cells: ["会议", "会后宣讲", "1—3分", null, "第六条"] },
 *   ],
 * };
 * const { value, issues } = readPolicyTable([sheet]);
 * value?.duties.map(({ name }) => name.zh); // => ["提前阅读材料"]
 * issues.filter(({ effect }) => effect === "rejected").map(({ row, code, value }) => `${row} ${code} ${value}`); // => ["3 points-in-a-range 1—3分"]
 * ```
 */
export function readPolicyTable(sheets: readonly Sheet[], base?: Policy): PolicyTableReading {
  const long = sheets.find(({ rows }) => rows.length > mostRows);
  if (long !== undefined) {
    const { file, sheet, rows } = long;
    const issue = refusal("too-many-rows", { file, sheet, value: `${rows.length}` });
    return { value: null, issues: [issue], changes: [] };
  }
  const located = locateSheets(sheets);
  if (located.points.length === 0 && (base === undefined || located.rules.length === 0)) {
    const file = sheets[0]?.file ?? "";
    const issue = refusal("no-policy-table", { file, value: "内容、分值" });
    return { value: null, issues: [...located.issues, issue], changes: [] };
  }
  const { policy, issues } =
    base === undefined ? strangersPolicy(located.points) : editedPolicy(located, base);
  const changes = base === undefined || policy === null ? [] : diffPolicies(base, policy);
  return { value: policy, issues: [...located.issues, ...issues], changes };
}
