import type { ActivityEventBody } from "../../model/activity/activityEvent";
import type { ActivityState } from "../../model/activity/activityState";
import { compareText } from "../../model/compareText";
import type { Recorded } from "../../model/history/recorded";
import type { DocumentIssue, ReadResult } from "../../model/issue";
import type { PlainDate } from "../../model/plainDate";
import { wellFormed } from "../history/wellFormed";
import { sorted } from "../plan/sorted";
import { activityForm } from "./activityForm";
import { activityMove } from "./activityMove";

/**
 * An activity as it stood on a day: who was called, who came, whose leave was decided how (Z5, Z7, C1).
 *
 * Events count in the order of the days they were written down, those of one day in the order given.
 * One that could not be has no effect, is said, and is kept in `setAside`.
 *
 * @param events - everything written about one activity
 * @param asOf - the day; what was written later is not looked at
 * @returns the activity, `null` where it was not convened by then; and what is to be said, each with
 * the place of its event in `events`
 * @example
 * ```ts
 * import { activityOn } from "deputy-archive/life";
 * const by = { role: "organiser", id: "A" } as const;
 * const signIn = {
 *   recordedOn: "2026-03-05", by, reason: null,
 *   body: { kind: "signed-in", certificate: "DT16-0001", stage: "1", as: "present", halfDays: null },
 * } as const;
 * const { value, issues } = activityOn([signIn], "2026-03-31");
 * value; // => null
 * issues[0]?.code; // => "not-convened"
 * ```
 */
export function activityOn(
  events: readonly Recorded<ActivityEventBody>[],
  asOf: PlainDate,
): ReadResult<ActivityState | null, DocumentIssue> {
  const { known, issues: malformed } = wellFormed(events, asOf, activityForm);
  let state: ActivityState | null = null;
  const setAside: Recorded<ActivityEventBody>[] = [];
  const issues = [...malformed];
  for (const { recorded: event, index } of sorted(known, (first, second) =>
    compareText(first.recorded.recordedOn, second.recorded.recordedOn),
  )) {
    const move = activityMove(state, event);
    if (move.state === null) setAside.push(event);
    else state = move.state;
    issues.push(...move.remarks.map((remark) => ({ ...remark, path: ["events", index] })));
  }
  return { value: state === null ? null : { ...state, setAside }, issues };
}
