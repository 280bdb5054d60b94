import type { Activity } from "../../model/activity/activity";
import type { ActivityState } from "../../model/activity/activityState";
import { type BodyOf, type Move, moved, type Remark, refused } from "./move";
import { stageOf } from "./stages";

function faultsOf({ stages }: Activity): readonly Remark[] {
  return stages.flatMap(({ code: stage, days, halfDays }, index) => {
    const remarks: Remark[] = [];
    if (stages.findIndex(({ code }) => code === stage) < index) {
      remarks.push({ code: "duplicate-stage", params: { stage } });
    }
    if (days.to < days.from) {
      const params = { stage, from: days.from, to: days.to };
      remarks.push({ code: "stage-days-reversed", params });
    }
    if (!Number.isSafeInteger(halfDays) || halfDays < 0) {
      remarks.push({ code: "half-days-not-whole", params: { stage, found: halfDays } });
    }
    return remarks;
  });
}

/** 组织: an activity begins. */
export function convene(state: ActivityState | null, { activity }: BodyOf<"convened">): Move {
  if (state !== null) {
    return refused({ code: "convened-twice", params: { activity: activity.id } });
  }
  const faults = faultsOf(activity);
  if (faults.length > 0) return refused(...faults);
  const none = { calls: [], signIns: [], leaves: [], settled: [], setAside: [] };
  return moved({ activity, cancelled: false, ...none });
}

/** Codes of the stages something was written about. */
function stagesInUse({ signIns, leaves, settled }: ActivityState): readonly string[] {
  const asked = leaves.flatMap(({ stage }) => (stage === null ? [] : [stage]));
  return [...new Set([...signIns, ...settled].map(({ stage }) => stage).concat(asked))];
}

/** 改期、改地点: the activity is another one under the same number. */
export function change(state: ActivityState, { activity }: BodyOf<"changed">): Move {
  const { id } = state.activity;
  if (activity.id !== id) {
    return refused({
      code: "activity-number-changed",
      params: { activity: id, found: activity.id },
    });
  }
  const lost = stagesInUse(state).filter((stage) => stageOf(activity, stage) === undefined);
  const faults: readonly Remark[] = [
    ...faultsOf(activity),
    ...lost.map((stage) => ({ code: "stage-in-use", params: { stage } })),
  ];
  return faults.length > 0 ? refused(...faults) : moved({ ...state, activity });
}

/** 取消: nobody is absent from what did not take place. */
export function cancel(state: ActivityState): Move {
  const { signIns } = state;
  if (signIns.length > 0) {
    return refused({ code: "cancelled-after-sign-in", params: { count: signIns.length } });
  }
  return moved({ ...state, cancelled: true });
}
