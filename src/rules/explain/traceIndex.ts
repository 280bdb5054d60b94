import type { LocalizedText } from "../../model/localizedText";
import type { RecordReference } from "../../model/recordReference";
import type { NodeScore, Scorecard, ScoreLine } from "../score/scorecard";

/** A line and its place in the scorecard. */
export interface PlacedLine {
  readonly line: ScoreLine;
  readonly place: number;
}

/** A scorecard with its lines and parts found by rule. */
export interface TraceIndex {
  readonly scorecard: Scorecard;
  /** Nodes from the total down, each before its parts. */
  readonly nodes: readonly NodeScore[];
  /** Lines of a rule itself. */
  linesOf(rule: string): readonly PlacedLine[];
  /** Parts of a node. */
  partsOf(rule: string): readonly NodeScore[];
  /** Lines on which a rule's limit or choice fell. */
  cutBy(rule: string): readonly PlacedLine[];
}

/** Lists by key, in the order the items come. */
function listsBy<Item>(
  pairs: readonly (readonly [string, Item])[],
): (key: string) => readonly Item[] {
  const lists = new Map<string, Item[]>();
  for (const [key, item] of pairs) {
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [item]);
    else list.push(item);
  }
  return (key) => lists.get(key) ?? [];
}

function fromTheTotalDown(
  nodes: readonly NodeScore[],
  partsOf: TraceIndex["partsOf"],
): readonly NodeScore[] {
  const ordered: NodeScore[] = [];
  const waiting = nodes.filter(({ parent }) => parent === null);
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    ordered.push(node);
    waiting.push(...[...partsOf(node.rule)].reverse());
  }
  return ordered;
}

/**
 * Finds the lines and parts of every rule of a scorecard once.
 *
 * @param scorecard - the scorecard
 * @returns the index
 */
export function traceIndex(scorecard: Scorecard): TraceIndex {
  const placed = scorecard.lines.map((line, place) => ({ line, place }));
  const partsOf = listsBy(
    scorecard.nodes.flatMap((node) => (node.parent === null ? [] : [[node.parent, node] as const])),
  );
  return {
    scorecard,
    nodes: fromTheTotalDown(scorecard.nodes, partsOf),
    linesOf: listsBy(placed.map((each) => [each.line.rule, each] as const)),
    partsOf,
    cutBy: listsBy(
      placed.flatMap((each) =>
        [...new Set(each.line.cuts.map(({ rule }) => rule))].map((rule) => [rule, each] as const),
      ),
    ),
  };
}

/** The records lines are for. */
export function recordsOf(lines: readonly PlacedLine[]): readonly RecordReference[] {
  return lines.flatMap(({ line: { record } }) => (record === null ? [] : [record]));
}

/** Name of a rule; its id where the scorecard has no such node. */
export function nameOf({ nodes }: Scorecard, id: string): LocalizedText {
  return nodes.find(({ rule }) => rule === id)?.name ?? { zh: id, en: id };
}
