import { type Group, isGroup, type ScoreRule } from "../../model/policy/award";
import { type BothNames, moveChange, orderChange, type Place, partChange } from "./changes";
import { compareFields, topicOf } from "./compareFields";
import { fieldOf } from "./describeValue";
import { matchParts } from "./matchParts";
import { type Owner, ownerOf, wholePolicy } from "./owner";
import type { PolicyChange } from "./policyChange";
import type { PolicyNames } from "./policyNames";

interface PlacedNode {
  /** What it is found by; the root is the root whatever its id. */
  readonly id: string;
  readonly rule: ScoreRule;
  readonly path: PolicyChange["path"];
  readonly parent: PlacedNode | null;
}

function placedNodes(
  rule: ScoreRule,
  parent: PlacedNode | null,
  path: PolicyChange["path"],
): readonly PlacedNode[] {
  const node = { id: parent === null ? "root" : `node ${rule.id}`, rule, path, parent };
  if (!isGroup(rule)) return [node];
  const below = rule.parts.flatMap((part, index) =>
    placedNodes(part, node, [...path, "parts", index]),
  );
  return [node, ...below];
}

function partOf(rule: ScoreRule): "group" | "item" {
  return isGroup(rule) ? "group" : "item";
}

function ownerIn(node: PlacedNode, names: PolicyNames): Owner {
  return ownerOf(partOf(node.rule), { ...node.rule }, wholePolicy, names);
}

function placeOf(node: PlacedNode, owner: Owner): Place {
  return { owner, context: owner.part, topic: topicOf(owner.part), path: node.path };
}

function cameOrWent(code: "added" | "removed", node: PlacedNode, names: PolicyNames): PolicyChange {
  return partChange(code, partOf(node.rule), { ...node.rule }, placeOf(node, wholePolicy), names);
}

/** A node as both trees have it. */
interface NodePair {
  readonly first: PlacedNode;
  readonly second: PlacedNode;
}

type LaterOf = ReadonlyMap<PlacedNode, PlacedNode>;

function compareParents(
  { first, second }: NodePair,
  laterOf: LaterOf,
  names: BothNames,
): readonly PolicyChange[] {
  if (first.parent === null || second.parent === null) return [];
  if (laterOf.get(first.parent) === second.parent) return [];
  const to = ownerIn(second.parent, names.after);
  const place = placeOf(second, ownerIn(first, names.before));
  return [moveChange(ownerIn(first.parent, names.before), to, place)];
}

/** Only parts that stayed in the group can stand in another order. */
function compareOrder(
  { first, second }: NodePair,
  earlier: readonly PlacedNode[],
  laterOf: LaterOf,
  names: BothNames,
): readonly PolicyChange[] {
  const stayed = earlier.flatMap((node) => {
    const now = node.parent === first ? laterOf.get(node) : undefined;
    return now?.parent === second ? [{ node, now }] : [];
  });
  const indexOf = ({ path }: PlacedNode) => Number(path[path.length - 1]);
  const inOrder = [...stayed].sort((one, other) => indexOf(one.now) - indexOf(other.now));
  if (stayed.every((one, index) => one === inOrder[index])) return [];
  const called = (all: typeof stayed) => all.map(({ node }) => ownerIn(node, names.before).name);
  const place = placeOf(second, ownerIn(first, names.before));
  const at = { ...place, path: [...second.path, "parts"] };
  return [orderChange(called(stayed), called(inOrder), fieldOf("tree", "parts"), at)];
}

/** The parts are nodes of their own; here it only matters whether a node has any. */
function withoutParts(rule: ScoreRule): Readonly<Record<string, unknown>> {
  return { ...rule, parts: isGroup(rule) };
}

function compareNodes({ first, second }: NodePair, names: BothNames): readonly PolicyChange[] {
  const place = placeOf(second, ownerIn(first, names.before));
  return compareFields(withoutParts(first.rule), withoutParts(second.rule), place, names);
}

/**
 * Compares two trees of points; a node is the same wherever it stands, by its id.
 *
 * @param before - the earlier tree
 * @param after - the later tree
 * @param names - names of the things of the two policies
 * @returns what was removed, added, moved and put in another order, and what nodes say otherwise
 */
export function compareTrees(
  before: Group,
  after: Group,
  names: BothNames,
): readonly PolicyChange[] {
  const earlier = placedNodes(before, null, ["score"]);
  const later = placedNodes(after, null, ["score"]);
  const { removed, added, common } = matchParts(earlier, later);
  const pairs = common.map((pair) => ({ first: pair.before.part, second: pair.after.part }));
  const laterOf = new Map(pairs.map(({ first, second }) => [first, second]));
  return [
    ...removed.map(({ part }) => cameOrWent("removed", part, names.before)),
    ...added.map(({ part }) => cameOrWent("added", part, names.after)),
    ...pairs.flatMap((pair) => [
      ...compareParents(pair, laterOf, names),
      ...compareOrder(pair, earlier, laterOf, names),
      ...compareNodes(pair, names),
    ]),
  ];
}
