import type { DocumentIssue } from "../../model/issue";
import { checkDeadlineRules } from "../../rules/deadline/checkDeadlineRules";
import { checkCases } from "../../rules/policy/checkCases";
import { checkPolicy } from "../../rules/policy/checkPolicy";
import { tooMany } from "../../rules/policy/tooMany";
import { checkIntake } from "../readIntake";
import { checkSums } from "../readScorecard";
import type { BundleKind, BundleTypes } from "./bundleTypes";

type Checks = {
  readonly [Kind in BundleKind]?: (value: BundleTypes[Kind]) => readonly DocumentIssue[];
};

/** Kinds whose readers refuse what is a thousand times too large before they look at it. */
const small: readonly string[] = ["policy", "cases", "deadlines"];

/**
 * Finds what makes an item too large to be looked at.
 *
 * @param kind - the word for its kind, whatever it is
 * @param json - what stands there
 * @returns an issue `too-many`, or `null`
 */
export function itemTooLarge(kind: string, json: unknown): DocumentIssue | null {
  return small.includes(kind) ? tooMany(json) : null;
}

/**
 * Finds what is wrong with an item of the right form: the same as its own reader finds.
 *
 * @param kind - what it is
 * @param value - the whole item
 * @returns the issues; their paths begin at the item
 */
export function checkItem<Kind extends BundleKind>(
  kind: Kind,
  value: BundleTypes[Kind],
): readonly DocumentIssue[] {
  const checks: Checks = {
    policy: checkPolicy,
    cases: checkCases,
    intake: checkIntake,
    deadlines: checkDeadlineRules,
    scorecard: checkSums,
  };
  return checks[kind]?.(value) ?? [];
}
