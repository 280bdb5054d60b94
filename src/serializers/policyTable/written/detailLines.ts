import { type Award, isGroup, type ScoreRule } from "../../../model/policy/award";
import { sayIn } from "../../layouts/tableWords";
import type { CellTemplate, PolicyPath } from "./cellTemplate";
import { type Describing, labelledTemplate } from "./describedTemplate";

/** Told in columns of their own, or by the line's own words. */
const toldElsewhere = ["id", "basis", "name", "value", "of", "parts", "ceiling", "floor"];
const toldOfValue: Readonly<Record<Award["value"]["kind"], readonly string[]>> = {
  each: ["points"],
  "by-order": ["points", "further"],
  "per-quantity": ["points", "every", "amount", "after", "upTo"],
  table: ["points"],
  "equal-share": ["points", "among"],
  steps: ["by", "steps", "whenUnknown"],
  shortfall: ["points", "atLeast", "amount"],
  ratings: ["bands"],
};

function withoutKeys(value: object, keys: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
}

function linesOfFields(
  fields: Readonly<Record<string, unknown>>,
  at: PolicyPath,
  context: string,
  describing: Describing,
): readonly CellTemplate[] {
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => labelledTemplate(value, [...at, key], context, key, describing));
}

function valueLines(award: Award, at: PolicyPath, describing: Describing) {
  const { value } = award;
  const told = ["kind", ...toldOfValue[value.kind]];
  const rest = linesOfFields(withoutKeys(value, told), [...at, "value"], "value", describing);
  return award.value.kind === "each" ? rest : [kindLine(award, at, describing), ...rest];
}

function kindLine({ value }: Award, at: PolicyPath, describing: Describing): CellTemplate {
  return labelledTemplate(value.kind, [...at, "value", "kind"], "value", "kind", describing);
}

/**
 * Says what a rule counts and on what conditions, one thing a line.
 *
 * @param rule - the rule
 * @param at - where it stands
 * @param describing - names and language
 * @returns the lines under its name
 */
export function detailLines(
  rule: ScoreRule,
  at: PolicyPath,
  describing: Describing,
): readonly CellTemplate[] {
  const own = linesOfFields(
    withoutKeys(rule, toldElsewhere),
    at,
    isGroup(rule) ? "group" : "item",
    describing,
  );
  if (isGroup(rule)) return own;
  const of = withoutKeys(rule.of, ["limit"]);
  const counted = labelledTemplate(of, [...at, "of"], "item", "of", describing);
  return [counted, ...valueLines(rule, at, describing), ...own];
}

/** Says of a group what becomes of its parts. */
export function groupWords(combine: string | undefined, { language }: Describing): string {
  const say = sayIn(language);
  if (combine === "highest") return say("各项取最高", "the highest of its items");
  if (combine === "lowest") return say("各项取最低", "the lowest of its items");
  return say("各项相加", "its items added up");
}
