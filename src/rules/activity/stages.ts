import type { Activity, ActivityStage } from "../../model/activity/activity";
import type { Period } from "../../model/period";
import { earlierOf, laterOf } from "../../model/plainDate";

/**
 * Finds a stage of an activity.
 *
 * @param activity - the activity
 * @param code - code of the stage
 * @returns the stage, or `undefined` where it has none of that code
 */
export function stageOf(activity: Activity, code: string): ActivityStage | undefined {
  return activity.stages.find((stage) => stage.code === code);
}

/**
 * The days of an activity: from the first day of any stage to the last.
 *
 * @param activity - the activity
 * @returns first and last day
 * @example
 * ```ts
 * import { activityDays } from "deputy-archive/life";
 * const stage = { name: "自查", place: null, halfDays: 1, scope: "activity" } as const;
 * activityDays({
 *   id: "H-1", kind: "law-check", title: "执法检查", scope: "activity", campaign: null,
 *   organiser: { id: "A", name: "示例县人大常委会", entrustedBy: null },
 *   stages: [
 *     { ...stage, code: "1", days: { from: "2026-05-11", to: "2026-05-12" } },
 *     { ...stage, code: "2", days: { from: "2026-06-01", to: "2026-06-01" } },
 *   ],
 * }); // => { from: "2026-05-11", to: "2026-06-01" }
 * ```
 */
export function activityDays({ stages }: Activity): Period {
  return stages
    .map(({ days }) => days)
    .reduce((all, days) => ({
      from: earlierOf(all.from, days.from),
      to: laterOf(all.to, days.to),
    }));
}
