import type { AbsenceScope, Activity } from "../../model/activity/activity";
import type { ActivityState, Leave } from "../../model/activity/activityState";
import { stageOf } from "./stages";

/**
 * The latest leave a deputy asked for one stage, or for the whole activity, and did not withdraw.
 *
 * @param state - the activity
 * @param certificate - number of the deputy certificate
 * @param stage - code of the stage; `null` for the whole activity
 * @returns the leave, or `undefined` where there is none
 */
export function leaveOf(
  { leaves }: ActivityState,
  certificate: string,
  stage: string | null,
): Leave | undefined {
  const [latest] = leaves
    .filter((leave) => leave.certificate === certificate && leave.stage === stage)
    .slice(-1);
  return latest?.decision.kind === "withdrawn" ? undefined : latest;
}

/**
 * What a leave is leave of: a session, a plenary, a delegation or group meeting, or an activity
 * (代表法2025第13条; only `session` bears on 第62条第三项).
 *
 * @param activity - the activity
 * @param leave - the leave
 * @returns the scope; the whole activity's where the leave names no stage of it
 * @example
 * ```ts
 * import { leaveScope } from "deputy-archive/life";
 * const activity = {
 *   id: "H-1", kind: "session", title: "第六次会议", scope: "session", campaign: null,
 *   organiser: { id: "A", name: "示例县人大", entrustedBy: null },
 *   stages: [{ code: "1", name: "第一次全体会议", place: null, halfDays: 1, scope: "plenary",
 *     days: { from: "2026-01-12", to: "2026-01-12" } }],
 * } as const;
 * const leave = { certificate: "DT16-0001", askedOn: "2026-01-10", cause: "", decision: { kind: "open" } } as const;
 * leaveScope(activity, { ...leave, stage: null }); // => "session"
 * leaveScope(activity, { ...leave, stage: "1" }); // => "plenary"
 * ```
 */
export function leaveScope(activity: Activity, { stage }: Leave): AbsenceScope {
  const part = stage === null ? undefined : stageOf(activity, stage);
  return part?.scope ?? activity.scope;
}
