import { type Group, isGroup, type ScoreRule } from "../../../model/policy/award";
import type { Policy } from "../../../model/policy/policy";
import { sayIn } from "../../layouts/tableWords";
import { type CellTemplate, joinTemplates, type PolicyPath } from "./cellTemplate";
import type { Describing } from "./describedTemplate";
import { detailLines, groupWords } from "./detailLines";
import { limitTemplate } from "./limitTemplate";
import type { PolicyRow, PolicySheet } from "./policySheet";
import { valueTemplate } from "./valueTemplate";

/** Between the names of a group and the group it stands in. */
export const withinMark = " › ";

function contentOf(rule: ScoreRule, at: PolicyPath, describing: Describing): CellTemplate {
  const { language } = describing;
  const path = [...at, "name", language];
  const name = { kind: "text", path, text: rule.name[language], needed: true } as const;
  return joinTemplates([[name], ...detailLines(rule, at, describing)], "\n");
}

/** One rule as a row of the table of points. */
export function rowOfRule(
  rule: ScoreRule,
  at: PolicyPath,
  category: string,
  describing: Describing,
): PolicyRow {
  return {
    code: rule.id,
    cells: {
      项目: [category],
      内容: contentOf(rule, at, describing),
      分值: isGroup(rule)
        ? [groupWords(rule.combine, describing)]
        : valueTemplate(rule, [...at, "value"], describing),
      上限: limitTemplate(rule, at, describing),
      依据: [{ kind: "text", path: [...at, "basis"], text: rule.basis, needed: false }],
    },
  };
}

function rowsUnder(
  group: Group,
  at: PolicyPath,
  category: string,
  describing: Describing,
): readonly PolicyRow[] {
  return group.parts.flatMap((part, index) => {
    const path = [...at, "parts", index];
    const name = part.name[describing.language];
    const within = category === "" ? name : `${category}${withinMark}${name}`;
    if (!isGroup(part))
      return [rowOfRule(part, path, category === "" ? name : category, describing)];
    return [
      rowOfRule(part, path, within, describing),
      ...rowsUnder(part, path, within, describing),
    ];
  });
}

/**
 * Writes the tree of points as rows: each group before its parts, the total last.
 *
 * @param policy - the policy
 * @param describing - names and language
 * @returns the sheet 积分表
 */
export function pointsSheet(policy: Policy, describing: Describing): PolicySheet {
  const say = sayIn(describing.language);
  const at = ["score"];
  return {
    kind: "points",
    name: say("积分表", "Points"),
    title: say("积分表", "Table of points"),
    columns: ["项目", "内容", "分值", "上限", "依据", "代码"],
    rows: [
      ...rowsUnder(policy.score, at, "", describing),
      rowOfRule(policy.score, at, say("总分", "The whole"), describing),
    ],
  };
}
