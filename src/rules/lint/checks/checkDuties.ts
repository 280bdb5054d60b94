import { isGroup } from "../../../model/policy/award";
import type { Checklist } from "../../../model/policy/checklist";
import type { Measure } from "../../../model/policy/measure";
import type { Selection } from "../../../model/policy/pick";
import type { LintContext } from "../context";
import { type Findings, finding } from "../finding";
import { mentionsOf } from "../mentions";

/** What a selection takes, by name: duties, rated items, or the kind of record. */
function takenBy(of: Selection): readonly string[] {
  if (of.from === "entries") return of.duties.map((duty) => `duty ${duty}`);
  return of.from === "ratings" ? of.items.map((item) => `item ${item}`) : [of.from];
}

function takenByMeasure(measure: Measure): readonly string[] {
  if (measure.kind === "sessions") return measure.duties.map((duty) => `duty ${duty}`);
  return measure.kind === "count" || measure.kind === "sum" ? takenBy(measure.of) : [];
}

function* checkUnused({ policy, rules }: LintContext): Findings {
  const awards = rules.flatMap(({ rule }) => (isGroup(rule) ? [] : takenBy(rule.of)));
  const measured = policy.measures.flatMap(takenByMeasure);
  const listed = (policy.checklist?.aspects ?? []).flatMap(({ of }) => of.flatMap(takenBy));
  const used = new Set([...awards, ...measured, ...listed]);
  for (const [index, { code, name, recordOnly }] of policy.duties.entries()) {
    if (recordOnly === true || used.has(`duty ${code}`)) continue;
    yield finding("duty-unused", ["duties", index], { duty: code }, { name });
  }
}

/** A measure is used where anything but its own definition says its id. */
function* checkMeasures({ policy }: LintContext): Findings {
  const { measures, score, assessment, selections, statistics, alerts, checklist } = policy;
  const outside = mentionsOf(score, assessment, selections, statistics, alerts, checklist).words;
  for (const [index, { id, name }] of measures.entries()) {
    const others = measures.filter((measure) => measure.id !== id);
    if (outside.has(id) || mentionsOf(others).words.has(id)) continue;
    yield finding("measure-unused", ["measures", index], { measure: id }, { name });
  }
}

function* checkChecklist({ aspects }: Checklist, { rules }: LintContext): Findings {
  const awards = rules.flatMap(({ rule, path }) => (isGroup(rule) ? [] : [{ rule, path }]));
  const scored = new Set(awards.flatMap(({ rule }) => takenBy(rule.of)));
  const listed = new Set(aspects.flatMap(({ of }) => of.flatMap(takenBy)));
  for (const [index, { id, of, name }] of aspects.entries()) {
    if (of.flatMap(takenBy).some((taken) => scored.has(taken))) continue;
    yield finding(
      "checklist-without-item",
      ["checklist", "aspects", index],
      { aspect: id },
      { name },
    );
  }
  for (const { rule, path } of awards) {
    const taken = takenBy(rule.of);
    if (rule.of.from === "mandate" || taken.some((name) => listed.has(name))) continue;
    yield finding("item-without-checklist", path, { rule: rule.id }, { name: rule.name });
  }
}

/**
 * Checks that duties, measures, items and the checklist know of each other.
 *
 * @param context - the policy and its bounds
 * @returns duties and measures nothing uses, and, where there are both items and a checklist, what only one of them has
 */
export function* checkDuties(context: LintContext): Findings {
  yield* checkUnused(context);
  yield* checkMeasures(context);
  const { policy, rules } = context;
  const scores = rules.some(({ rule }) => !isGroup(rule));
  if (policy.checklist !== undefined && scores) yield* checkChecklist(policy.checklist, context);
}
