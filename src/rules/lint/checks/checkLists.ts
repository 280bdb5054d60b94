import type { SelectionRules } from "../../../model/policy/selectionRules";
import type { LintContext } from "../context";
import { type Findings, finding, type LintPath } from "../finding";
import { outcomesAmong } from "../outcomesAmong";
import type { Setting } from "../setting";

function* checkQuota({ id, name, quota, reserved = [] }: SelectionRules, path: LintPath): Findings {
  const params = { list: id };
  const at = [...path, "quota"];
  const none = "places" in quota ? quota.places === 0 : quota.percent === 0 && quota.atLeast === 0;
  if (none) yield finding("quota-zero", at, params, { name });
  if ("percent" in quota && quota.percent > 100) {
    yield finding("quota-over-all", at, params, { name });
  }
  const percent = reserved.reduce((sum, { percentOfQuota }) => sum + percentOfQuota, 0);
  if (percent > 100) {
    yield finding("reserved-over-quota", [...path, "reserved"], { ...params, percent }, { name });
  }
}

function* checkWho(rules: SelectionRules, path: LintPath, settings: readonly Setting[]): Findings {
  const { id, name, eligible, exclusions, reserved = [] } = rules;
  const candidate = { all: [eligible, ...exclusions.map(({ when }) => ({ not: when }))] };
  if (!outcomesAmong(candidate, settings).canHold) {
    yield finding("list-for-nobody", [...path, "eligible"], { list: id }, { name });
    return;
  }
  for (const [index, { id: reservedId, where, name: reservedFor }] of reserved.entries()) {
    if (outcomesAmong({ all: [candidate, where] }, settings).canHold) continue;
    const params = { list: id, reserved: reservedId };
    const names = { name, reserved: reservedFor };
    yield finding("reserved-for-nobody", [...path, "reserved", index], params, names);
  }
}

function* checkTieBreaks(rules: SelectionRules, path: LintPath, { policy }: LintContext): Findings {
  const seen = new Set<string>();
  for (const [index, { measure }] of rules.tieBreaks.entries()) {
    if (seen.has(measure)) {
      const named = policy.measures.find(({ id }) => id === measure);
      const names = { name: rules.name, ...(named === undefined ? {} : { measure: named.name }) };
      const params = { list: rules.id, measure };
      yield finding("tie-break-repeated", [...path, "tieBreaks", index], params, names);
    }
    seen.add(measure);
  }
}

/**
 * Checks who can be on each list, and how many.
 *
 * @param context - the policy and its bounds
 * @param assessed - settings after the standing was given
 * @returns lists, quotas and reserved places that select nobody
 */
export function* checkLists(context: LintContext, assessed: readonly Setting[]): Findings {
  for (const [index, rules] of context.policy.selections.entries()) {
    const path = ["selections", index];
    yield* checkQuota(rules, path);
    yield* checkWho(rules, path, assessed);
    yield* checkTieBreaks(rules, path, context);
  }
}
