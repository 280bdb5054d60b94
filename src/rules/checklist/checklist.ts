import { inPeriod } from "../../model/period";
import { earlierOf, laterOf, type PlainDate } from "../../model/plainDate";
import type { ChecklistAspect } from "../../model/policy/checklist";
import type { Tally } from "../tally/tally";
import { widerTally } from "../tally/widerTally";
import { aspectWindows } from "./aspectWindows";
import type {
  AspectResult,
  AspectRule,
  ChecklistCalendar,
  ChecklistResult,
} from "./checklistResult";
import { inForceOn } from "./inForceOn";

function ruleOf({ id, basis, name, every, atLeast }: ChecklistAspect): AspectRule {
  return { id, basis, name, every, atLeast };
}

/**
 * Says how far a deputy is with the policy's checklist on a day: each aspect done, partly, not yet,
 * missed or not applicable, in the window the day lies in (D3, D13).
 *
 * A day outside the period is looked at in the period's first or last window. What was not known on
 * the day does not count.
 *
 * @param of - the sorted records of one mandate
 * @param on - the day; the tally's day of knowledge where left out
 * @returns the aspects and how many are done, or `null` where the policy has no checklist
 * @example
 * ```ts
 * import { checklist, compilePolicy, periodOf, tally } from "deputy-archive";
 * import { readPolicy } from "deputy-archive/schemas";
 * import document from "deputy-archive/policies/five-ones-tianzhen/policy.json" with { type: "json" };
 *
 * const { value: policy } = readPolicy(document);
 * if (policy === null) throw new Error("the policy has issues");
 * const mandate = {
 *   certificate: "DT16-0001", name: "示例", term: { from: "2021-09-01", to: "2026-12-31" },
 *   delegation: "甲区", station: null, deputyClass: "grassroots", beganOn: "2021-09-01",
 *   status: "in-office", statusOn: null,
 * } as const;
 * const archive = { mandate, roster: {}, entries: [], suggestions: [], reports: [] };
 * const options = { period: periodOf(policy, 2026), asOf: "2026-03-10" } as const;
 * const found = checklist(tally(compilePolicy(policy), archive, options));
 * [found?.done, found?.applicable]; // => [0, 5]
 * found?.aspects[0]?.dueOn; // => "2026-03-31"
 * ```
 */
export function checklist(of: Tally, on: PlainDate = of.asOf): ChecklistResult | null {
  const { checklist: rules } = of.plan.policy;
  if (rules === undefined) return null;
  const known = on === of.asOf ? of : widerTally({ ...of, asOf: on }, of.period);
  const day = laterOf(of.period.from, earlierOf(on, of.period.to));
  const aspects = rules.aspects.flatMap((aspect) => {
    const statutes = (aspect.statutes ?? []).filter((article) => inForceOn(article, on));
    return aspectWindows(aspect, known)
      .filter(({ window }) => inPeriod(window, day))
      .map((found): AspectResult => ({ ...ruleOf(aspect), ...found, statutes }));
  });
  return {
    basis: rules.basis,
    name: rules.name,
    on,
    aspects,
    done: aspects.filter(({ state }) => state === "done").length,
    applicable: aspects.filter(({ state }) => state !== "not-applicable").length,
  };
}

/**
 * Lays the checklist out as a calendar: every aspect in every window of the period, as the day of
 * knowledge sees it (the “five ones” month by month, D13).
 *
 * @param of - the sorted records of one mandate
 * @returns a row for each aspect, or `null` where the policy has no checklist
 * @example
 * ```ts
 * import { checklistCalendar, compilePolicy, periodOf, tally } from "deputy-archive";
 * import { readPolicy } from "deputy-archive/schemas";
 * import document from "deputy-archive/policies/five-ones-tianzhen/policy.json" with { type: "json" };
 *
 * const { value: policy } = readPolicy(document);
 * if (policy === null) throw new Error("the policy has issues");
 * const mandate = {
 *   certificate: "DT16-0001", name: "示例", term: { from: "2021-09-01", to: "2026-12-31" },
 *   delegation: "甲区", station: null, deputyClass: "grassroots", beganOn: "2021-09-01",
 *   status: "in-office", statusOn: null,
 * } as const;
 * const archive = { mandate, roster: {}, entries: [], suggestions: [], reports: [] };
 * const options = { period: periodOf(policy, 2026), asOf: "2026-03-10" } as const;
 * const calendar = checklistCalendar(tally(compilePolicy(policy), archive, options));
 * calendar?.rows[0]?.windows.slice(0, 3).map(({ state }) => state); // => ["missed", "missed", "not-yet"]
 * ```
 */
export function checklistCalendar(of: Tally): ChecklistCalendar | null {
  const { checklist: rules } = of.plan.policy;
  if (rules === undefined) return null;
  return {
    basis: rules.basis,
    name: rules.name,
    on: of.asOf,
    rows: rules.aspects.map((aspect) => ({
      ...ruleOf(aspect),
      windows: aspectWindows(aspect, of),
    })),
  };
}
