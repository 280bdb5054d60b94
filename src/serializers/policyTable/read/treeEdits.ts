import type { SourceIssue } from "../../../model/issue";
import { type Group, isGroup, type ScoreRule } from "../../../model/policy/award";
import type { Policy } from "../../../model/policy/policy";
import type { LocatedTable } from "../../table/locateTable";
import { rowIssue } from "../../table/tableRow";
import { withinMark } from "../written/pointsSheet";
import type { RowEdits } from "./baseEdits";
import { itemAward } from "./itemAward";
import { type PolicyEdit, withoutRules, withRules } from "./policyEdit";
import type { TableItem } from "./readItem";
import type { ItemsReading, TableCategory } from "./readItems";

function issueOf(table: LocatedTable, code: string, effect: SourceIssue["effect"], value: string) {
  const { file, sheet } = table.sheet;
  return { code, effect, file, sheet, row: null, column: "代码", value };
}

function rulesIn(rule: ScoreRule): readonly ScoreRule[] {
  return isGroup(rule) ? [rule, ...rule.parts.flatMap(rulesIn)] : [rule];
}

/**
 * Takes out the rules whose rows were taken out of the table.
 *
 * @param base - the policy the table was written from
 * @param found - codes the table still has
 * @param table - the table
 * @returns edits, each noted
 */
export function removals(base: Policy, found: ReadonlySet<string>, table: LocatedTable): RowEdits {
  const edits: PolicyEdit[] = [];
  const issues: SourceIssue[] = [];
  for (const rule of rulesIn(base.score)) {
    if (found.has(rule.id)) continue;
    const said = `${rule.id} ${rule.name.zh}`;
    if (rulesIn(rule).some(({ id }) => found.has(id)) || rule.id === base.score.id) {
      issues.push(issueOf(table, "group-row-missing", "noted", said));
      continue;
    }
    issues.push(issueOf(table, "rule-taken-out", "noted", said));
    edits.push({
      apply: (policy) => withoutRules(policy, new Set([rule.id])),
      refusal: issueOf(table, "rule-still-needed", "rejected", said),
    });
  }
  return { edits, issues };
}

interface NamedGroup {
  readonly id: string;
  readonly names: readonly string[];
}

function groupsIn(group: Group, within: string): readonly NamedGroup[] {
  return group.parts.filter(isGroup).flatMap((part) => {
    const path = within === "" ? part.name.zh : `${within}${withinMark}${part.name.zh}`;
    return [{ id: part.id, names: [part.name.zh, part.name.en, path] }, ...groupsIn(part, path)];
  });
}

function added(policy: Policy, item: TableItem, category: TableCategory | undefined): Policy {
  const ids = new Set(rulesIn(policy.score).map(({ id }) => id));
  const { award, duty } = itemAward(item, { ids, duties: policy.duties }, true);
  const withDuty = duty === null ? policy : { ...policy, duties: [...policy.duties, duty] };
  const groups = groupsIn(policy.score, "");
  const group = groups.find(({ names }) => names.includes(item.category));
  if (group !== undefined) return withRules(withDuty, group.id, [award]);
  if (item.category === "") return withRules(withDuty, policy.score.id, [award]);
  const created: Group = {
    id: `${award.id}-category`,
    basis: "",
    name: { zh: item.category, en: item.category },
    parts: [award],
    ...(category?.ceiling != null && { ceiling: category.ceiling }),
  };
  return withRules(withDuty, policy.score.id, [created]);
}

/**
 * Adds the rows that carry no code as new rules.
 *
 * @param base - the policy the table was written from
 * @param reading - the rows without a code
 * @returns edits, each noted
 */
export function additions(base: Policy, reading: ItemsReading): RowEdits {
  const known = new Set(groupsIn(base.score, "").flatMap(({ names }) => names));
  const issues = reading.items.flatMap(({ row, name, category, sharedLimit }) => [
    rowIssue(row, "代码", "rule-added", "noted", name),
    ...(category !== "" && !known.has(category)
      ? [rowIssue(row, "项目", "category-added", "noted", category)]
      : []),
    ...(sharedLimit === null ? [] : [rowIssue(row, "上限", "shared-limit-left-out", "rejected")]),
  ]);
  const edits = reading.items.map((item) => ({
    apply: (policy: Policy) => added(policy, item, reading.categories.get(item.category)),
    refusal: rowIssue(item.row, "分值", "edit-not-possible", "rejected"),
  }));
  return { edits, issues };
}
