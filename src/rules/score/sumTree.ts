import type { Points } from "../../model/decimal";
import { timesFraction } from "../../model/fraction";
import type { Division } from "../../model/policy/window";
import { holds } from "../condition/holds";
import type { AwardPlan, NodePlan, Plan, Unit } from "../plan/plan";
import { inForceOn } from "./collectUnits";
import type { Scoring } from "./scoring";
import { type Scope, sharesOf } from "./shares";

/** What summing tells a listener about nodes. */
export interface NodeListener {
  /** An award, or a group that is reckoned for shares, is about to be summed. */
  begin(node: NodePlan, place: number): void;
  /** One share of a group is about to be summed. */
  beginShare(place: number): void;
  /** An award does not apply to the deputy. */
  inapplicable(award: AwardPlan, units: readonly Unit[]): void;
  /** Of the parts of a group only one counts; the places of those that do not. */
  alternatives(node: NodePlan, place: number, losing: readonly number[]): void;
  /** A sum is converted. */
  converted(node: NodePlan, before: Points, after: Points): void;
  /** All parts of a node have been summed; what the limits of its sum take or give. */
  limited(node: NodePlan, place: number, before: Points, after: Points): void;
}

/** Points of every node of the tree, in the plan's order. */
export interface TreeSums {
  /** Sum of the units below the node, no limit of a sum applied. */
  readonly earned: readonly Points[];
  /** Sum of the parts after their limits, before the node's own. */
  readonly before: readonly Points[];
  /** Points of the node, after its own limits. */
  readonly points: readonly Points[];
  /** Whether the node applies to the deputy. */
  readonly applies: readonly boolean[];
}

/** Points of the node at a place; 0 where the tree has none. */
export function pointsAt(points: readonly Points[], place: number): Points {
  return points[place] ?? 0;
}

function clamp(points: Points, floor: Points | null, ceiling: Points | null): Points {
  if (ceiling !== null && points > ceiling) return ceiling;
  return floor !== null && points < floor ? floor : points;
}

/** Gives the points of an award's units; asked once for each scope it is reckoned in. */
export type SumOf = (award: AwardPlan, units: readonly Unit[]) => Points;

/** One summing of the tree: every list has a place for every node. */
interface Run {
  readonly scoring: Scoring;
  readonly plan: Plan;
  readonly sumOf: SumOf;
  readonly listener: NodeListener | null;
  readonly earned: Points[];
  readonly before: Points[];
  readonly points: Points[];
  /** All that is summed over shares. */
  readonly sums: readonly Points[][];
  readonly applies: boolean[];
  /** Nodes with anything to compare where only the highest or lowest part counts. */
  readonly reckoned: boolean[];
}

/** The units of an award in a scope; the mandate is one unit, dated the scope's first day in office. */
function unitsIn(award: AwardPlan, { unitsOf, inOffice }: Scope, { tally }: Scoring) {
  if (award.from !== "mandate") return unitsOf(award);
  const [first] = inOffice;
  if (first === undefined) return [];
  const unit = {
    kind: "mandate" as const,
    id: tally.mandate.certificate,
    occurredOn: first.from,
  };
  return inForceOn(award, unit) ? [unit] : [];
}

/** Whether the deputy was in office on a day on which a rule was in force. */
function askedIn({ inForce }: Pick<NodePlan, "inForce">, { inOffice }: Scope): boolean {
  if (inForce === null) return inOffice.length > 0;
  return inOffice.some(
    ({ from, to }) => (inForce.from ?? from) <= to && from <= (inForce.to ?? to),
  );
}

/** Whether a sum is asked for: some unit is there, or what is missing counts. */
function isReckoned(award: AwardPlan, units: readonly Unit[], scope: Scope): boolean {
  if (units.length > 0) return true;
  return award.valuation.kind === "sum" && award.from !== "mandate" && askedIn(award, scope);
}

function sumAward(run: Run, award: AwardPlan, index: number, scope: Scope): void {
  const units = unitsIn(award, scope, run.scoring);
  if (run.applies[index] === false) {
    run.listener?.inapplicable(award, units);
    return;
  }
  if (!award.streams && !isReckoned(award, units, scope)) return;
  const sum = run.sumOf(award, units);
  run.earned[index] = sum;
  run.before[index] = sum;
  run.reckoned[index] = true;
}

function chooseOne(run: Run, node: NodePlan, index: number): void {
  // A floor gives points where there is no record, and they count as much as others.
  const compared = node.parts.filter(
    (part) => run.reckoned[part] === true || pointsAt(run.points, part) !== 0,
  );
  const sign = node.combine === "highest" ? 1 : -1;
  const [first] = compared;
  if (first === undefined) return;
  const of = (part: number) => pointsAt(run.points, part);
  const chosen = compared.reduce(
    (best, part) => (sign * (of(part) - of(best)) > 0 ? part : best),
    first,
  );
  run.before[index] = of(chosen);
  run.listener?.alternatives(
    node,
    index,
    compared.filter((part) => part !== chosen),
  );
}

/** Whether the limits of a node are asked for: there is something to limit, or somebody in office. */
function limitsHold(run: Run, node: NodePlan, index: number, scope: Scope): boolean {
  if (pointsAt(run.before, index) !== 0 || askedIn(node, scope)) return true;
  // A matter has no days in office: there its records ask.
  return (node.owner >= 0 || node.each !== null) && run.reckoned[index] === true;
}

/** One node in one scope, its parts done. */
function sumNode(run: Run, node: NodePlan, index: number, scope: Scope): void {
  const { award, combine, convert, conditions } = node;
  const { listener } = run;
  if (conditions.length > 0) {
    run.applies[index] = conditions.every((condition) => holds(condition, run.scoring.facts()));
  }
  if (award !== null) {
    listener?.begin(node, index);
    sumAward(run, award, index, scope);
  } else if (combine !== "sum") chooseOne(run, node, index);
  const sum = pointsAt(run.before, index);
  const converted = convert === null ? sum : timesFraction(sum, convert.by, convert.rule.rounding);
  if (converted !== sum) listener?.converted(node, sum, converted);
  // Where nobody is in office, or no rule in force, no floor gives anything.
  const clamped = limitsHold(run, node, index, scope)
    ? clamp(converted, node.floor, node.ceiling)
    : converted;
  const after = run.applies[index] === false ? 0 : clamped;
  run.points[index] = after;
  listener?.limited(node, index, converted, after);
}

/** A group reckoned for each share by itself; its sums are those of the shares added up. */
function sumShares(run: Run, node: NodePlan, index: number, each: Division, scope: Scope): void {
  const { first } = node;
  const awards = run.plan.nodes.slice(first, index).flatMap(({ award }) => award ?? []);
  const totals = run.sums.map((sums) => ({ sums, total: sums.slice(first, index + 1).fill(0) }));
  let any = false;
  run.listener?.begin(node, index);
  for (const share of sharesOf(scope, each, awards)) {
    for (const sums of run.sums) sums.fill(0, first, index + 1);
    run.reckoned.fill(false, first, index + 1);
    run.listener?.beginShare(index);
    sumRange(run, first, index - 1, index, share);
    sumNode(run, node, index, share);
    any = any || run.reckoned[index] === true;
    for (const { sums, total } of totals) {
      total.forEach((points, at) => {
        total[at] = points + pointsAt(sums, first + at);
      });
    }
  }
  for (const { sums, total } of totals) sums.splice(first, total.length, ...total);
  run.reckoned[index] = any;
}

function addToParent(run: Run, { parent }: NodePlan, index: number): void {
  if (parent < 0) return;
  run.earned[parent] = pointsAt(run.earned, parent) + pointsAt(run.earned, index);
  run.before[parent] = pointsAt(run.before, parent) + pointsAt(run.points, index);
  if (run.reckoned[index] === true) run.reckoned[parent] = true;
}

/** Every node of a range that belongs to one owner; what lies in a group for shares is its own. */
function sumRange(run: Run, first: number, last: number, owner: number, scope: Scope): void {
  for (let index = first; index <= last; index += 1) {
    // Every place of the range has a node.
    const node = run.plan.nodes[index] as NodePlan;
    if (node.owner !== owner) continue;
    if (node.each === null) sumNode(run, node, index, scope);
    else sumShares(run, node, index, node.each, scope);
    addToParent(run, node, index);
  }
}

/**
 * Sums the tree of points within its limits.
 *
 * A limit clamps the sum of a node's parts; parts are summed before the node they belong to.
 *
 * @param scoring - what rules may ask; its points are filled
 * @param whole - all units, and the days in office
 * @param sumOf - points of an award's units
 * @param listener - told of every limit where a trace is wanted, or `null`
 * @returns the points of every node; the last one is the total
 */
export function sumTree(
  scoring: Scoring,
  whole: Scope,
  sumOf: SumOf,
  listener: NodeListener | null,
): TreeSums {
  const { plan } = scoring.tally;
  const { points } = scoring;
  const earned = plan.zeros.slice();
  const before = plan.zeros.slice();
  const run: Run = {
    scoring,
    plan,
    sumOf,
    listener,
    earned,
    before,
    points,
    sums: [earned, before, points],
    applies: plan.yes.slice(),
    reckoned: plan.no.slice(),
  };
  sumRange(run, 0, plan.nodes.length - 1, -1, whole);
  return { earned, before, points, applies: run.applies };
}
