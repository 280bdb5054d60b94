import type { ActivityState, Leave, LeaveDecision } from "../../model/activity/activityState";
import type { PlainDate } from "../../model/plainDate";
import { leaveOf } from "./leaveOf";
import { type BodyOf, type Move, moved, refused } from "./move";
import { activityDays, stageOf } from "./stages";

/** 请假: by somebody called, before it is over, one request at a time. */
export function askLeave(state: ActivityState, body: BodyOf<"leave-asked">): Move {
  const { certificate, stage, askedOn, cause } = body;
  if (!state.calls.some((known) => known.certificate === certificate)) {
    return refused({ code: "leave-uncalled", params: { certificate } });
  }
  const part = stage === null ? activityDays(state.activity) : stageOf(state.activity, stage)?.days;
  if (part === undefined) {
    return refused({ code: "unknown-stage", params: { stage: String(stage) } });
  }
  if (askedOn > part.to) {
    const params = { certificate, askedOn, to: part.to };
    return refused({ code: "leave-after-activity", params });
  }
  const known = leaveOf(state, certificate, stage)?.decision;
  if (known !== undefined && (known.kind === "open" || isApproved(known))) {
    return refused({ code: "leave-asked-twice", params: { certificate } });
  }
  const leave: Leave = { certificate, stage, askedOn, cause, decision: { kind: "open" } };
  return moved({ ...state, leaves: [...state.leaves, leave] });
}

/** Whether a decision lets the deputy stay away. */
export function isApproved(decision: LeaveDecision): boolean {
  return decision.kind === "decided" && decision.approved;
}

function decided(state: ActivityState, leave: Leave, decision: LeaveDecision): Move {
  const leaves = state.leaves.map((known) => (known === leave ? { ...leave, decision } : known));
  return moved({ ...state, leaves });
}

/** 准假、不准假: one decision on one request. */
export function decideLeave(
  state: ActivityState,
  body: BodyOf<"leave-decided">,
  recordedOn: PlainDate,
): Move {
  const { certificate, stage, approved, decidedBy: by, decidedOn: on } = body;
  const leave = leaveOf(state, certificate, stage);
  if (leave === undefined) return refused({ code: "no-leave-asked", params: { certificate } });
  if (leave.decision.kind !== "open") {
    return refused({ code: "leave-decided-twice", params: { certificate } });
  }
  if (on < leave.askedOn) {
    const params = { certificate, decidedOn: on, askedOn: leave.askedOn };
    return refused({ code: "leave-decided-before-asked", params });
  }
  return decided(state, leave, { kind: "decided", approved, by, on, recordedOn });
}

/** 销假、撤回: a leave that is open or approved. */
export function withdrawLeave(state: ActivityState, body: BodyOf<"leave-withdrawn">): Move {
  const { certificate, stage } = body;
  const leave = leaveOf(state, certificate, stage);
  if (leave === undefined) return refused({ code: "no-leave-asked", params: { certificate } });
  if (leave.decision.kind === "decided" && !leave.decision.approved) {
    return refused({ code: "refused-leave-withdrawn", params: { certificate } });
  }
  return decided(state, leave, { kind: "withdrawn" });
}
