import type { ActivityEventBody } from "../../model/activity/activityEvent";
import type { ActivityState } from "../../model/activity/activityState";
import type { Recorded } from "../../model/history/recorded";
import { call, release } from "./callMoves";
import { cancel, change, convene } from "./conveneMoves";
import { askLeave, decideLeave, withdrawLeave } from "./leaveMoves";
import { type Move, refused } from "./move";
import { correctSignIn, settle, signIn } from "./sheetMoves";

/**
 * What one event makes of an activity.
 *
 * @param state - the activity before it; `null` before it was convened
 * @param event - the event
 * @returns the activity after it and what is to be said
 */
export function activityMove(
  state: ActivityState | null,
  { body, recordedOn }: Recorded<ActivityEventBody>,
): Move {
  if (body.kind === "convened") return convene(state, body);
  if (state === null) return refused({ code: "not-convened", params: { event: body.kind } });
  if (state.cancelled) {
    const params = { activity: state.activity.id, event: body.kind };
    return refused({ code: "activity-cancelled", params });
  }
  switch (body.kind) {
    case "changed":
      return change(state, body);
    case "cancelled":
      return cancel(state);
    case "called":
      return call(state, body);
    case "released":
      return release(state, body);
    case "signed-in":
      return signIn(state, body, recordedOn);
    case "sign-in-corrected":
      return correctSignIn(state, body, recordedOn);
    case "leave-asked":
      return askLeave(state, body);
    case "leave-decided":
      return decideLeave(state, body, recordedOn);
    case "leave-withdrawn":
      return withdrawLeave(state, body);
    case "settled":
      return settle(state, body, recordedOn);
  }
}
