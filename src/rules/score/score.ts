import { compareContent } from "../../model/compareContent";
import { byDayThenNumber } from "../plan/limitUnits";
import type { AwardPlan, Unit } from "../plan/plan";
import { sorted } from "../plan/sorted";
import type { Tally } from "../tally/tally";
import { collectUnits } from "./collectUnits";
import { pendingPoints } from "./pendingPoints";
import type { NodeScore, RecordReference, Scorecard } from "./scorecard";
import { pointsAt, sumTree, type TreeSums } from "./sumTree";
import { sumUnits } from "./sumUnits";
import { totalOf } from "./totals";
import { traceBuilder } from "./traceBuilder";
import { unitLists } from "./unitLists";

function nodeScores({ plan }: Tally, sums: TreeSums): readonly NodeScore[] {
  return plan.nodes.map(({ rule, parent, floor, ceiling }, index) => ({
    rule: rule.id,
    parent: plan.nodes[parent]?.rule.id ?? null,
    basis: rule.basis,
    name: rule.name,
    earned: pointsAt(sums.earned, index),
    before: pointsAt(sums.before, index),
    points: pointsAt(sums.points, index),
    floor,
    ceiling,
  }));
}

function byRecord<Item extends { readonly record: RecordReference }>(
  items: readonly Item[],
): readonly Item[] {
  return sorted(
    items,
    (first, second) =>
      byDayThenNumber(first.record, second.record) || compareContent(first, second),
  );
}

/**
 * Scores one mandate and writes down why: lines that sum to the total, cuts, and whatever earned
 * nothing with its reason.
 *
 * @param of - the sorted records (`tally`)
 * @returns the scorecard; points are whole numbers at its `scale`
 * @example
 * ```ts
 * import { score } from "deputy-archive";
 * typeof score; // => "function"
 * ```
 */
export function score(of: Tally): Scorecard {
  const { plan, mandate, period, asOf } = of;
  const trace = traceBuilder(of);
  const verified = unitLists();
  const pending = unitLists();
  const take = (award: AwardPlan, unit: Unit, counts: boolean) =>
    (counts ? verified : pending).add(award, unit);
  collectUnits(of, { take }, trace);
  const sums = sumTree(plan, (award) => sumUnits(award, verified.of(award), trace), trace);
  const total = totalOf(sums);
  const { id, version, title, illustrative, scale } = plan.policy;
  return {
    format: "deputy-archive/trace/v1",
    policy: { id, version, title, illustrative },
    mandate,
    period,
    asOf,
    scale,
    total,
    pendingPoints: pendingPoints(plan, sums, verified, pending),
    nodes: nodeScores(of, sums),
    lines: trace.lines,
    notApplied: byRecord(trace.notApplied()),
    pending: byRecord(trace.pending),
  };
}
