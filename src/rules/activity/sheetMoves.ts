import type { ActivityStage } from "../../model/activity/activity";
import type { ActivityState, SignIn } from "../../model/activity/activityState";
import type { PlainDate } from "../../model/plainDate";
import { isApproved } from "./leaveMoves";
import { leaveOf } from "./leaveOf";
import { type BodyOf, type Move, moved, type Remark, refused } from "./move";
import { stageOf } from "./stages";

function isLineOf(line: SignIn, certificate: string, stage: string): boolean {
  return line.certificate === certificate && line.stage === stage;
}

/** What makes a line impossible whatever else is written. */
function faultsOf(line: SignIn, { days, halfDays }: ActivityStage): readonly Remark[] {
  const { certificate, stage } = line;
  if (line.recordedOn < days.from) {
    const params = { certificate, stage, from: days.from };
    return [{ code: "sign-in-before-stage", params }];
  }
  const found = line.halfDays;
  if (found === null || (Number.isSafeInteger(found) && 0 < found && found <= halfDays)) return [];
  const params = { certificate, stage, found, most: halfDays };
  return [{ code: "half-days-beyond-stage", params }];
}

/** What is kept as it is and worth knowing: who came uncalled, who came though on leave. */
function notesOn(state: ActivityState, { certificate, stage }: SignIn): readonly Remark[] {
  const notes: Remark[] = [];
  if (!state.calls.some((known) => known.certificate === certificate)) {
    notes.push({ code: "uncalled-sign-in", params: { certificate, stage } });
  }
  const leaves = [leaveOf(state, certificate, stage), leaveOf(state, certificate, null)];
  if (leaves.some((leave) => leave !== undefined && isApproved(leave.decision))) {
    notes.push({ code: "present-despite-leave", params: { certificate, stage } });
  }
  return notes;
}

/** 签到: once for each deputy and stage, until the sheet is settled. */
export function signIn(
  state: ActivityState,
  body: BodyOf<"signed-in">,
  recordedOn: PlainDate,
): Move {
  const { certificate, stage, as, halfDays } = body;
  const part = stageOf(state.activity, stage);
  if (part === undefined) return refused({ code: "unknown-stage", params: { stage } });
  const line: SignIn = { certificate, stage, as, halfDays, recordedOn };
  const faults = faultsOf(line, part);
  if (faults.length > 0) return refused(...faults);
  if (state.signIns.some((known) => isLineOf(known, certificate, stage))) {
    return refused({ code: "signed-in-twice", params: { certificate, stage } });
  }
  if (state.settled.some((known) => known.stage === stage)) {
    return refused({ code: "sheet-settled", params: { certificate, stage } });
  }
  return moved({ ...state, signIns: [...state.signIns, line] }, ...notesOn(state, line));
}

/** 更正签到: the line as it should have been; what it said before stays in the events. */
export function correctSignIn(
  state: ActivityState,
  body: BodyOf<"sign-in-corrected">,
  recordedOn: PlainDate,
): Move {
  const { certificate, stage, as, halfDays } = body;
  const part = stageOf(state.activity, stage);
  if (part === undefined) return refused({ code: "unknown-stage", params: { stage } });
  const others = state.signIns.filter((known) => !isLineOf(known, certificate, stage));
  if (as === null) {
    return others.length === state.signIns.length
      ? refused({ code: "no-sign-in-to-correct", params: { certificate, stage } })
      : moved({ ...state, signIns: others });
  }
  const line: SignIn = { certificate, stage, as, halfDays, recordedOn };
  const faults = faultsOf(line, part);
  if (faults.length > 0) return refused(...faults);
  return moved({ ...state, signIns: [...others, line] }, ...notesOn(state, line));
}

/** 签到表核定: from now on silence means absence. */
export function settle(
  state: ActivityState,
  { stage }: BodyOf<"settled">,
  recordedOn: PlainDate,
): Move {
  const part = stageOf(state.activity, stage);
  if (part === undefined) return refused({ code: "unknown-stage", params: { stage } });
  if (recordedOn < part.days.to) {
    return refused({ code: "settled-before-end", params: { stage, to: part.days.to } });
  }
  if (state.settled.some((known) => known.stage === stage)) {
    return refused({ code: "settled-twice", params: { stage } });
  }
  return moved({ ...state, settled: [...state.settled, { stage, recordedOn }] });
}
