import type { ActivityEventBody } from "../../model/activity/activityEvent";
import type { Recorded } from "../../model/history/recorded";
import type { DocumentIssue, ReadResult } from "../../model/issue";
import { eventFormIssue } from "../history/eventForm";
import { issueAmong, wellFormed } from "../history/wellFormed";
import { activityForm } from "./activityForm";
import { activityMove } from "./activityMove";
import { activityOn } from "./activityOn";

/**
 * Writes one more event about an activity, if it can be (一事一记, D5).
 *
 * @param events - everything written about it so far
 * @param event - the event
 * @returns the events with it; as they were where it could not be, and why; what is only worth
 * knowing, as somebody who came uncalled, is said and written all the same
 * @example
 * ```ts
 * import { recordActivity } from "deputy-archive/life";
 * const { value, issues } = recordActivity([], {
 *   recordedOn: "2026-03-05", by: { role: "organiser", id: "A" }, reason: "改为线上",
 *   body: { kind: "cancelled" },
 * });
 * value.length; // => 0
 * issues[0]?.code; // => "not-convened"
 * ```
 */
export function recordActivity(
  events: readonly Recorded<ActivityEventBody>[],
  event: Recorded<ActivityEventBody>,
): ReadResult<readonly Recorded<ActivityEventBody>[], DocumentIssue> {
  const unread = eventFormIssue(event, activityForm);
  if (unread !== null) return { value: events, issues: [issueAmong(unread, events.length)] };
  const path = ["events", events.length];
  const { known } = wellFormed(events, "9999-12-31", activityForm);
  const later = known.find(({ recorded }) => recorded.recordedOn > event.recordedOn);
  if (later !== undefined) {
    const params = { recordedOn: event.recordedOn, last: later.recorded.recordedOn };
    return { value: events, issues: [{ code: "activity-written-before-last", path, params }] };
  }
  const { state, remarks } = activityMove(activityOn(events, event.recordedOn).value, event);
  const issues = remarks.map((remark) => ({ ...remark, path }));
  return { value: state === null ? events : [...events, event], issues };
}
