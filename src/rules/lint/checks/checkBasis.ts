import type { LocalizedText } from "../../../model/localizedText";
import type { LintContext } from "../context";
import { type Findings, finding, type LintPath } from "../finding";

/** What people write where they have nothing to say, without signs and spaces. */
const sayingNothing: readonly string[] = [
  "",
  "无",
  "暂无",
  "没有",
  "待定",
  "待补",
  "待补充",
  "待查",
  "未知",
  "不详",
  "不明",
  "略",
  "todo",
  "tbd",
  "na",
  "none",
  "unknown",
  "xx",
  "xxx",
];

/** Tells whether a basis names nothing. */
export function saysNothing(basis: string): boolean {
  const plain = basis.toLowerCase().replace(/[\s\-—–_…·.。,，、/?？!！()（）[\]【】:：]/g, "");
  return sayingNothing.includes(plain);
}

type Member = Readonly<Record<string, unknown>>;

function isMember(value: unknown): value is Member {
  return typeof value === "object" && value !== null;
}

/** Whether there are numbers that no basis nearer to them speaks for. */
function hasOwnNumbers(value: unknown): boolean {
  if (typeof value === "number") return true;
  if (!isMember(value)) return false;
  return Object.values(value).some(
    (member) => !(isMember(member) && "basis" in member) && hasOwnNumbers(member),
  );
}

/** The name of a rule; what has none is named after the rule it is part of. */
function nameOf({ name }: Member, outer: LocalizedText): LocalizedText {
  return isMember(name) && typeof name["zh"] === "string" && typeof name["en"] === "string"
    ? { zh: name["zh"], en: name["en"] }
    : outer;
}

function* checkWithin(value: unknown, path: LintPath, outer: LocalizedText): Findings {
  if (!isMember(value)) return;
  const { basis } = value;
  const name = nameOf(value, outer);
  if (typeof basis === "string" && saysNothing(basis) && hasOwnNumbers(value)) {
    yield finding("number-without-basis", [...path, "basis"], { found: basis }, { name });
  }
  for (const [key, member] of Object.entries(value)) {
    yield* checkWithin(member, [...path, Array.isArray(value) ? Number(key) : key], name);
  }
}

/**
 * Checks that every number of the policy says which article it comes from.
 *
 * @param context - the policy and its bounds
 * @returns rules with numbers whose basis is empty or says nothing
 */
export function* checkBasis({ policy }: LintContext): Findings {
  const { period, score, measures, assessment, selections, statistics, alerts } = policy;
  const { checklist, passesOn, counting, title } = policy;
  yield* checkWithin(period, ["period"], { zh: "履职年度", en: "the period" });
  const parts = {
    score,
    measures,
    assessment,
    selections,
    statistics,
    alerts,
    checklist,
    passesOn,
  };
  yield* checkWithin(parts, [], title);
  if (counting.recordedBy !== undefined && saysNothing(counting.recordedByBasis)) {
    const name = { zh: "登记截止日", en: "the last day to write entries down" };
    const params = { found: counting.recordedByBasis };
    yield finding("number-without-basis", ["counting", "recordedByBasis"], params, { name });
  }
}
