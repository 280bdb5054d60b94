import { type Attendance, attendances } from "../../model/attendance";
import { type Recorder, recorders } from "../../model/dutyEntry";
import type { Measure } from "../../model/policy/measure";
import type { Selection } from "../../model/policy/pick";
import type { Policy } from "../../model/policy/policy";
import {
  asksMeasures,
  compileRecordMeasures,
  otherMeasures,
  unsteadyMeasures,
} from "./compileMeasures";
import { compileAttended, compileTest } from "./compileTest";
import { type CompiledAward, compileTree } from "./compileTree";
import type { AwardPlan, DutyPlan, Plan, UnitTest } from "./plan";

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
  const { nodes, awards } = compileTree(policy);
  const measures = compileRecordMeasures(policy, attended);
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
    yes: nodes.map(() => true),
    no: nodes.map(() => false),
    suggestionAwards: awards.filter(from("suggestions")).map(({ plan }) => plan),
    reportAwards: awards.filter(from("reports")).map(({ plan }) => plan),
    ratingAwards: awards.filter(from("ratings")).map(({ plan }) => plan),
    mandateAwards: awards.filter(from("mandate")).map(({ plan }) => plan),
    suggestionMeasures: measures.filter(from("suggestions")).map(({ plan }) => plan),
    reportMeasures: measures.filter(from("reports")).map(({ plan }) => plan),
    ratingMeasures: measures.filter(from("ratings")).map(({ plan }) => plan),
    recordMeasures: new Map(measures.map(({ plan }) => [plan.measure.id, plan])),
    otherMeasures: otherMeasures(policy.measures),
    asksMeasures: asksMeasures(policy.score),
    unsteadyMeasures: unsteadyMeasures(policy.measures),
    placeOf: new Map(nodes.map(({ rule }, place) => [rule.id, place])),
    sessionTests: sessionTests(policy.measures),
    speakerRank: speakerRanks(policy.merging.speaker),
    attended,
  };
}
