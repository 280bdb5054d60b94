import type { SourceIssue } from "../../../model/issue";
import { type Award, isGroup, type ScoreRule } from "../../../model/policy/award";
import type { Policy } from "../../../model/policy/policy";
import { rowIssue, type TableRow } from "../../table/tableRow";
import { readBounds, readPoints } from "../wording/readPoints";
import { type CellTemplate, templateText } from "../written/cellTemplate";
import { unitLimitOf } from "../written/limitTemplate";
import type { PolicyColumn, PolicyRow } from "../written/policySheet";
import { matchTemplate } from "./matchTemplate";
import { type PolicyEdit, setAt } from "./policyEdit";
import { textIn } from "./tableRows";

/** What the cells of a row say otherwise than the policy. */
export interface RowEdits {
  readonly edits: readonly PolicyEdit[];
  readonly issues: readonly SourceIssue[];
}

const none: RowEdits = { edits: [], issues: [] };

function findRule(rule: ScoreRule, id: string): ScoreRule | undefined {
  if (rule.id === id) return rule;
  if (!isGroup(rule)) return undefined;
  for (const part of rule.parts) {
    const found = findRule(part, id);
    if (found !== undefined) return found;
  }
  return undefined;
}

function replaced(rule: ScoreRule, id: string, change: (rule: ScoreRule) => ScoreRule): ScoreRule {
  if (rule.id === id) return change(rule);
  if (!isGroup(rule)) return rule;
  return { ...rule, parts: rule.parts.map((part) => replaced(part, id, change)) };
}

function changeRule(policy: Policy, id: string, change: (rule: ScoreRule) => ScoreRule): Policy {
  const score = replaced(policy.score, id, change);
  return isGroup(score) ? { ...policy, score } : policy;
}

function editOf(row: TableRow, column: string, apply: PolicyEdit["apply"]): PolicyEdit {
  const refusal = rowIssue(row, column, "edit-not-possible", "rejected", textIn(row, column));
  return { apply, refusal };
}

/** Which new ways of valuing an award may take from words alone. */
function fits(award: Award, kind: string): boolean {
  const { from } = award.of;
  if (from === "entries" || from === "suggestions") return true;
  return kind === "each" && from !== "ratings";
}

function newValue(row: TableRow, rule: ScoreRule): RowEdits {
  const understood = (code: string): RowEdits => ({
    edits: [],
    issues: [rowIssue(row, "分值", code, "rejected", textIn(row, "分值"))],
  });
  if (isGroup(rule)) return understood("cell-not-understood");
  const read = readPoints(textIn(row, "分值"));
  if ("unclear" in read) return understood(read.unclear);
  const { value, where, choice, unit, ceiling, floor, limit } = read;
  const isPlain = where === undefined && choice === undefined && unit === undefined;
  const isFree = ceiling === undefined && floor === undefined && limit === undefined;
  if (!isPlain || !isFree || !fits(rule, value.kind)) return understood("cell-not-understood");
  const apply = (policy: Policy) =>
    // What may stand beside which source was asked above.
    changeRule(policy, rule.id, (old) => ({ ...old, value }) as ScoreRule);
  return { edits: [editOf(row, "分值", apply)], issues: [] };
}

function withBounds(rule: ScoreRule, text: string): ScoreRule | null {
  const read = readBounds(text);
  if ("unclear" in read) return null;
  const { ceiling: _, floor: __, ...rest } = rule;
  const bounds = {
    ...(read.floor !== undefined && { floor: read.floor }),
    ...(read.ceiling !== undefined && { ceiling: read.ceiling }),
  };
  const isUnlimited = read.limit === undefined && unitLimitOf(rule) === undefined;
  // The fields that bound a sum are the same for every kind of rule.
  if (isUnlimited) return { ...rest, ...bounds } as ScoreRule;
  if (isGroup(rule) || rule.of.from === "mandate") return null;
  const { limit: old, ...of } = rule.of;
  const keep = text.includes("留") ? read.limit?.keep : old?.keep;
  const limit = read.limit && { ...read.limit, keep: keep ?? read.limit.keep };
  return { ...rest, ...bounds, of: limit === undefined ? of : { ...of, limit } } as ScoreRule;
}

function newBounds(row: TableRow, rule: ScoreRule): RowEdits {
  const text = textIn(row, "上限");
  const changed = withBounds(rule, text);
  if (changed === null) {
    return { edits: [], issues: [rowIssue(row, "上限", "cell-not-understood", "rejected", text)] };
  }
  const gone = text === "" ? [rowIssue(row, "上限", "limit-taken-out", "noted", rule.name.zh)] : [];
  const read = readBounds(text);
  const assumed = "unclear" in read ? [] : read.assumed;
  const apply = (policy: Policy) =>
    changeRule(policy, rule.id, (old) => withBounds(old, text) ?? old);
  return {
    edits: [editOf(row, "上限", apply)],
    issues: [...gone, ...assumed.map((code) => rowIssue(row, "上限", code, "noted", text))],
  };
}

function otherLanguage(
  column: string,
  template: CellTemplate,
  row: TableRow,
): readonly SourceIssue[] {
  const [first] = template;
  const isName = typeof first === "object" && first.kind === "text" && first.path.includes("name");
  const isOther = isName && !textIn(row, column).startsWith(first.text);
  return isOther ? [rowIssue(row, column, "other-language-kept", "noted", first.text)] : [];
}

function cellEdits(
  row: TableRow,
  column: PolicyColumn,
  template: CellTemplate,
  rule: ScoreRule | undefined,
): RowEdits {
  const text = textIn(row, column);
  if (text === templateText(template).trim()) return none;
  const found = matchTemplate(template, text);
  if (found !== null) {
    const edits = found.map(({ path, value }) =>
      editOf(row, column, (policy) => setAt(policy, path, value)),
    );
    return { edits, issues: edits.length === 0 ? [] : otherLanguage(column, template, row) };
  }
  if (column === "分值" && rule !== undefined) return newValue(row, rule);
  if (column === "上限" && rule !== undefined) return newBounds(row, rule);
  const code = column === "项目" ? "category-kept" : "cell-not-understood";
  return { edits: [], issues: [rowIssue(row, column, code, "rejected", text)] };
}

/**
 * Finds what the cells of a row say otherwise than the policy they were written from.
 *
 * @param row - the row as it stands now
 * @param written - the row as it was written
 * @param base - the policy
 * @returns edits, and what cannot be understood
 */
export function rowEdits(row: TableRow, written: PolicyRow, base: Policy): RowEdits {
  const isPoints = written.cells.分值 !== undefined;
  const rule = isPoints ? findRule(base.score, written.code) : undefined;
  const columns = ["项目", "内容", "分值", "上限", "依据", "别名"] as const;
  const all = columns.map((column): RowEdits => {
    const template = written.cells[column];
    const isThere = row.table.columns.has(column);
    return template === undefined || !isThere ? none : cellEdits(row, column, template, rule);
  });
  return {
    edits: all.flatMap(({ edits }) => edits),
    issues: all.flatMap(({ issues }) => issues),
  };
}
