import type { Points } from "../../model/decimal";
import type { Period } from "../../model/period";
import { isGroup } from "../../model/policy/award";
import type { Policy } from "../../model/policy/policy";
import { placedRules } from "../policy/placedRules";
import { boundsOfNode } from "./nodeBounds";
import { boundsOf, firstYear, yearToBegin } from "./policyBounds";
import { type AttainedEnds, attainedEnds } from "./witness";

/** What a node of the tree of points can come to. */
export interface AttainablePoints {
  /** Id of the rule. */
  readonly rule: string;
  /** Keys and indexes that lead to it in the policy. */
  readonly path: readonly (string | number)[];
  /** Whether it is a group of others. */
  readonly group: boolean;
  /** Least points; `null` where there is no end. */
  readonly least: Points | null;
  /** Most points; `null` where there is no end. */
  readonly most: Points | null;
  /** Whether an archive was found that scores exactly the least, and exactly the most. */
  readonly attained: AttainedEnds;
}

/** What a policy's points can come to in one period. */
export interface Attainable {
  /** The period. */
  readonly period: Period;
  /** Digits behind the point of all points. */
  readonly scale: number;
  /** Every node, the total first, each before its parts. */
  readonly nodes: readonly AttainablePoints[];
}

function finite(points: number): Points | null {
  // The opposite of 0 is 0 too, not the -0 that JSON cannot carry.
  return Number.isFinite(points) ? points + 0 : null;
}

/**
 * Finds the least and the most points each item, each group and the total can come to, exactly, for
 * a deputy whose mandate is in force on at least one day of the period.
 *
 * The bounds follow from the rules and not from trials, so no score lies outside them. Where records
 * serve several rules at once, the bound may lie beyond what any archive reaches, never within it;
 * `attained` tells the ends that an archive, scored by the engine, was found to reach.
 *
 * @param policy - a policy that `readPolicy` accepted
 * @param year - calendar year of the period's last day; the first year the policy covers where left out
 * @returns least and most points of every node
 * @example
 * ```ts
 * import { attainable } from "deputy-archive";
 * import { readPolicy } from "deputy-archive/schemas";
 * import document from "deputy-archive/policies/datong-2026-illustrative/policy.json" with { type: "json" };
 *
 * const { value: policy } = readPolicy(document);
 * if (policy === null) throw new Error("the policy has issues");
 * const total = attainable(policy, 2026).nodes.find(({ rule }) => rule === "total");
 * total?.most; // => 11000
 * ```
 */
export function attainable(policy: Policy, year?: number): Attainable {
  const scored = year ?? firstYear(policy) ?? yearToBegin(policy);
  const { period, all, scored: settings } = boundsOf(policy, scored);
  const endsOf = attainedEnds(settings, all);
  const nodes = placedRules(policy.score).map(({ rule, path }): AttainablePoints => {
    const { least, most } = boundsOfNode(all, rule.id).points;
    const bounds = { least: finite(least), most: finite(most), attained: endsOf(rule.id) };
    return { rule: rule.id, path, group: isGroup(rule), ...bounds };
  });
  return { period, scale: policy.scale, nodes };
}
