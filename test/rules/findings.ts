import {
  type ArchiveRecord,
  assess,
  type CongressSession,
  formatPoints,
  type Mandate,
  score,
  tally,
} from "deputy-archive";
import { options, plan } from "./datong";
import { archiveOf, mandateOf } from "./records";

/** The scorecard of a deputy with these records. */
export function cardOf(records: readonly ArchiveRecord[], mandate: Partial<Mandate> = {}) {
  return score(tally(plan, archiveOf(records, mandateOf(mandate)), options));
}

/** What these records earn under a rule, after its cap. */
export function pointsOf(records: readonly ArchiveRecord[], rule: string): string | undefined {
  const { nodes, scale } = cardOf(records);
  const node = nodes.find((each) => each.rule === rule);
  return node === undefined ? undefined : formatPoints(node.points, scale);
}

/** Why records earned nothing: number and reason. */
export function reasonsOf(records: readonly ArchiveRecord[], mandate: Partial<Mandate> = {}) {
  return cardOf(records, mandate).notApplied.map(({ record, reason }) => [record.id, reason]);
}

/** How a deputy with these records stands. */
export function assessmentOf(
  records: readonly ArchiveRecord[],
  mandate: Partial<Mandate> = {},
  sessions: readonly CongressSession[] = [],
) {
  return assess(tally(plan, archiveOf(records, mandateOf(mandate)), options), sessions);
}
