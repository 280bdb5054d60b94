import type { Recorded } from "../../model/history/recorded";
import type { PromiseEventBody } from "../../model/promiseEvent";
import type { PromiseState } from "../../model/promiseState";
import type { Refusal, Step } from "../suggestion/replay";
import { yearOf } from "./yearOf";

type PromiseRecorded = Recorded<PromiseEventBody>;

/** Whether a reason has to be given and is not. */
function reasonMissing({ body }: PromiseRecorded, reason: string): boolean {
  const needed =
    body.kind === "changed" ||
    body.kind === "carried" ||
    body.kind === "reopened" ||
    (body.kind === "rated" && body.satisfaction === "dissatisfied");
  return needed && reason === "";
}

/** What only a promise that is owed, or only one that has ended, can do. */
function endingRefusal(
  { ending, closed, number }: PromiseState,
  { kind, on }: PromiseEventBody,
): Refusal | null {
  // What was told and how the deputy judges it may come after it is struck off.
  if (closed !== null && kind !== "told" && kind !== "rated")
    return { code: "promise-closed", params: { number, move: kind } };
  const owedOnly = kind === "kept" || kind === "changed" || kind === "carried";
  if (owedOnly && ending !== null) {
    return { code: "promise-ended", params: { number, move: kind, ending: ending.kind } };
  }
  const endedOnly = kind === "reopened" || kind === "closed";
  if (endedOnly && ending === null) {
    return { code: "promise-owed", params: { number, move: kind } };
  }
  if (endedOnly && ending !== null && on < ending.on) {
    return { code: "dated-too-early", params: { on, notBefore: ending.on } };
  }
  return null;
}

/** Deputies rate and nothing else; handling bodies do not rate, strike off or take back. */
function writerRefusal({ by: { role, id }, body }: PromiseRecorded, handler: string) {
  const { kind } = body;
  const offices = role === "office" || role === "higher-office" || role === "congress-body";
  const ofBody = kind !== "rated" && kind !== "closed" && kind !== "reopened" && id === handler;
  const ofDeputy = kind === "rated" && (role === "station" || body.deputy === id);
  const allowed =
    role === "handling-body" ? ofBody : ofDeputy && (role === "deputy" || role === "station");
  if (offices || allowed) return null;
  return { code: "not-theirs-to-write", params: { role, by: id, move: kind } };
}

function begun(number: string, body: PromiseEventBody & { kind: "promised" }): PromiseState {
  return {
    number,
    suggestion: body.suggestion,
    body: body.body,
    text: body.text,
    class: body.class,
    promisedOn: body.on,
    firstDueOn: body.dueOn,
    dueOn: body.dueOn,
    progress: [],
    ending: null,
    carries: [],
    told: [],
    ratings: [],
    explanations: [],
    closed: null,
  };
}

function carried(
  state: PromiseState,
  body: PromiseEventBody & { kind: "carried" },
  reason: string,
): PromiseState | Refusal {
  const { on, toYear, dueOn } = body;
  const fromYear = state.carries.reduce((_, carry) => carry.toYear, yearOf(state.promisedOn));
  if (!Number.isSafeInteger(toYear) || toYear <= fromYear) {
    return { code: "carried-backwards", params: { toYear, fromYear } };
  }
  const carries = [...state.carries, { on, fromYear, toYear, reason }];
  return { ...state, carries, dueOn: dueOn ?? state.dueOn };
}

function moved(
  state: PromiseState,
  { body, by }: PromiseRecorded,
  reason: string,
): PromiseState | Refusal {
  const { on } = body;
  switch (body.kind) {
    case "promised":
      return { code: "already-promised", params: { number: state.number } };
    case "progressed":
      return { ...state, progress: [...state.progress, { on, text: body.text }] };
    case "kept":
      return { ...state, ending: { kind: "kept", on } };
    case "changed": {
      const { replacedBy } = body;
      return { ...state, ending: { kind: "changed", on, reason, replacedBy } };
    }
    case "carried":
      return carried(state, body, reason);
    case "told":
      return { ...state, told: [...state.told, { on, listener: body.listener }] };
    case "rated": {
      const { deputy, satisfaction } = body;
      const rating = { on, deputy, satisfaction, reasons: reason === "" ? null : reason };
      return { ...state, ratings: [...state.ratings, rating] };
    }
    case "reopened":
      return { ...state, ending: null };
    case "explained": {
      const { term, text } = body;
      return { ...state, explanations: [...state.explanations, { on, text, term }] };
    }
    case "closed":
      return { ...state, closed: { on, by } };
  }
}

/** The first event of a promise. */
function first(number: string, recorded: PromiseRecorded): PromiseState | Refusal {
  const { body } = recorded;
  if (body.kind !== "promised") {
    return { code: "not-promised", params: { number, move: body.kind } };
  }
  return writerRefusal(recorded, body.body) ?? begun(number, body);
}

/** One move of a promise. */
export function promiseStep(number: string): Step<PromiseState, PromiseEventBody> {
  return (state, recorded) => {
    const { body } = recorded;
    if (state === null) return first(number, recorded);
    const refusal = writerRefusal(recorded, state.body) ?? endingRefusal(state, body);
    if (refusal !== null) return refusal;
    if (body.on < state.promisedOn) {
      return { code: "dated-too-early", params: { on: body.on, notBefore: state.promisedOn } };
    }
    const reason = (recorded.reason ?? "").trim();
    if (reasonMissing(recorded, reason)) {
      return { code: "reason-missing", params: { move: body.kind } };
    }
    return moved(state, recorded, reason);
  };
}
