import { canonicalText } from "../../../model/canonicalText";
import { addDays, earlierOf, type PlainDate } from "../../../model/plainDate";
import { isGroup, type ScoreRule } from "../../../model/policy/award";
import { periodOf, yearDay } from "../../policy/periodOf";
import type { LintContext } from "../context";
import { type Findings, finding, type LintPath } from "../finding";
import { firstYear, yearToBegin } from "../policyBounds";

/** What a rule and everything below it takes, whatever the points. */
function selectionsOf(rule: ScoreRule): readonly string[] {
  if (isGroup(rule)) return rule.parts.flatMap(selectionsOf);
  const { of } = rule;
  return [canonicalText(of.from === "mandate" ? of : { ...of, limit: undefined })];
}

interface DatedRule {
  readonly rule: ScoreRule;
  readonly path: LintPath;
  readonly from: PlainDate;
  readonly to: PlainDate;
}

const anyDay = { from: "0001-01-01", to: "9999-12-31" } as const;

function* checkSuccession(siblings: readonly DatedRule[]): Findings {
  const inOrder = [...siblings].sort((first, second) => (first.from < second.from ? -1 : 1));
  for (const [index, { rule, path, from, to }] of inOrder.entries()) {
    const before = inOrder[index - 1];
    if (before === undefined) continue;
    const names = { name: before.rule.name, other: rule.name };
    const ids = { rule: before.rule.id, other: rule.id };
    const at = [...path, "inForce"];
    const next = addDays(before.to, 1);
    if (from <= before.to) {
      const last = earlierOf(to, before.to);
      yield finding("in-force-overlap", at, { ...ids, from, to: last }, names);
    } else if (next !== null && next < from) {
      const last = addDays(from, -1);
      yield finding("in-force-gap", at, { ...ids, from: next, to: last }, names);
    }
  }
}

/** Parts of one group that take the same records, some of them only on certain days. */
function* checkSiblings({ rules }: LintContext): Findings {
  for (const { rule: group, path } of rules) {
    if (!isGroup(group)) continue;
    const alike = new Map<string, DatedRule[]>();
    for (const [index, rule] of group.parts.entries()) {
      const key = canonicalText([...selectionsOf(rule)].sort());
      const dated = { rule, path: [...path, "parts", index], ...anyDay, ...rule.inForce };
      alike.set(key, [...(alike.get(key) ?? []), dated]);
    }
    for (const siblings of alike.values()) {
      if (siblings.every(({ rule }) => rule.inForce !== undefined))
        yield* checkSuccession(siblings);
    }
  }
}

/**
 * Checks the days the policy names.
 *
 * @param context - the policy and its bounds
 * @returns dates that cover no period, overlap or leave a gap
 */
export function* checkDates(context: LintContext): Findings {
  const { policy } = context;
  const { effectiveFrom, effectiveTo, adoptedOn, counting } = policy;
  const year = firstYear(policy);
  if (year === null) {
    const params = { from: effectiveFrom, to: effectiveTo };
    yield finding("no-period-covered", ["effectiveFrom"], params);
  }
  if (effectiveFrom === null) yield finding("first-day-unknown", ["effectiveFrom"], {});
  else if (adoptedOn !== null && adoptedOn > effectiveFrom) {
    const params = { adopted: adoptedOn, effective: effectiveFrom };
    yield finding("adopted-after-effect", ["adoptedOn"], params);
  }
  if (counting.recordedBy !== undefined) {
    const named = year ?? yearToBegin(policy);
    const recordedBy = yearDay(counting.recordedBy, named);
    const { to: end } = periodOf(policy, named);
    if (recordedBy < end) {
      const params = { recordedBy, end };
      yield finding("recorded-by-before-end", ["counting", "recordedBy"], params);
    }
  }
  yield* checkSiblings(context);
}
