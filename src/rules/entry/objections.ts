import type { BodyOf, EntryEvent, Ledger, ObjectionTrail } from "./ledger";
import {
  entryThen,
  granted,
  type Moment,
  type Outcome,
  objectionThen,
  refusedFor,
  voidThen,
  wordsThen,
} from "./moment";

/** How far an objection has come. */
export type ObjectionState =
  /** 待核实 */
  | "open"
  /** 成立，待处理 */
  | "upheld"
  /** 成立，已处理 */
  | "followed"
  /** 不成立 */
  | "rejected"
  /** Settled differently by people who did not know of each other. */
  | "disputed";

/** How far an objection had come then. */
export function objectionNow(trail: ObjectionTrail, moment: Moment): ObjectionState {
  const [word, other] = wordsThen(trail.ruling, moment);
  if (word === undefined) return "open";
  if (other !== undefined) return "disputed";
  if (!word.value) return "rejected";
  return trail.followed.some(moment.known) ? "followed" : "upheld";
}

/** What objecting to an entry does: nothing to the entry, which only has an objection more. */
export function object(body: BodyOf<"objected">, moment: Moment): Outcome {
  if (body.entry === null) return granted();
  const path = ["entries", body.entry];
  const trail = entryThen(body.entry, moment);
  if (trail === undefined) return refusedFor("entry-not-found", path, { entry: body.entry });
  return voidThen(trail, moment) ? refusedFor("already-voided", path) : granted();
}

/** What settling an objection does. */
export function settleObjection(body: BodyOf<"objection-settled">, moment: Moment): Outcome {
  const path = ["objections", body.objection];
  const trail = objectionThen(body.objection, moment);
  if (trail === undefined) {
    return refusedFor("objection-not-found", path, { objection: body.objection });
  }
  const state = objectionNow(trail, moment);
  if (state === "disputed") return refusedFor("disagreement-open", path);
  if (state !== "open") return refusedFor("objection-already-settled", path);
  return granted({ on: "ruling", objection: body.objection, value: body.upheld });
}

/** Why an entry cannot make up for a missing one; `null` where it can, or does not say so. */
export function answerOutcome(answers: string | undefined, moment: Moment): Outcome | null {
  if (answers === undefined) return null;
  const path = ["objections", answers];
  const trail = objectionThen(answers, moment);
  if (trail === undefined) return refusedFor("objection-not-found", path, { objection: answers });
  if (trail.entry !== null || objectionNow(trail, moment) !== "upheld") {
    return refusedFor("nothing-to-adjust", path, { objection: answers });
  }
  return null;
}

/** Upheld objections an event does what is asked for: known to be upheld when it was written. */
export function objectionsFollowed(
  { body }: Pick<EntryEvent, "body">,
  moment: Moment,
): readonly ObjectionTrail[] {
  return candidates(body, moment.ledger).filter(
    (trail) => objectionNow(trail, moment) === "upheld",
  );
}

function candidates(body: EntryEvent["body"], ledger: Ledger): readonly ObjectionTrail[] {
  const all = [...ledger.objections.values()];
  const to = (entry: string) => all.filter((trail) => trail.entry === entry);
  switch (body.kind) {
    case "registered":
      return all.filter(({ event }) => event.id === body.answers);
    case "adjusted":
      return to(body.entry).filter(({ event }) => event.id === body.objection);
    case "corrected":
    case "voided":
      return to(body.entry);
    case "joined":
      return [body.lead, ...body.entries]
        .flatMap(to)
        .filter(({ objection }) => objection === "duplicate");
    default:
      return [];
  }
}
