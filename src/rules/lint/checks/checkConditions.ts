import type { LocalizedText } from "../../../model/localizedText";
import type { Condition } from "../../../model/policy/condition";
import type { LintContext } from "../context";
import { type Findings, finding, type LintPath } from "../finding";
import { outcomesAmong } from "../outcomesAmong";
import type { Setting } from "../setting";

/** A condition, where it is and whose it is. */
interface PlacedCondition {
  readonly condition: Condition;
  readonly path: LintPath;
  readonly owner: { readonly id: string; readonly name: LocalizedText };
  /** Whether it may ask for the standing. */
  readonly afterStanding: boolean;
}

function placedConditions({ policy, rules }: LintContext): readonly PlacedCondition[] {
  const { assessment, alerts, selections, statistics, checklist } = policy;
  const placed = (
    owner: PlacedCondition["owner"],
    condition: Condition | undefined,
    path: LintPath,
    afterStanding = true,
  ): readonly PlacedCondition[] =>
    condition === undefined ? [] : [{ owner, condition, path, afterStanding }];
  return [
    ...rules.flatMap(({ rule, path }) => placed(rule, rule.when, [...path, "when"], false)),
    ...assessment.standings.flatMap((rule, index) =>
      placed(rule, rule.when, ["assessment", "standings", index, "when"], false),
    ),
    ...assessment.grades.flatMap(({ requires = [] }, index) =>
      requires.flatMap((rule, place) => {
        const path = ["assessment", "grades", index, "requires", place, "condition"];
        return placed(rule, rule.condition, path, false);
      }),
    ),
    ...(checklist?.aspects ?? []).flatMap((rule, index) =>
      placed(rule, rule.applies, ["checklist", "aspects", index, "applies"], false),
    ),
    ...alerts.flatMap((rule, index) => placed(rule, rule.when, ["alerts", index, "when"])),
    ...statistics.columns.flatMap((rule, index) =>
      rule.kind === "quotient"
        ? []
        : placed(rule, rule.where, ["statistics", "columns", index, "where"]),
    ),
    ...selections.flatMap(({ exclusions, reserved = [] }, index) => [
      ...exclusions.flatMap((rule, place) =>
        placed(rule, rule.when, ["selections", index, "exclusions", place, "when"]),
      ),
      ...reserved.flatMap((rule, place) =>
        placed(rule, rule.where, ["selections", index, "reserved", place, "where"]),
      ),
    ]),
  ];
}

/** Parts of a condition that can be looked at by themselves; none of a condition that is one part. */
function partsOf(
  condition: Condition,
): readonly { readonly part: Condition; readonly keys: LintPath }[] {
  const { all = [], any = [], not, ...fields } = condition;
  const own = Object.entries(fields).map(([key, value]) => ({
    part: { [key]: value },
    keys: [key],
  }));
  const parts = [
    ...own,
    ...all.map((part, index) => ({ part, keys: ["all", index] })),
    ...any.map((part, index) => ({ part, keys: ["any", index] })),
    ...(not === undefined ? [] : [{ part: not, keys: ["not"] }]),
  ];
  return own.length === 1 && parts.length === 1 ? [] : parts;
}

function* checkParts(placed: PlacedCondition, settings: readonly Setting[]): Findings {
  const { condition, path, owner } = placed;
  for (const { part, keys } of partsOf(condition)) {
    const at = [...path, ...keys];
    const { canHold, canFail } = outcomesAmong(part, settings);
    const params = { rule: owner.id };
    const names = { name: owner.name };
    if (!canHold) yield finding("part-never-holds", at, params, names);
    else if (!canFail) yield finding("part-always-holds", at, params, names);
    else yield* checkParts({ ...placed, condition: part, path: at }, settings);
  }
}

/**
 * Checks that conditions can both hold and fail, and their parts too.
 *
 * @param context - the policy and its bounds
 * @param assessed - settings after the standing was given
 * @returns conditions and parts that never or always hold; an empty condition is meant to
 */
export function* checkConditions(context: LintContext, assessed: readonly Setting[]): Findings {
  for (const placed of placedConditions(context)) {
    const { condition, path, owner, afterStanding } = placed;
    if (Object.keys(condition).length === 0) continue;
    const settings = afterStanding ? assessed : context.settings;
    const { canHold, canFail } = outcomesAmong(condition, settings);
    const params = { rule: owner.id };
    const names = { name: owner.name };
    if (!canHold) yield finding("condition-never-holds", path, params, names);
    else if (!canFail) yield finding("condition-always-holds", path, params, names);
    else yield* checkParts(placed, settings);
  }
}
