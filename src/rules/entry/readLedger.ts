import type { ArchiveHistory } from "../../model/archiveEvent";
import { type EntryEventBody, entryActs } from "../../model/entryEvent";
import type { HistoryEvent } from "../../model/history/history";
import type { DocumentIssue } from "../../model/issue";
import { bodyKind } from "../archive/bodyKind";
import { eventFormIssue } from "../archive/eventFormIssue";
import { happenedBefore } from "../history/happenedBefore";
import { inOrder } from "../history/inOrder";
import { parseMandateKey } from "../tenure/mandateKey";
import { consequences } from "./consequences";
import { firstDecision } from "./decide";
import type { Effect } from "./effect";
import { type EntryRules, entryRulesOn } from "./entryRules";
import type { BodyOf, EntryEvent, Ledger, ObjectionTrail } from "./ledger";
import type { Moment } from "./moment";
import { objectionsFollowed } from "./objections";
import { entriesNamed } from "./rights";

/** Tells what happens to entries from what else happens to an archive. */
function isEntryEvent(event: ArchiveHistory["events"][number]): event is EntryEvent {
  return isAct(event.body.kind);
}

function isAct(kind: string): boolean {
  return entryActs.some((act) => act === kind);
}

/** What was written about another archive says nothing about this one. */
function otherSubject(
  { subject: found, copy, sequence }: HistoryEvent<unknown>,
  { subject: expected }: ArchiveHistory,
): DocumentIssue | null {
  const params = { copy, sequence, expected, found };
  return found === expected ? null : { code: "event-of-other-subject", path: ["subject"], params };
}

type Of<Act extends EntryEventBody["kind"]> = HistoryEvent<BodyOf<Act>>;

function isOf<Act extends EntryEventBody["kind"]>(event: EntryEvent, act: Act): event is Of<Act> {
  return event.body.kind === act;
}

function register(event: Of<"registered">, { ledger, rules }: Moment): void {
  const { id, body, by, recordedOn: on } = event;
  ledger.entries.set(id, {
    registered: event,
    decision: [{ event: id, value: firstDecision(body.entry, { by, on, rules }) }],
    lead: [],
    page: [{ event: id, value: body.page }],
    evidence: [{ event: id, value: body.evidence }],
    objections: [],
    applied: [event],
  });
}

function raise(event: Of<"objected">, { ledger }: Moment): void {
  const { objection, entry } = event.body;
  const trail: ObjectionTrail = {
    event,
    objection,
    entry,
    ruling: [],
    followed: [],
    events: [event],
  };
  ledger.objections.set(event.id, trail);
  if (entry !== null) ledger.entries.get(entry)?.objections.push(trail);
}

function write(effect: Effect, by: EntryEvent, { entries, objections }: Ledger): void {
  const event = by.id;
  switch (effect.on) {
    case "decision":
      entries.get(effect.entry)?.decision.push({ event, value: effect.value });
      break;
    case "lead":
      entries.get(effect.entry)?.lead.push({ event, value: effect.value });
      break;
    case "page":
      entries.get(effect.entry)?.page.push({ event, value: effect.value });
      break;
    case "evidence":
      entries.get(effect.entry)?.evidence.push({ event, value: effect.value });
      break;
    default:
      objections.get(effect.objection)?.ruling.push({ event, value: effect.value });
      objections.get(effect.objection)?.events.push(by);
  }
}

/** The entries an event is shown with. */
function entriesTouched({ body }: EntryEvent, { objections }: Ledger): readonly string[] {
  if (body.kind !== "objection-settled") return entriesNamed(body);
  const entry = objections.get(body.objection)?.entry ?? null;
  return entry === null ? [] : [entry];
}

export function take(event: EntryEvent, moment: Moment): void {
  const { ledger } = moment;
  const { value: effects, issues } = consequences(event, moment);
  const [issue] = issues;
  if (issue !== undefined) {
    ledger.notApplied.push({ event, issue });
    return;
  }
  for (const trail of objectionsFollowed(event, moment)) {
    trail.followed.push(event.id);
    trail.events.push(event);
  }
  if (isOf(event, "registered")) register(event, moment);
  if (isOf(event, "objected")) raise(event, moment);
  for (const effect of effects) write(effect, event, ledger);
  for (const id of new Set(entriesTouched(event, ledger)))
    ledger.entries.get(id)?.applied.push(event);
}

/**
 * Reads a history once, causes first: each event is judged by what its writer knew, so the result
 * does not depend on the order in which copies were merged.
 *
 * @param history - the history
 * @param rules - who may do what
 * @returns every entry and objection with all that was said about it
 */
export function readLedger(history: ArchiveHistory, rules: EntryRules): Ledger {
  const before = happenedBefore(history);
  const ledger: Ledger = {
    deputy: parseMandateKey(history.subject)?.certificate ?? null,
    entries: new Map(),
    objections: new Map(),
    notApplied: [],
    before,
  };
  for (const event of inOrder(history.events)) {
    const kind = bodyKind(event.body);
    const issue = otherSubject(event, history) ?? eventFormIssue(event);
    // What happens to the mandate or to the archive as a whole is told where those are read.
    if (issue !== null && (kind === null || isAct(kind))) ledger.notApplied.push({ event, issue });
    if (issue !== null || !isEntryEvent(event)) continue;
    const known = (id: string) => before(id, event.id);
    take(event, { ledger, known, rules: entryRulesOn(rules, event.recordedOn) });
  }
  return ledger;
}
