import type { ArchiveHistory } from "../../model/archiveEvent";
import { type EntryEventBody, entryActs } from "../../model/entryEvent";
import type { Recorded } from "../../model/history/recorded";
import type { DocumentIssue } from "../../model/issue";
import { eventFormIssue } from "../archive/eventFormIssue";
import { appendEvent } from "../history/appendEvent";
import { consequences } from "./consequences";
import { type EntryRules, entryRulesOn } from "./entryRules";
import { formIssues } from "./formIssues";
import type { Ledger } from "./ledger";
import { readLedger, take } from "./readLedger";

/** What became of one of several things to write down. */
export interface EventWritten {
  /** Id of the event, by which an entry or objection is named from now on; `null` where none was written. */
  readonly id: string | null;
  /** Why it was not written. */
  readonly issues: readonly DocumentIssue[];
}

/** The history after several things were written into a copy. */
export interface EventsWritten {
  /** The history with every event that was possible. */
  readonly value: ArchiveHistory;
  /** What became of each, in the order given. */
  readonly written: readonly EventWritten[];
}

/** A ledger to which events are added that have seen everything before them. */
function growing(ledger: Ledger, added: ReadonlyMap<string, number>): Ledger {
  const before = (first: string, second: string): boolean => {
    const place = added.get(second);
    return place === undefined ? ledger.before(first, second) : (added.get(first) ?? -1) < place;
  };
  return { ...ledger, before };
}

/**
 * Writes several things into a copy, each by itself: what is possible is written, and each that is
 * not says why. So a station confirms a month's entries at once (D6).
 *
 * @param history - all the copy knows
 * @param copy - the copy written into
 * @param recorded - what happens, by whom, when, why, in order
 * @param rules - who may do what
 * @returns the history with everything that was possible, and what became of each
 * @example
 * ```ts
 * import { emptyHistory, recordEntryEvents, twoSources } from "deputy-archive/life";
 * const by = { role: "office", id: "140200" } as const;
 * const confirmations = ["one", "two"].map((entry) => ({
 *   recordedOn: "2026-03-31", by, reason: null, body: { kind: "confirmed", entry },
 * }) as const);
 * const { written } = recordEntryEvents(emptyHistory("DT16-0001@140200#16"), "office", confirmations, twoSources);
 * written.map(({ issues }) => issues[0]?.code); // => ["entry-not-found", "entry-not-found"]
 * ```
 */
export function recordEntryEvents(
  history: ArchiveHistory,
  copy: string,
  recorded: readonly Recorded<EntryEventBody>[],
  rules: EntryRules,
): EventsWritten {
  const added = new Map<string, number>();
  const ledger = growing(readLedger(history, rules), added);
  const written: EventWritten[] = [];
  let value = history;
  for (const each of recorded) {
    const form = eventFormIssue(each, entryActs);
    if (form !== null) {
      written.push({ id: null, issues: [form] });
      continue;
    }
    const moment = { ledger, known: () => true, rules: entryRulesOn(rules, each.recordedOn) };
    const refusals = [...consequences(each, moment).issues, ...formIssues(each.body)];
    const { value: longer, issues } =
      refusals.length > 0 ? { value, issues: refusals } : appendEvent(value, copy, each);
    const [event] = longer.events.slice(value.events.length);
    written.push({ id: event === undefined ? null : event.id, issues });
    if (event !== undefined) {
      added.set(event.id, added.size);
      take({ ...event, body: each.body }, moment);
    }
    value = longer;
  }
  return { value, written };
}
