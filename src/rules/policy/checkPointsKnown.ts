import { isGroup, type ScoreRule } from "../../model/policy/award";
import type { Condition } from "../../model/policy/condition";
import { type Issues, issueAt, type Path } from "./checkIssue";
import { amountIn } from "./checkSteps";
import type { Named } from "./named";
import { nestedIn } from "./nestedIn";
import type { PlacedRule } from "./placedRules";

type Placed = readonly [measure: string, Path];

function* inCondition(condition: Condition | undefined, path: Path): Generator<Placed> {
  for (const [{ measure }, place] of nestedIn(condition, path)) {
    if (measure !== undefined) yield [measure.measure, [...place, "measure", "measure"]];
  }
}

/** The amounts of a value, with their places. */
function amountsIn({ value }: Exclude<ScoreRule, { parts: unknown }>, path: Path) {
  if (value.kind === "steps") {
    const found = amountIn(value.by);
    return found === null ? [] : [[found.amount, [...path, "by", found.key]] as const];
  }
  const amount = "amount" in value ? value.amount : undefined;
  return amount === undefined ? [] : [[amount, [...path, "amount"]] as const];
}

function* inValue(rule: ScoreRule, path: Path): Generator<Placed> {
  if (isGroup(rule)) return;
  for (const [amount, place] of amountsIn(rule, path)) {
    if (typeof amount === "object" && "measure" in amount) {
      yield [amount.measure, [...place, "measure"]];
    }
  }
  const bands = rule.value.kind === "ratings" ? rule.value.bands : [];
  for (const [index, { measure }] of bands.entries()) {
    if (measure !== undefined) yield [measure, [...path, "bands", index, "measure"]];
  }
}

/** Why a rule cannot go by the points of another, or `null` where it can. */
function whyNot(own: PlacedRule, other: PlacedRule | undefined): string | null {
  if (other === undefined) return null;
  if (other.last >= own.first) return "points-not-known-yet";
  return own.isShared || other.inShares ? "points-by-share" : null;
}

/**
 * Finds points that are spoken of before they are known: a rule may go by the points of rules that
 * stand wholly before it, and of none that are reckoned share by share.
 *
 * @param own - a rule of the tree of points
 * @param named - what the policy names
 * @returns issues `points-not-known-yet`, `points-by-share`
 */
export function* checkPointsKnown(own: PlacedRule, named: Named): Issues {
  const { rule, path } = own;
  const inWhen = inCondition(rule.when, [...path, "when"]);
  for (const [found, place] of [...inWhen, ...inValue(rule, [...path, "value"])]) {
    const faults = [...(named.pointsBehind.get(found) ?? [])].flatMap((id) => {
      const code = whyNot(own, named.rules.get(id));
      return code === null ? [] : [issueAt(place, code, { found, rule: id })];
    });
    // One rule that is not known says enough.
    yield* faults.slice(0, 1);
  }
}
