import type { Policy } from "../../model/policy/policy";
import { periodOf, policyRefusal } from "../policy/periodOf";
import { type PlacedRule, placedRules } from "../policy/placedRules";
import { lookedAtYears } from "./lookedAtYears";
import { boundsOfNode, hullOfBounds, type NodeBounds } from "./nodeBounds";
import { boundsOf, firstYear, type PolicyBounds, yearToBegin } from "./policyBounds";

/** What every check looks at. */
export interface LintContext extends Omit<PolicyBounds, "period" | "scored"> {
  /** The policy. */
  readonly policy: Policy;
  /** Every node of the tree of points, each before its parts. */
  readonly rules: readonly PlacedRule[];
}

/** Years a rule's days in force begin or end in, and the years after them. */
function yearsNamed(rules: readonly PlacedRule[]): readonly number[] {
  const days = rules.flatMap(({ rule }) => [rule.inForce?.from, rule.inForce?.to]);
  return days.flatMap((day) => {
    const year = Number((day ?? "").slice(0, 4));
    return day === undefined ? [] : [year, year + 1];
  });
}

/**
 * Gathers what every check looks at: the first period the policy covers, and every other in which
 * rules that are not always in force begin or end.
 *
 * @param policy - the policy
 * @returns the policy and its bounds in any of these periods
 */
export function lintContext(policy: Policy): LintContext {
  const rules = placedRules(policy.score);
  const first = firstYear(policy) ?? yearToBegin(policy);
  const { least, most } = lookedAtYears(policy);
  const named = yearsNamed(rules)
    .filter((year) => year !== first && year >= least && year <= most)
    .filter((year) => policyRefusal(policy, periodOf(policy, year)) === null);
  const covered = boundsOf(policy, first);
  const years = [covered, ...[...new Set(named)].map((year) => boundsOf(policy, year))];
  return {
    policy,
    rules,
    all: years.map(({ all }) => all).reduce(hullOfBounds),
    settings: years.flatMap(({ settings }) => settings),
    anybody: covered.anybody,
  };
}

/** Bounds of a node. */
export function boundsAt({ all }: LintContext, rule: string): NodeBounds {
  return boundsOfNode(all, rule);
}
