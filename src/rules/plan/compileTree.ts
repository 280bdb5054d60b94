import { earlierOf, laterOf, type PlainDate } from "../../model/plainDate";
import {
  type Award,
  type InForce,
  isGroup,
  type RuleIdentity,
  type ScoreRule,
} from "../../model/policy/award";
import type { Condition } from "../../model/policy/condition";
import type { Selection } from "../../model/policy/pick";
import type { Policy } from "../../model/policy/policy";
import { compileValue } from "../value/compileValue";
import { compileTest, splitSelectionTest } from "./compileTest";
import { multiplier } from "./multiplier";
import type { AwardPlan, NodePlan, Valuation } from "./plan";
import { policyPoints } from "./policyPoints";

/** An award and which records it looks at. */
export interface CompiledAward {
  /** Which units. */
  readonly of: Selection;
  /** States of attendance it looks at; `null` where only its test can tell. */
  readonly attendance: readonly string[] | null;
  /** The award made ready. */
  readonly plan: AwardPlan;
}

/** What the groups around a rule pass down to it. */
interface Surroundings {
  /** The nearest group that is reckoned for shares; its place is known when all in it is done. */
  readonly owner: { place: number };
  readonly conditions: readonly Condition[];
  readonly inForce: InForce | null;
  /** Whether a group around it takes one part alone, so that it matters which parts have units. */
  readonly compared: boolean;
}

function later(first: PlainDate | undefined, second: PlainDate | undefined) {
  return first === undefined || second === undefined ? (first ?? second) : laterOf(first, second);
}

function earlier(first: PlainDate | undefined, second: PlainDate | undefined) {
  return first === undefined || second === undefined ? (first ?? second) : earlierOf(first, second);
}

/** The dates between which a rule and all groups around it are in force. */
function bothInForce(outer: InForce | null, own: InForce | undefined): InForce | null {
  if (outer === null || own === undefined) return own ?? outer;
  const from = later(outer.from, own.from);
  const to = earlier(outer.to, own.to);
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

/** Points that depend on what came before are a matter of order once each is multiplied by itself. */
function streamable({ value }: Award, valuation: Valuation): boolean {
  if (valuation.kind === "sum") return false;
  return (
    valuation.factored === null || (value.kind !== "by-order" && value.kind !== "per-quantity")
  );
}

/** Which units an award looks at; ratings only of raters the policy names. */
function testOf(of: Selection, { counting, raters = [] }: Policy) {
  if (of.from === "mandate") return { attendance: null, test: compileTest({}) };
  if (of.from !== "ratings") return splitSelectionTest(of, counting.attended);
  const known = { rater: raters.map(({ code }) => code) };
  const where = of.where === undefined ? known : { all: [of.where, known] };
  return splitSelectionTest({ ...of, where }, counting.attended);
}

function compileAward(award: Award, node: number, policy: Policy, around: Surroundings) {
  const { of } = award;
  const { attendance, test } = testOf(of, policy);
  const valuation = compileValue(award, policy.scale);
  const limit = of.from === "mandate" ? null : (of.limit ?? null);
  const inOwner = around.owner.place !== outermost;
  const plan: AwardPlan = {
    rule: identityOf(award),
    node,
    from: of.from,
    test,
    limit,
    inForce: around.inForce,
    valuation,
    streams:
      limit === null &&
      of.from !== "mandate" &&
      !inOwner &&
      !around.compared &&
      streamable(award, valuation),
  };
  return { of, attendance, plan };
}

/** Place of the owner of what no group reckons for shares. */
const outermost = -1;

/** Place of an owner before it is known. */
const notKnownYet = -2;

/** What the groups around a rule and its own condition and dates make of it. */
function within(outer: Surroundings, { when, inForce }: ScoreRule): Surroundings {
  return {
    ...outer,
    conditions: when === undefined ? outer.conditions : [...outer.conditions, when],
    inForce: bothInForce(outer.inForce, inForce),
  };
}

function identityOf({ id, basis, name }: ScoreRule): RuleIdentity {
  return { id, basis, name };
}

function partsOf(rule: ScoreRule): readonly ScoreRule[] {
  return isGroup(rule) ? rule.parts : [];
}

function groupingOf(rule: ScoreRule): Pick<NodePlan, "each" | "combine"> {
  if (!isGroup(rule)) return { each: null, combine: "sum" };
  return { each: rule.each ?? null, combine: rule.combine ?? "sum" };
}

function limitsOf(
  { convert, floor, ceiling }: ScoreRule,
  scale: number,
): Pick<NodePlan, "convert" | "floor" | "ceiling"> {
  return {
    convert: convert === undefined ? null : { by: multiplier(convert), rule: convert },
    floor: floor === undefined ? null : policyPoints(floor, scale),
    ceiling: ceiling === undefined ? null : policyPoints(ceiling, scale),
  };
}

/**
 * Lays the tree of points out in a list, children before their parent.
 *
 * @param policy - the policy
 * @returns the nodes and the awards among them, in the order of the document
 */
export function compileTree(policy: Policy): {
  readonly nodes: readonly NodePlan[];
  readonly awards: readonly CompiledAward[];
} {
  const drafts: (Omit<NodePlan, "parent" | "owner"> & { readonly owner: { place: number } })[] = [];
  const parents: number[] = [];
  const awards: CompiledAward[] = [];
  const visit = (rule: ScoreRule, outer: Surroundings): number => {
    const first = drafts.length;
    const around = within(outer, rule);
    const { each, combine } = groupingOf(rule);
    const owner = each === null ? outer.owner : { place: notKnownYet };
    const compared = outer.compared || combine !== "sum";
    const inside = { ...around, compared, owner };
    const parts = partsOf(rule).map((part) => visit(part, inside));
    const place = drafts.length;
    if (each !== null) owner.place = place;
    for (const part of parts) parents[part] = place;
    const award = isGroup(rule) ? null : compileAward(rule, place, policy, around);
    if (award !== null) awards.push(award);
    drafts.push({
      rule: identityOf(rule),
      parts,
      first,
      owner: outer.owner,
      each,
      combine,
      inForce: around.inForce,
      conditions: around.conditions,
      ...limitsOf(rule, policy.scale),
      award: award === null ? null : award.plan,
    });
    return place;
  };
  visit(policy.score, {
    owner: { place: outermost },
    conditions: [],
    inForce: null,
    compared: false,
  });
  const nodes = drafts.map((draft, place) => ({
    ...draft,
    owner: draft.owner.place,
    parent: parents[place] ?? -1,
  }));
  return { nodes, awards };
}
