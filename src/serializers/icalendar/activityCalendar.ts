import type { ActivityState } from "../../model/activity/activityState";
import type { DocumentIssue, ReadResult } from "../../model/issue";
import type { LocalizedText } from "../../model/localizedText";
import { laterOf } from "../../model/plainDate";
import type { Redacted } from "../../model/privacy/classification";
import { redact } from "../../rules/privacy/redact";
import { stableUuid } from "../contentLines/stableUuid";
import type { CalendarEvent } from "./calendarEvent";
import { type CalendarFrame, type CalendarOptions, calendarFrame } from "./calendarOptions";
import { eachOnce } from "./eachOnce";
import { writeCalendar } from "./writeCalendar";

const category: LocalizedText = { zh: "活动", en: "Activity of deputies" };

type SeenActivity = NonNullable<Redacted<ActivityState>["activity"]>;
type SeenStage = NonNullable<SeenActivity["stages"]>[number];

function stageEvent(
  activity: SeenActivity,
  stage: SeenStage,
  cancelled: boolean,
  { say }: CalendarFrame,
): readonly CalendarEvent[] {
  const { from, to } = stage.days ?? {};
  if (from === undefined || to === undefined) return [];
  const { id = "", title = "", stages = [] } = activity;
  const organiser = activity.organiser?.name ?? "";
  const part = stages.length > 1 && stage.name !== undefined ? ` · ${stage.name}` : "";
  return [
    {
      uid: stableUuid(["activity", id, stage.code ?? ""]),
      time: { kind: "days", from, to: laterOf(from, to) },
      summary: `${title}${part}`,
      description: [
        say({ zh: `组织单位：${organiser}`, en: `Organised by: ${organiser}` }),
        say({ zh: `活动编号：${id}`, en: `Number: ${id}` }),
      ],
      ...(stage.place === undefined || stage.place === null ? {} : { location: stage.place }),
      category,
      cancelled,
      reminds: true,
    },
  ];
}

/**
 * Writes activities deputies are called to as an iCalendar file: each part is an event of whole days
 * (Z4, Z8, C1).
 *
 * Who was called and who asked for leave is in it for no audience; where a part takes place is not
 * for the public. What was called off stays as cancelled.
 *
 * @param activities - the activities as they stand
 * @param options - day, edition, audience, language
 * @returns the text of the file; an issue names parts of one number and code that are given twice
 * @throws RangeError where the number of the edition is none
 * @example
 * ```ts
 * import { activityCalendar } from "deputy-archive/icalendar";
 * const { value } = activityCalendar([], { asOf: "2026-11-24", name: "示例活动" });
 * value.includes("X-WR-CALNAME:示例活动"); // => true
 * ```
 */
export function activityCalendar(
  activities: readonly ActivityState[],
  options: CalendarOptions,
): ReadResult<string, DocumentIssue> {
  const frame = calendarFrame(options, { zh: "代表活动日历", en: "Activities of deputies" });
  const placed = activities.flatMap((state, index) => {
    const { activity, cancelled } = redact("activityState", state, frame.audience);
    const stages = activity?.stages ?? [];
    return stages.flatMap((stage) =>
      stageEvent(activity ?? {}, stage, cancelled === true, frame).map((event) => ({
        event,
        path: [index],
      })),
    );
  });
  const { value: events, issues } = eachOnce(placed);
  return { value: writeCalendar(events, frame), issues };
}
