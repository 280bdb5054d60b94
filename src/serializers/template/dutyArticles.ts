import { isGroup, type ScoreRule } from "../../model/policy/award";
import type { Policy } from "../../model/policy/policy";

/** Each duty that earns points, with the article it does so by; a group's where an award names none. */
function articlesIn(rule: ScoreRule, above: string): readonly (readonly [string, string])[] {
  const basis = rule.basis === "" ? above : rule.basis;
  if (isGroup(rule)) return rule.parts.flatMap((part) => articlesIn(part, basis));
  return rule.of.from === "entries" ? rule.of.duties.map((duty) => [duty, basis] as const) : [];
}

/**
 * The articles of a measure that give points for each duty, in the measure's order; an award without
 * an article of its own stands under its group's.
 *
 * @param policy - the measure
 * @returns articles by code of the duty, each once
 */
export function dutyArticles(policy: Policy): ReadonlyMap<string, readonly string[]> {
  const articles = new Map<string, readonly string[]>();
  for (const [duty, basis] of articlesIn(policy.score, "")) {
    const known = articles.get(duty) ?? [];
    if (basis !== "" && !known.includes(basis)) articles.set(duty, [...known, basis]);
  }
  return articles;
}
