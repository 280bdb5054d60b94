import type { Activity } from "../../model/activity/activity";
import type { ActivityKind } from "../../model/activity/activityKind";
import type { DocumentIssue } from "../../model/issue";

/**
 * Holds an activity against a place's list of kinds (C1: an inspection in five stages).
 *
 * @param activity - the activity
 * @param kinds - the kinds of the place
 * @returns `unknown-activity-kind`, `unlisted-stage` for a stage the kind has not, `missing-stage` for
 * one of its stages the activity has not yet; none where all is as listed
 * @example
 * ```ts
 * import { checkActivityKind } from "deputy-archive/life";
 * const [issue] = checkActivityKind({
 *   id: "H-1", kind: "lecture", title: "代表讲堂", scope: "activity", campaign: null,
 *   organiser: { id: "A", name: "示例县人大常委会", entrustedBy: null },
 *   stages: [{ code: "1", name: "讲堂", place: null, halfDays: 1, scope: "activity",
 *     days: { from: "2026-03-05", to: "2026-03-05" } }],
 * }, []);
 * issue?.code; // => "unknown-activity-kind"
 * ```
 */
export function checkActivityKind(
  activity: Activity,
  kinds: readonly ActivityKind[],
): readonly DocumentIssue[] {
  const kind = kinds.find(({ code }) => code === activity.kind);
  if (kind === undefined) {
    const params = { activity: activity.id, kind: activity.kind };
    return [{ code: "unknown-activity-kind", path: ["kind"], params }];
  }
  if (kind.stages === undefined) return [];
  const listed = kind.stages.map(({ code }) => code);
  const held = activity.stages.map(({ code }) => code);
  return [
    ...held.flatMap((stage, index) =>
      listed.includes(stage)
        ? []
        : [{ code: "unlisted-stage", path: ["stages", index], params: { stage } }],
    ),
    ...listed
      .filter((stage) => !held.includes(stage))
      .map((stage) => ({ code: "missing-stage", path: ["stages"], params: { stage } })),
  ];
}
