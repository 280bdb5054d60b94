import { compareContent } from "../../model/compareContent";
import type { RecordReference } from "../../model/recordReference";
import { byDayThenNumber } from "../plan/limitUnits";
import type { AwardPlan, Unit } from "../plan/plan";
import { sorted } from "../plan/sorted";
import type { Tally } from "../tally/tally";
import { collectUnits } from "./collectUnits";
import { pendingPoints } from "./pendingPoints";
import type { NodeScore, Scorecard } from "./scorecard";
import { startScoring } from "./scoring";
import { pointsAt, sumTree, type TreeSums } from "./sumTree";
import { sumUnits } from "./sumUnits";
import { totalOf } from "./totals";
import { traceBuilder } from "./traceBuilder";
import { unitLists } from "./unitLists";
import { wholeScope } from "./wholeScope";

function nodeScores({ plan }: Tally, sums: TreeSums): readonly NodeScore[] {
  return plan.nodes.map((node, index) => ({
    rule: node.rule.id,
    parent: plan.nodes[node.parent]?.rule.id ?? null,
    basis: node.rule.basis,
    name: node.rule.name,
    earned: pointsAt(sums.earned, index),
    before: pointsAt(sums.before, index),
    points: pointsAt(sums.points, index),
    applies: sums.applies[index] === true,
    combine: node.combine,
    each: node.each,
    convert:
      node.convert === null
        ? null
        : { times: node.convert.rule.times, over: node.convert.rule.over ?? 1 },
    floor: node.floor,
    ceiling: node.ceiling,
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
  const scoring = startScoring(of);
  const verified = unitLists();
  const pending = unitLists();
  const take = (award: AwardPlan, unit: Unit, counts: boolean) =>
    (counts ? verified : pending).add(award, unit);
  collectUnits(of, { take }, trace);
  const sums = sumTree(
    scoring,
    wholeScope(of, verified.of),
    (award, units) => sumUnits(award, units, scoring, trace),
    trace,
  );
  const total = totalOf(sums);
  const { id, version, title, illustrative, scale, notSeen = [] } = plan.policy;
  return {
    format: "deputy-archive/trace/v1",
    policy: { id, version, title, illustrative, partial: notSeen.length > 0 },
    mandate,
    period,
    asOf,
    scale,
    total,
    pendingPoints: pendingPoints(of, sums, { verified, pending }),
    nodes: nodeScores(of, sums),
    lines: trace.lines,
    notApplied: byRecord(trace.notApplied()),
    pending: byRecord(trace.pending),
  };
}
