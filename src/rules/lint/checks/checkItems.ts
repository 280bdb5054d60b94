import type { DutyEntry } from "../../../model/dutyEntry";
import type { LocalizedText } from "../../../model/localizedText";
import type { Factors } from "../../../model/policy/award";
import { type Award, isGroup } from "../../../model/policy/award";
import type { EntryTest } from "../../../model/policy/pick";
import type { TableValue } from "../../../model/policy/value";
import { compileTest } from "../../plan/compileTest";
import type { Unit } from "../../plan/plan";
import { pointsNamed } from "../../value/pointsNamed";
import { table } from "../../value/unitValue";
import { boundsAt, type LintContext } from "../context";
import { type Findings, finding, type LintPath } from "../finding";
import { factsWith, type Setting } from "../setting";
import { stepFigures } from "../stepFigures";
import { type Stretch, takingsOf } from "../takings";
import { daysInForce, daysOfPolicy, hasDays } from "../windows";

/** An award with the units it can take from each kind of deputy. */
interface ItemUnits {
  readonly award: Award;
  readonly path: LintPath;
  /** Units, whatever the deputy; `null` where there are too many to look through. */
  readonly units: readonly Unit[] | null;
}

function wholeStretch({ period }: Setting): Stretch {
  return { span: period, dated: period, oneEvent: false };
}

const nameOf = ({ name }: Award): { readonly name: LocalizedText } => ({ name });

/** Whether nothing an award could give is said to be anything but 0; ratings are given as they are. */
function namesOnlyZero(award: Award): boolean {
  return award.value.kind !== "ratings" && pointsNamed(award).every((points) => points === 0);
}

function* checkSelection({ award, path, units }: ItemUnits): Findings {
  const { of } = award;
  const names = nameOf(award);
  if (units === null) {
    yield finding("too-many-combinations", [...path, "of"], { rule: award.id }, names);
    return;
  }
  if (units.length === 0) {
    yield finding("selection-never-matches", [...path, "of"], { rule: award.id }, names);
    return;
  }
  if (of.from !== "entries") return;
  const entries = units as readonly DutyEntry[]; // an award for entries takes no other units
  const found = new Set(entries.map(({ duty }) => duty));
  for (const [index, duty] of of.duties.entries()) {
    if (found.has(duty)) continue;
    const place = [...path, "of", "duties", index];
    yield finding("duty-never-matches", place, { rule: award.id, duty }, names);
  }
}

function* checkPlaces({ award, path }: ItemUnits): Findings {
  const { of, value } = award;
  const limit = of.from === "mandate" ? undefined : of.limit;
  if (value.kind !== "by-order" || limit === undefined) return;
  if (limit.per !== "period" && limit.per !== "term") return;
  const { units } = limit;
  if (value.points.length <= units) return;
  const params = { rule: award.id, place: units + 1, units };
  yield finding("place-never-reached", [...path, "value", "points", units], params, nameOf(award));
}

function* checkSteps({ award, path }: ItemUnits, { settings }: LintContext): Findings {
  const { value } = award;
  if (value.kind !== "steps") return;
  const found = settings.map((setting) =>
    stepFigures(award, value, wholeStretch(setting), setting),
  );
  const figures = found.flatMap((some) => some ?? []);
  // With too many units to look through, nothing is known of the steps.
  if (found.includes(null)) return;
  for (const [index, { atLeast }] of value.steps.entries()) {
    const before = value.steps[index - 1]?.atLeast ?? Number.POSITIVE_INFINITY;
    const line = atLeast ?? Number.NEGATIVE_INFINITY;
    if (figures.some((figure) => figure >= line && figure < before)) continue;
    const params = { rule: award.id, place: index + 1 };
    yield finding("step-never-reached", [...path, "value", "steps", index], params, nameOf(award));
  }
}

function rowOccurs(
  value: TableValue,
  row: string,
  units: readonly Unit[],
  settings: readonly Setting[],
) {
  const alone = table({ ...value, points: { [row]: 1 } }, 0);
  const none = { points: 0, units: 0, amount: 0 };
  return settings.some((setting) => {
    const facts = factsWith(setting, 1);
    const from = { facts: () => facts };
    return units.some((unit) => alone(unit, none, from) === 1);
  });
}

function* checkRows({ award, path, units }: ItemUnits, { settings }: LintContext): Findings {
  const { value } = award;
  if (value.kind !== "table" || units === null || units.length === 0) return;
  for (const row of Object.keys(value.points)) {
    if (rowOccurs(value, row, units, settings)) continue;
    const params = { rule: award.id, row };
    yield finding("row-never-used", [...path, "value", "points", row], params, nameOf(award));
  }
}

function* checkFactors({ award, path, units }: ItemUnits, { settings }: LintContext): Findings {
  if (!("factors" in award) || award.factors === undefined) return;
  if (units === null || units.length === 0) return;
  // The tests of all kinds of record are compiled alike.
  const { of }: Factors<object> = award.factors;
  for (const [index, { where }] of of.entries()) {
    const test = compileTest((where ?? {}) as EntryTest);
    if (units.some((unit) => settings.some(({ period }) => test(unit, period)))) continue;
    const params = { rule: award.id, place: index + 1 };
    yield finding("factor-never-applies", [...path, "factors", "of", index], params, nameOf(award));
  }
}

/** Points that are all 0 make everything else about an item idle. */
function* checkAward(item: ItemUnits, context: LintContext): Findings {
  const { award, path } = item;
  if (namesOnlyZero(award)) {
    yield finding("points-all-zero", [...path, "value"], { rule: award.id }, nameOf(award));
    return;
  }
  const unmatched = [...checkSelection(item)];
  yield* unmatched;
  yield* checkPlaces(item);
  yield* checkSteps(item, context);
  yield* checkRows(item, context);
  yield* checkFactors(item, context);
  const { least, most } = boundsAt(context, award.id).points;
  if (least === 0 && most === 0 && unmatched.length === 0) {
    yield finding("item-never-earns", path, { rule: award.id }, nameOf(award));
  }
}

/** Whether a rule is in force on no day of the policy's own dates. */
function outOfForce({ policy }: LintContext, rule: Parameters<typeof isGroup>[0]): boolean {
  const dated = daysInForce(daysOfPolicy(policy), rule.inForce);
  return !hasDays(dated);
}

/**
 * Checks that every item can earn something, and every part of its value can be used.
 *
 * @param context - the policy and its bounds
 * @returns items, duties, steps, rows and factors that have no effect
 */
export function* checkItems(context: LintContext): Findings {
  for (const { rule, path } of context.rules) {
    if (outOfForce(context, rule)) {
      yield finding("never-in-force", [...path, "inForce"], { rule: rule.id }, { name: rule.name });
    } else if (!isGroup(rule)) {
      const { anybody } = context;
      const { units } = takingsOf(rule, wholeStretch(anybody), anybody);
      yield* checkAward({ award: rule, path, units }, context);
    }
  }
}
