import type { Condition } from "../../model/policy/condition";
import { mentionsOf } from "./mentions";
import { outcomesOf } from "./outcomes";
import type { Outcomes, Setting } from "./setting";

/** One setting for each difference a condition can see. */
function differentFor(condition: Condition, settings: readonly Setting[]): readonly Setting[] {
  const { words } = mentionsOf(condition);
  const seen = new Map<string, Setting>();
  for (const setting of settings) {
    const { deputy, policy, period } = setting;
    // What points can be may depend on any fact.
    const all = policy.measures.some(({ kind }) => kind === "points");
    const asked = Object.entries(deputy).filter(
      ([key]) => all || key === "joinedInPeriod" || words.has(key),
    );
    seen.set(JSON.stringify([period.from, asked]), setting);
  }
  return [...seen.values()];
}

/** What a condition comes to for one kind of deputy or another. */
export function outcomesAmong(condition: Condition, settings: readonly Setting[]): Outcomes {
  const found = differentFor(condition, settings).map((setting) => outcomesOf(condition, setting));
  return {
    canHold: found.some(({ canHold }) => canHold),
    canFail: found.some(({ canFail }) => canFail),
  };
}
