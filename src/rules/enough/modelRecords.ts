import type { RecordSelection } from "../../model/policy/pick";
import type { Policy } from "../../model/policy/policy";
import type { Facts } from "../condition/facts";
import { type Mentions, mentionsOf } from "../lint/mentions";
import { recordSpace } from "../lint/recordSpace";
import type { Plan } from "../plan/plan";
import { placedRules } from "../policy/placedRules";
import { inOwnHands, type ModelRecord } from "./modelRecord";
import { neededMeasures } from "./neededMeasures";
import { awardsTaking, measuresTaking, worthAlone } from "./takers";
import { unwantedMeasures } from "./unwantedMeasures";

/** A record that could be added, and what would come of it. */
export interface Candidate {
  /** The record, without a day and a number. */
  readonly record: ModelRecord;
  /** Whether it says only what lies with the deputy. */
  readonly own: boolean;
  /** Ids of the awards that take it, with its points there when it stands alone. */
  readonly worth: ReadonlyMap<string, number | null>;
  /** Ids of the measures that count it. */
  readonly measures: ReadonlySet<string>;
}

/** Candidates, one for each difference a rule can see. */
export interface Candidates {
  /** The records, those that say least first. */
  readonly all: readonly Candidate[];
  /** Whether nothing a rule can tell apart is missing among them. */
  readonly complete: boolean;
}

/** Different records of one kind beyond this are looked for rule by rule, not in every combination. */
const mostTogether = 1000;

interface Rule {
  readonly of: RecordSelection;
  readonly spoken: readonly unknown[];
}

/** Rules that take records, and what they speak of; tables and quantities name their fields. */
function rulesOf(policy: Policy): readonly Rule[] {
  const needed = neededMeasures(policy);
  const awards = placedRules(policy.score).flatMap(({ rule }): readonly Rule[] => {
    if ("parts" in rule || rule.of.from === "mandate") return [];
    const { value } = rule;
    const factors = "factors" in rule ? rule.factors : undefined;
    const byQuantity = value.kind === "per-quantity" ? "quantity" : undefined;
    return [{ of: rule.of, spoken: [rule.of.where, value, factors, byQuantity] }];
  });
  const measures = policy.measures.flatMap((measure): readonly Rule[] => {
    if (!needed.has(measure.id) || !("of" in measure) || measure.kind === "points") return [];
    const spoken = [measure.of.where, measure.kind === "sum" ? measure.field : undefined];
    if (measure.kind !== "sum") return [{ of: measure.of, spoken }];
    const { standings, grades } = policy.assessment;
    // A sum is held against the numbers of conditions.
    const bounds = mentionsOf(standings, grades, policy.selections, policy.measures).numbers;
    return [{ of: measure.of, spoken: [...spoken, "ballot", bounds] }];
  });
  return [...awards, ...measures];
}

type Kind = Exclude<RecordSelection["from"], "ratings">;

/** What records of one kind, and of one duty, are listed by. */
interface Source {
  readonly of: RecordSelection;
  readonly rules: readonly Rule[];
}

function sourcesOf(policy: Policy): readonly Source[] {
  const rules = rulesOf(policy);
  const ofKind = (kind: Kind) => rules.filter(({ of }) => of.from === kind);
  const entries = policy.duties.map(
    ({ code }): Source => ({
      of: { from: "entries", duties: [code] },
      rules: rules.filter(({ of }) => of.from === "entries" && of.duties.includes(code)),
    }),
  );
  const others = [
    { of: { from: "suggestions" } as const, rules: ofKind("suggestions") },
    { of: { from: "reports" } as const, rules: ofKind("reports") },
  ];
  return [...entries, ...others].filter((source) => source.rules.length > 0);
}

/** Records with every combination of what any rule sees; where those are too many, rule by rule. */
function spaceOf({ of, rules }: Source, policy: Policy, facts: Facts) {
  const list = (mentions: Mentions) =>
    recordSpace(of, policy, mentions, facts.period).filter(
      (record): record is ModelRecord => record.kind !== "rating",
    );
  const together = list(mentionsOf(rules.map(({ spoken }) => spoken)));
  if (together.length < mostTogether) return { records: together, complete: true };
  const apart = rules.flatMap(({ spoken }) =>
    list(mentionsOf(spoken)).slice(0, Math.ceil(mostTogether / rules.length)),
  );
  return { records: apart, complete: false };
}

function numbersIn({ particulars = {} }: { readonly particulars?: object }): readonly unknown[] {
  return Object.entries(particulars).filter(([, value]) => typeof value === "number");
}

/** What tells a record from another of the same effect: its numbers may add up beyond one record. */
function amountsOf(record: ModelRecord): readonly unknown[] {
  switch (record.kind) {
    case "entry":
      return [record.duty, record.quantity, numbersIn(record)];
    case "suggestion":
      return [record.role, numbersIn(record)];
    case "report":
      return [record.ballot];
  }
}

function quantityOf(record: ModelRecord): number {
  return record.kind === "entry" ? (record.quantity ?? 0) : 0;
}

function sumOfWorth({ worth }: Candidate): number {
  return [...worth.values()].reduce<number>((sum, points) => sum + (points ?? 0), 0);
}

/** Those that say least first: nothing others decide, small quantities, few points. */
function byModesty(first: Candidate, second: Candidate): number {
  return (
    Number(second.own) - Number(first.own) ||
    quantityOf(first.record) - quantityOf(second.record) ||
    sumOfWorth(first) - sumOfWorth(second)
  );
}

function candidateOf(record: ModelRecord, plan: Plan, facts: Facts): Candidate {
  const { period } = facts;
  const awards = awardsTaking(record, plan, period);
  return {
    record,
    own: inOwnHands(record),
    worth: new Map(awards.map((award) => [award.rule.id, worthAlone(award, record, facts)])),
    measures: new Set(measuresTaking(record, plan, period).map(({ measure }) => measure.id)),
  };
}

/** Whether anything could come of it that a deputy would want. */
function isOfUse({ worth, measures }: Candidate, unwanted: ReadonlySet<string>): boolean {
  const earns = [...worth.values()].some((points) => points === null || points > 0);
  return earns || [...measures].some((id) => !unwanted.has(id));
}

/** What takes from it: deductions, and measures of which more is never wanted. */
function harmOf({ worth, measures }: Candidate, unwanted: ReadonlySet<string>): number {
  const deducted = [...worth.values()].reduce<number>(
    (sum, points) => sum + Math.max(0, -(points ?? 0)),
    0,
  );
  return deducted + [...measures].filter((id) => unwanted.has(id)).length;
}

/** What tells records apart as long as nobody wants deductions. */
function effectOf(candidate: Candidate, unwanted: ReadonlySet<string>): string {
  const { record, own, worth, measures } = candidate;
  const earned = [...worth].filter(([, points]) => points === null || points >= 0);
  const counted = [...measures].filter((id) => !unwanted.has(id));
  return JSON.stringify([record.kind, own, ...amountsOf(record), earned, counted]);
}

/**
 * Lists the records a deputy could add, one for each difference that a rule can see; of two that
 * differ in deductions alone, the one without.
 *
 * @param plan - the plan
 * @param facts - facts of the deputy
 * @returns the candidates, those that say least first
 */
export function modelRecords(plan: Plan, facts: Facts): Candidates {
  const { policy } = plan;
  const unwanted = unwantedMeasures(policy);
  const spaces = sourcesOf(policy).map((source) => spaceOf(source, policy, facts));
  const found = new Map<string, Candidate>();
  for (const record of spaces.flatMap(({ records }) => records)) {
    const candidate = candidateOf(record, plan, facts);
    if (!isOfUse(candidate, unwanted)) continue;
    const key = effectOf(candidate, unwanted);
    const known = found.get(key);
    if (known === undefined || harmOf(candidate, unwanted) < harmOf(known, unwanted)) {
      found.set(key, candidate);
    }
  }
  return {
    all: [...found.values()].sort(byModesty),
    complete: spaces.every(({ complete }) => complete),
  };
}
