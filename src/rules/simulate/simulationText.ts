import { formatPoints, type Points } from "../../model/decimal";
import type { LocalizedText } from "../../model/localizedText";
import type { GroupMove, NodeMove, PointsMove, Simulation, StandingMove } from "./simulation";

/** How many of the nodes that moved most are said. */
const saidNodes = 3;

function signed(points: Points, scale: number): string {
  return points > 0 ? `+${formatPoints(points, scale)}` : formatPoints(points, scale);
}

function pointsWords({ before, after, difference }: PointsMove, scale: number): LocalizedText {
  const [was, is] = [formatPoints(before, scale), formatPoints(after, scale)];
  if (difference === 0) return { zh: ` ${was} 分，不变`, en: `${was} points, unchanged` };
  const change = signed(difference, scale);
  return {
    zh: `由 ${was} 分变为 ${is} 分（${change}）`,
    en: `from ${was} to ${is} points (${change})`,
  };
}

function headText({ deputies, before, after }: Simulation): LocalizedText {
  const higher = deputies.filter(({ total }) => total.difference > 0).length;
  const lower = deputies.filter(({ total }) => total.difference < 0).length;
  const same = deputies.length - higher - lower;
  return {
    zh: `${before.title.zh}（${before.version}）与${after.title.zh}（${after.version}）相比：共 ${deputies.length} 人，总分升 ${higher} 人，降 ${lower} 人，不变 ${same} 人。`,
    en: `${before.title.en} (${before.version}) against ${after.title.en} (${after.version}): of ${deputies.length} deputies ${higher} gain, ${lower} lose, ${same} stay.`,
  };
}

function membershipText({ name, before, after, entering, leaving }: StandingMove): LocalizedText {
  return {
    zh: `${name.zh}：由 ${before} 人变为 ${after} 人，进 ${entering.length} 人，出 ${leaving.length} 人。`,
    en: `${name.en}: from ${before} to ${after}, ${entering.length} in, ${leaving.length} out.`,
  };
}

function groupText({ group, deputies, ...move }: GroupMove, scale: number): LocalizedText {
  const name = { zh: group ?? "全体", en: group ?? "all" };
  const said = pointsWords(move, scale);
  return {
    zh: `${name.zh}（${deputies} 人）总分${said.zh}。`,
    en: `Totals of ${name.en} (${deputies}): ${said.en}.`,
  };
}

function nodeText({ basis, name, ...move }: NodeMove, scale: number): LocalizedText {
  const said = pointsWords(move, scale);
  const article = basis === "" ? "" : ` (${basis})`;
  return {
    zh: `${basis}“${name.zh}”合计${said.zh}。`,
    en: `“${name.en}”${article}: ${said.en} in all.`,
  };
}

function moves({ entering, leaving }: StandingMove): boolean {
  return entering.length + leaving.length > 0;
}

/**
 * Sums a simulation up in sentences: who gains and loses, the totals, the grades and lists someone
 * moves in or out of, and the rules that moved most.
 *
 * @param simulation - what `simulate` found
 * @returns the sentences
 * @example
 * ```ts
 * import { periodOf, simulate, simulationText } from "deputy-archive";
 * import { readPolicy } from "deputy-archive/schemas";
 * import document from "deputy-archive/policies/datong-2026-illustrative/policy.json" with { type: "json" };
 *
 * const { value: policy } = readPolicy(document);
 * if (policy === null) throw new Error("the policy has issues");
 * const options = { period: periodOf(policy, 2026), asOf: "2026-12-10" } as const;
 * const { value } = simulate([], policy, policy, options);
 * value === null ? null : simulationText(value)[1]?.zh; // => "全体（0 人）总分 0 分，不变。"
 * ```
 */
export function simulationText(simulation: Simulation): readonly LocalizedText[] {
  const { scale, whole, groups, standings, lists, nodes } = simulation;
  return [
    headText(simulation),
    ...[whole, ...groups].map((group) => groupText(group, scale)),
    ...[...standings, ...lists].filter(moves).map(membershipText),
    ...nodes.slice(0, saidNodes).map((node) => nodeText(node, scale)),
  ];
}
