import { formatPoints } from "../../model/decimal";
import type { CaseShows } from "../../model/policyCase";
import type { NodeScore, Scorecard } from "../score/scorecard";
import type { CaseDifference } from "./caseResult";

/** Scores the case again with one item counting as many units as there are. */
export type Rescore = (item: string) => Scorecard;

function nodeOf(card: Scorecard, id: string): NodeScore | undefined {
  return card.nodes.find(({ rule }) => rule === id);
}

/** The item and the groups it is in, the item first. */
function upwards(card: Scorecard, node: NodeScore): readonly string[] {
  const parent = node.parent === null ? undefined : nodeOf(card, node.parent);
  return [node.rule, ...(parent === undefined ? [] : upwards(card, parent))];
}

/**
 * Whether a floor or ceiling of the item took or gave back points, or one of a group it is in did
 * and the item had its part in going beyond it.
 */
function isCut(card: Scorecard, node: NodeScore): boolean {
  const limited = upwards(card, node);
  return card.lines.some(({ cuts }) =>
    cuts.some(
      ({ by, rule, points }) =>
        by === "limit" &&
        limited.includes(rule) &&
        (rule === node.rule || (points > 0 ? node.earned > 0 : node.earned < 0)),
    ),
  );
}

function holds(shows: CaseShows, card: Scorecard, node: NodeScore, rescore: Rescore): boolean {
  if (shows === "earns") return node.points !== 0;
  if (shows === "earns-nothing") return node.points === 0;
  return isCut(card, node) || nodeOf(rescore(node.rule), node.rule)?.earned !== node.earned;
}

/**
 * Checks what a case says it shows: that an item earns points, that it earns none, or that a limit
 * took or left out something of it.
 *
 * @param shows - items by id, and what is shown of them
 * @param card - the scorecard of the case
 * @param rescore - scores the case again with an item counting as many units as there are
 * @returns the claims that do not hold, with the points the item got
 */
export function showsDifferences(
  shows: Readonly<Record<string, CaseShows>>,
  card: Scorecard,
  rescore: Rescore,
): readonly CaseDifference[] {
  return Object.entries(shows).flatMap(([id, expected]) => {
    const node = nodeOf(card, id);
    if (node !== undefined && holds(expected, card, node, rescore)) return [];
    const found = node === undefined ? null : formatPoints(node.points, card.scale);
    return [{ about: "shows", id, expected, found } as const];
  });
}
