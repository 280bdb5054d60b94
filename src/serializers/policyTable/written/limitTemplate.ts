import { isGroup, type ScoreRule } from "../../../model/policy/award";
import type { UnitLimit } from "../../../model/policy/pick";
import { valueWords } from "../../../rules/diff/valueWords";
import { wordOf } from "../../../rules/diff/wordOf";
import { sayIn } from "../../layouts/tableWords";
import { type CellTemplate, joinTemplates, type PolicyPath } from "./cellTemplate";
import type { Describing } from "./describedTemplate";

/** The limit of units of an award, where it has one. */
export function unitLimitOf(rule: ScoreRule): UnitLimit | undefined {
  if (isGroup(rule) || rule.of.from === "mandate") return undefined;
  return rule.of.limit;
}

function word(code: string, { language }: Describing): string {
  return wordOf(valueWords, code)?.[language] ?? code;
}

function limitClause(limit: UnitLimit, at: PolicyPath, describing: Describing): CellTemplate {
  const say = sayIn(describing.language);
  const per = word(limit.per, describing);
  const keep = word(limit.keep, describing);
  return [
    say(`每${per}最多`, `per ${per} at most `),
    { kind: "number", path: [...at, "of", "limit", "units"], number: limit.units },
    say(`件（留${keep}）`, ` units (keeping the ${keep})`),
  ];
}

/**
 * Says what bounds a rule: ceiling, floor and how many units count.
 *
 * @param rule - the rule
 * @param at - where it stands
 * @param describing - names and language
 * @returns the cell 上限; a lone ceiling is a number
 */
export function limitTemplate(
  rule: ScoreRule,
  at: PolicyPath,
  describing: Describing,
): CellTemplate {
  const say = sayIn(describing.language);
  const { ceiling, floor } = rule;
  const limit = unitLimitOf(rule);
  const each = isGroup(rule) ? rule.each : undefined;
  const most = { kind: "number", path: [...at, "ceiling"], number: ceiling ?? 0 } as const;
  if (ceiling !== undefined && floor === undefined && limit === undefined && each === undefined) {
    return [most];
  }
  const per = each === undefined ? "" : say(`每${word(each, describing)}`, "");
  const perEn = each === undefined ? "" : say("", ` per ${word(each, describing)}`);
  const clauses: CellTemplate[] = [];
  if (ceiling !== undefined) {
    clauses.push([say(`${per}最高`, "at most "), most, say("分", ` points${perEn}`)]);
  }
  if (floor !== undefined) {
    const least = { kind: "number", path: [...at, "floor"], number: floor } as const;
    clauses.push([say(`${per}最低`, "at least "), least, say("分", ` points${perEn}`)]);
  }
  if (limit !== undefined) clauses.push(limitClause(limit, at, describing));
  return joinTemplates(clauses, say("；", "; "));
}
