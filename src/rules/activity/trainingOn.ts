import type {
  Trainee,
  TrainingEventBody,
  TrainingList,
  TrainingRoll,
} from "../../model/activity/training";
import { compareText } from "../../model/compareText";
import type { Recorded } from "../../model/history/recorded";
import type { DocumentIssue, ReadResult } from "../../model/issue";
import type { PlainDate } from "../../model/plainDate";
import { wellFormed } from "../history/wellFormed";
import { sorted } from "../plan/sorted";
import type { Remark } from "./move";
import { trainingForm } from "./trainingForm";

type Rolls = readonly TrainingRoll[];
type BodyOf<Kind> = Extract<TrainingEventBody, { readonly kind: Kind }>;
/** The rolls after an event, `null` where it could not be; and what is to be said. */
type Step = readonly [Rolls | null, ...Remark[]];

function assign(rolls: Rolls, roll: TrainingRoll, { certificates }: BodyOf<"assigned">): Step {
  const known = roll.trainees.map(({ certificate }) => certificate);
  const added = [...new Set(certificates)].filter((one) => !known.includes(one));
  const twice = certificates
    .filter((one) => known.includes(one))
    .map((certificate) => ({
      code: "assigned-twice",
      params: { certificate, list: roll.list.id },
    }));
  const trainees = [
    ...roll.trainees,
    ...added.map((certificate): Trainee => ({ certificate, chosen: [], completed: [] })),
  ];
  return [rolls.map((one) => (one === roll ? { ...roll, trainees } : one)), ...twice];
}

/** A line on one deputy and one course of a list. */
function study(
  rolls: Rolls,
  roll: TrainingRoll,
  body: BodyOf<"chosen"> | BodyOf<"completed">,
): Step {
  const { certificate, course } = body;
  const params = { certificate, course, list: roll.list.id };
  const trainee = roll.trainees.find((one) => one.certificate === certificate);
  if (trainee === undefined) return [null, { code: "training-not-assigned", params }];
  if (!roll.list.courses.some(({ code }) => code === course)) {
    return [null, { code: "unknown-course", params }];
  }
  const put = (next: Trainee) => {
    const trainees = roll.trainees.map((one) => (one === trainee ? next : one));
    return rolls.map((one) => (one === roll ? { ...roll, trainees } : one));
  };
  if (body.kind === "chosen") {
    if (roll.list.kind !== "chosen") return [null, { code: "dispatched-not-chosen", params }];
    if (trainee.chosen.includes(course)) return [null, { code: "chosen-twice", params }];
    return [put({ ...trainee, chosen: [...trainee.chosen, course] })];
  }
  if (trainee.completed.some((one) => one.course === course)) {
    return [null, { code: "completed-twice", params }];
  }
  const next = put({ ...trainee, completed: [...trainee.completed, { course, on: body.on }] });
  const unchosen = roll.list.kind === "chosen" && !trainee.chosen.includes(course);
  return unchosen ? [next, { code: "completed-unchosen", params }] : [next];
}

/** A list that asks for nothing would make everybody trained; one that asks too much, nobody. */
function listFault(list: TrainingList): Remark | null {
  const codes = list.courses.map(({ code }) => code);
  const twice = codes.find((code, index) => codes.indexOf(code) !== index);
  if (twice !== undefined) {
    return { code: "course-listed-twice", params: { list: list.id, course: twice } };
  }
  const asked = list.kind === "chosen" ? list.atLeast : codes.length;
  if (Number.isSafeInteger(asked) && 0 < asked && asked <= codes.length) return null;
  return { code: "training-asks-amiss", params: { list: list.id, asked, courses: codes.length } };
}

function step(rolls: Rolls, body: TrainingEventBody): Step {
  if (body.kind === "issued") {
    const { list } = body;
    if (rolls.some((roll) => roll.list.id === list.id)) {
      return [null, { code: "list-issued-twice", params: { list: list.id } }];
    }
    const fault = listFault(list);
    if (fault !== null) return [null, fault];
    return [[...rolls, { list, trainees: [] }]];
  }
  const roll = rolls.find(({ list }) => list.id === body.list);
  if (roll === undefined)
    return [null, { code: "unknown-training-list", params: { list: body.list } }];
  return body.kind === "assigned" ? assign(rolls, roll, body) : study(rolls, roll, body);
}

/**
 * Training lists as they stood on a day: to whom each was sent out, who chose what, what was
 * completed (派单点单, P5; Z4).
 *
 * @param events - everything written about training
 * @param asOf - the day; what was written later is not looked at
 * @returns the lists with their trainees; and what could not be or is worth knowing, as a course
 * completed though not chosen, each with the place of its event
 * @example
 * ```ts
 * import { trainingOn } from "deputy-archive/life";
 * trainingOn([], "2026-11-30").value; // => []
 * ```
 */
export function trainingOn(
  events: readonly Recorded<TrainingEventBody>[],
  asOf: PlainDate,
): ReadResult<readonly TrainingRoll[], DocumentIssue> {
  const { known, issues: malformed } = wellFormed(events, asOf, trainingForm);
  let value: Rolls = [];
  const issues = [...malformed];
  for (const { recorded: event, index } of sorted(known, (first, second) =>
    compareText(first.recorded.recordedOn, second.recorded.recordedOn),
  )) {
    const [next, ...remarks] = step(value, event.body);
    value = next ?? value;
    issues.push(...remarks.map((remark) => ({ ...remark, path: ["events", index] })));
  }
  return { value, issues };
}
