import {
  type ArchiveRecord,
  type ChecklistAspect,
  compilePolicy,
  type Mandate,
  type Policy,
  type Tally,
  tally,
} from "deputy-archive";
import { widePolicy } from "../diff/widePolicy";
import { archiveOf, mandateOf } from "../records";

function aspect(id: string, zh: string, changes: Partial<ChecklistAspect>): ChecklistAspect {
  return {
    id,
    basis: "第三条",
    name: { zh, en: id },
    of: [{ from: "entries", duties: [id] }],
    every: "month",
    atLeast: 1,
    ...changes,
  };
}

/** A made-up measure of things to be done each month, quarter, year and term. */
export const fiveOnes: Policy = {
  ...widePolicy,
  duties: ["reception", "visit", "research", "training"].map((code) => ({
    code,
    name: { zh: code, en: code },
    ...(code === "training" ? { recordOnly: true } : {}),
  })),
  score: { ...widePolicy.score, parts: [] },
  measures: [],
  assessment: { standings: [], grades: [] },
  selections: [],
  statistics: { basis: "", columns: [] },
  alerts: [],
  passesOn: [],
  checklist: {
    basis: "第二条",
    name: { zh: "五个一", en: "five ones" },
    aspects: [
      aspect("reception", "接待选民", {}),
      aspect("visit", "走访", { every: "quarter", atLeast: 2 }),
      aspect("suggestion", "提建议", { every: "period", of: [{ from: "suggestions" }] }),
      aspect("report", "述职报告", { every: "term", of: [{ from: "reports" }] }),
      aspect("leaders", "带头宣讲", { applies: { deputyClass: ["leader"] } }),
    ],
  },
};

/** The checklist with one aspect only. */
export function only(changes: Partial<ChecklistAspect>): Policy {
  const { checklist } = fiveOnes;
  if (checklist === undefined) throw new Error("there is a checklist");
  return {
    ...fiveOnes,
    checklist: { ...checklist, aspects: [aspect("reception", "接待选民", changes)] },
  };
}

/** Records of a deputy under the measure, as a day knows them. */
export function known(
  records: readonly ArchiveRecord[],
  asOf: Tally["asOf"],
  { policy = fiveOnes, mandate = {} }: { policy?: Policy; mandate?: Partial<Mandate> } = {},
): Tally {
  const period = { from: "2026-01-01", to: "2026-12-31" } as const;
  const ratings = records.filter((record) => record.kind === "rating");
  const archive = { ...archiveOf(records, mandateOf(mandate)), ratings };
  return tally(compilePolicy(policy), archive, { period, asOf });
}
