import type { ActivityState } from "../../model/activity/activityState";
import { type BodyOf, type Move, moved, refused } from "./move";
import { activityDays } from "./stages";

/** 通知: somebody is called, or called otherwise than before. */
export function call(state: ActivityState, body: BodyOf<"called">): Move {
  const { certificate, as, noticeOn, role } = body;
  const { to } = activityDays(state.activity);
  if (noticeOn > to) {
    return refused({ code: "notice-after-activity", params: { certificate, noticeOn, to } });
  }
  const others = state.calls.filter((known) => known.certificate !== certificate);
  const before = state.calls.find((known) => known.certificate === certificate);
  if (before !== undefined && before.as === as && before.role === role) {
    return refused({ code: "called-twice", params: { certificate } });
  }
  return moved({ ...state, calls: [...others, { certificate, as, noticeOn, role }] });
}

/** 不再要求到会: only somebody called and not yet there can be let off. */
export function release(state: ActivityState, { certificate }: BodyOf<"released">): Move {
  const calls = state.calls.filter((known) => known.certificate !== certificate);
  if (calls.length === state.calls.length) {
    return refused({ code: "released-uncalled", params: { certificate } });
  }
  if (state.signIns.some((line) => line.certificate === certificate)) {
    return refused({ code: "released-after-sign-in", params: { certificate } });
  }
  return moved({ ...state, calls });
}
