import type { DutyEntry } from "../../model/dutyEntry";
import type { Actor } from "../../model/history/actor";
import type { PlainDate } from "../../model/plainDate";
import type { EntryRules } from "./entryRules";
import type { BodyOf, EntryTrail } from "./ledger";
import { entryThen, granted, type Moment, type Outcome, refusedFor, wordsThen } from "./moment";
import { objectionNow } from "./objections";
import { mayConfirm } from "./rights";
import { type DecidingAct, type EntryDecision, type EntryStanding, moves } from "./standing";

/** What an entry says, without what follows from its events: so that the same said twice is the same. */
function contentOf(entry: DutyEntry, registeredOn: PlainDate): DutyEntry {
  return { ...entry, recordedOn: registeredOn, verification: "pending" };
}

/** The standing of something newly written: what some write down counts as they say. */
function standingAsWritten(entry: DutyEntry, by: Actor, rules: EntryRules): EntryStanding {
  if (!rules.standsAtOnce.includes(by.role) || entry.verification === "pending")
    return "registered";
  return entry.verification === "verified" ? "confirmed" : "refused";
}

/** An entry as it is first written down. */
export function firstDecision(
  entry: DutyEntry,
  { by, on, rules }: { by: Actor; on: PlainDate; rules: EntryRules },
): EntryDecision {
  return { standing: standingAsWritten(entry, by, rules), entry: contentOf(entry, on) };
}

/** What an act writes anew; by its kind, whatever else a file may carry along. */
function newlyWritten(body: BodyOf<DecidingAct>): DutyEntry | null {
  switch (body.kind) {
    case "resubmitted":
    case "adjusted":
    case "corrected":
      return body.replacement;
    default:
      return null;
  }
}

function decided(
  { registered }: EntryTrail,
  { standing, entry }: EntryDecision,
  next: EntryStanding | "kept",
  { by, body, rules }: { by: Actor; body: BodyOf<DecidingAct>; rules: EntryRules },
): EntryDecision {
  const written = newlyWritten(body) ?? entry;
  const content = contentOf(written, registered.recordedOn);
  if (next !== "kept" && next !== "registered") return { standing: next, entry: content };
  // What was confirmed stays so only where whoever changes it could have confirmed it.
  if (next === "kept" && mayConfirm(by, registered.by, rules)) return { standing, entry: content };
  return { standing: standingAsWritten(written, by, rules), entry: content };
}

/** What an act that says what an entry says, or how far it has come, does. */
export function decide(body: BodyOf<DecidingAct>, by: Actor, moment: Moment): Outcome {
  const path = ["entries", body.entry];
  const trail = entryThen(body.entry, moment);
  if (trail === undefined) return refusedFor("entry-not-found", path, { entry: body.entry });
  const [word, other] = wordsThen(trail.decision, moment);
  if (word === undefined || other !== undefined) return refusedFor("disagreement-open", path);
  const move = moves[body.kind][word.value.standing];
  if (typeof move === "object") return refusedFor(move.code, path);
  if (body.kind === "adjusted") {
    const objection = trail.objections.find(({ event }) => event.id === body.objection);
    if (objection === undefined || objectionNow(objection, moment) !== "upheld") {
      return refusedFor("nothing-to-adjust", path, { objection: body.objection });
    }
  }
  const value = decided(trail, word.value, move, { by, body, rules: moment.rules });
  return granted({ on: "decision", entry: body.entry, value });
}
