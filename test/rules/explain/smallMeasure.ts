import {
  type ArchiveRecord,
  type Assessment,
  assess,
  compilePolicy,
  type EntryAward,
  type Group,
  type Mandate,
  type MandateAward,
  type Policy,
  type Scorecard,
  type ScoreRule,
  score,
  tally,
} from "deputy-archive";
import { datong, options } from "../datong";
import { archiveOf, mandateOf } from "../records";

const name = (zh: string, en: string) => ({ zh, en });

/** Base points of the mandate. */
export const base: MandateAward = {
  id: "base",
  basis: "第一条",
  name: name("基础分", "base points"),
  of: { from: "mandate" },
  value: { kind: "each", points: 10 },
};

/** Two receptions a month, no more than 3 points for each month. */
export const monthly: Group = {
  id: "monthly",
  basis: "第二条",
  name: name("按月接待", "receptions by month"),
  each: "month",
  ceiling: 3,
  parts: [
    {
      id: "reception",
      basis: "第二条",
      name: name("接待", "reception"),
      of: {
        from: "entries",
        duties: ["reception"],
        limit: { per: "month", units: 2, keep: "earliest" },
      },
      value: { kind: "each", points: 2 },
    },
  ],
};

/** Training up to 6 points, halved; the measure does not say where. */
export const halved: Group = {
  id: "halved",
  basis: "第三条",
  name: name("学习折算", "training converted"),
  convert: { times: 1, over: 2, rounding: "half-up" },
  parts: [
    {
      id: "training",
      basis: "",
      name: name("学习", "training"),
      of: { from: "entries", duties: ["training"] },
      value: { kind: "each", points: 3 },
      ceiling: 6,
    },
  ],
};

/** The better of two ways to suggest something. */
export const better: Group = {
  id: "better",
  basis: "第四条",
  name: name("建议", "suggestions"),
  combine: "highest",
  parts: [
    {
      id: "alone",
      basis: "第四条",
      name: name("个人", "alone"),
      of: { from: "suggestions", where: { role: ["individual"] } },
      value: { kind: "each", points: 4 },
    },
    {
      id: "joint",
      basis: "第四条",
      name: name("联名", "joint"),
      of: { from: "suggestions", where: { role: ["co-signer"] } },
      value: { kind: "each", points: 1 },
    },
  ],
};

/** A point off for each of three visits that is missing, 2 at most. */
export const visits: EntryAward = {
  id: "visits",
  basis: "第五条",
  name: name("走访不足", "too few visits"),
  of: { from: "entries", duties: ["visit"] },
  value: { kind: "shortfall", rounding: "half-up", amount: "units", atLeast: 3, points: -1 },
  floor: -2,
};

/** For a class of deputy that nobody in the tests belongs to. */
export const others: EntryAward = {
  id: "others",
  basis: "第六条",
  name: name("驻点", "posted deputies"),
  when: { deputyClass: ["posted"] },
  of: { from: "entries", duties: ["inspection"] },
  value: { kind: "each", points: 5 },
};

/** A short made-up measure of these parts, without grades, in force, seen in full. */
export function measureOf(parts: readonly ScoreRule[], changes: Partial<Policy> = {}): Policy {
  const tree: Group = { id: "all", basis: "第七条", name: name("总分", "total"), parts };
  return {
    ...datong,
    illustrative: false,
    title: name("虚拟办法", "made-up measure"),
    score: tree,
    measures: [],
    alerts: [],
    selections: [],
    assessment: { standings: [], grades: [] },
    statistics: { basis: "", columns: [] },
    ...changes,
  };
}

/** The scorecard and assessment of records by a measure. */
export function resultOf(
  policy: Policy,
  records: readonly ArchiveRecord[],
  mandate: Partial<Mandate> = {},
): { readonly card: Scorecard; readonly assessment: Assessment } {
  const sorted = tally(compilePolicy(policy), archiveOf(records, mandateOf(mandate)), options);
  return { card: score(sorted), assessment: assess(sorted) };
}
