import { type Attendance, attendances } from "../../model/attendance";
import { type Recorder, recorders } from "../../model/dutyEntry";
import {
  type Award,
  isGroup,
  type RuleIdentity,
  type ScoreRule,
  type SumLimits,
} from "../../model/policy/award";
import type { Measure } from "../../model/policy/measure";
import type { Selection } from "../../model/policy/pick";
import type { Policy } from "../../model/policy/policy";
import {
  compileAttended,
  compileSelectionTest,
  compileTest,
  splitSelectionTest,
} from "./compileTest";
import { compileValue, policyPoints } from "./compileValue";
import type { AwardPlan, DutyPlan, MeasurePlan, NodePlan, Plan, UnitTest } from "./plan";

function compileLimits(rule: SumLimits, scale: number): Pick<NodePlan, "floor" | "ceiling"> {
  return {
    floor: rule.floor === undefined ? null : policyPoints(rule.floor, scale),
    ceiling: rule.ceiling === undefined ? null : policyPoints(rule.ceiling, scale),
  };
}

interface CompiledAward {
  readonly of: Selection;
  readonly attendance: readonly string[] | null;
  readonly plan: AwardPlan;
}

/** Lays the tree of points out in a list, children before their parent. */
function layOutTree(policy: Policy) {
  const nodes: Omit<NodePlan, "parent">[] = [];
  const parents: number[] = [];
  const awards: CompiledAward[] = [];
  const compileAward = (award: Award, rule: RuleIdentity, node: number): AwardPlan => {
    const { of } = award;
    const { attendance, test } = splitSelectionTest(of, policy.counting.attended);
    const value = compileValue(award.value, policy.scale);
    const plan = { rule, node, test, limit: of.limit ?? null, value };
    awards.push({ of, attendance, plan });
    return plan;
  };
  const visit = (rule: ScoreRule): number => {
    const first = nodes.length;
    const children = isGroup(rule) ? rule.parts.map(visit) : [];
    const node = nodes.length;
    for (const child of children) parents[child] = node;
    const { id, basis, name } = rule;
    const identity = { id, basis, name };
    const award = isGroup(rule) ? null : compileAward(rule, identity, node);
    nodes.push({ rule: identity, first, ...compileLimits(rule, policy.scale), award });
    return node;
  };
  visit(policy.score);
  return { nodes: nodes.map((node, index) => ({ ...node, parent: parents[index] ?? -1 })), awards };
}

interface CompiledMeasure {
  readonly of: Selection;
  readonly plan: MeasurePlan;
}

function compileMeasures(policy: Policy, attended: UnitTest): readonly CompiledMeasure[] {
  return policy.measures.flatMap((measure) =>
    measure.kind === "count" || measure.kind === "sum"
      ? [
          {
            of: measure.of,
            plan: {
              measure,
              test: compileSelectionTest(measure.of, attended),
              limit: measure.of.limit ?? null,
            },
          },
        ]
      : [],
  );
}

function forDuty<Compiled extends { readonly of: Selection }>(
  compiled: readonly Compiled[],
  code: string,
): readonly Compiled[] {
  return compiled.filter(({ of }) => of.from === "entries" && of.duties.includes(code));
}

function byAttendance(
  awards: readonly CompiledAward[],
): ReadonlyMap<Attendance, readonly AwardPlan[]> {
  const under = (state: Attendance) =>
    awards.filter(({ attendance }) => attendance === null || attendance.includes(state));
  return new Map(attendances.map((state) => [state, under(state).map(({ plan }) => plan)]));
}

function speakerRanks(speaker: readonly Recorder[]): Readonly<Record<Recorder, number>> {
  const rank = (recorder: Recorder) => {
    const place = speaker.indexOf(recorder);
    return place === -1 ? recorders.length : place;
  };
  return {
    deputy: rank("deputy"),
    station: rank("station"),
    organiser: rank("organiser"),
    office: rank("office"),
  };
}

function sessionTests(measures: readonly Measure[]): ReadonlyMap<string, UnitTest> {
  return new Map(
    measures.flatMap((measure): readonly [string, UnitTest][] =>
      measure.kind === "sessions" ? [[measure.id, compileTest(measure.every)]] : [],
    ),
  );
}

/**
 * Compiles a policy once into a plan that every archive is scored with.
 *
 * @param policy - a policy that `readPolicy` accepted
 * @returns the plan; it holds no state and can be shared
 * @throws RangeError where a number has more decimals than the policy's scale (`readPolicy` says so first)
 * @example
 * ```ts
 * import { compilePolicy } from "deputy-archive";
 * import { readPolicy } from "deputy-archive/schemas";
 * import document from "deputy-archive/policies/datong-2026-illustrative/policy.json" with { type: "json" };
 *
 * const { value: policy } = readPolicy(document);
 * if (policy === null) throw new Error("the policy has issues");
 * compilePolicy(policy).policy.id; // => "datong-2026-illustrative"
 * ```
 */
export function compilePolicy(policy: Policy): Plan {
  const attended = compileAttended(policy.counting.attended);
  const { nodes, awards } = layOutTree(policy);
  const measures = compileMeasures(policy, attended);
  const dutyList = policy.duties.map(
    (duty, index): DutyPlan => ({
      duty,
      index,
      awards: byAttendance(forDuty(awards, duty.code)),
      measures: forDuty(measures, duty.code).map(({ plan }) => plan),
    }),
  );
  const from = (source: Selection["from"]) => (compiled: { readonly of: Selection }) =>
    compiled.of.from === source;
  return {
    policy,
    duties: new Map(dutyList.map((plan) => [plan.duty.code, plan])),
    dutyList,
    nodes,
    zeros: nodes.map(() => 0),
    suggestionAwards: awards.filter(from("suggestions")).map(({ plan }) => plan),
    reportAwards: awards.filter(from("reports")).map(({ plan }) => plan),
    suggestionMeasures: measures.filter(from("suggestions")).map(({ plan }) => plan),
    reportMeasures: measures.filter(from("reports")).map(({ plan }) => plan),
    measures: new Map(policy.measures.map((measure) => [measure.id, measure])),
    sessionTests: sessionTests(policy.measures),
    speakerRank: speakerRanks(policy.merging.speaker),
    attended,
  };
}
