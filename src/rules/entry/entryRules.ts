import type { EntryAct } from "../../model/entryEvent";
import type { ActorRole } from "../../model/history/actor";
import type { PlainDate } from "../../model/plainDate";

/** Whose entries and objections somebody may act on. */
export type EntryScope =
  /** Anybody's. */
  | "any"
  /** What they wrote themselves. */
  | "own"
  /** What somebody else wrote. */
  | "others";

/**
 * Who may do what to an entry in one place; data, so that each place has its own.
 *
 * Who fills, who checks and who keeps differs from place to place (代表法2025第58条 only says that
 * performance is recorded), and no rule found sets a deadline or an organ of appeal for objections.
 */
export interface EntryRules {
  /** Name of the rules. */
  readonly id: string;
  /** For each act, the capacities that may do it, and to whose entries. */
  readonly may: Readonly<Record<EntryAct, Readonly<Partial<Record<ActorRole, EntryScope>>>>>;
  /** Capacities whose registrations count as they say, without anyone else's confirmation. */
  readonly standsAtOnce: readonly ActorRole[];
  /** Acts that need a reason. */
  readonly reasonNeeded: readonly EntryAct[];
  /** Whether an entry keeps its verification while an objection to it is open. */
  readonly whileObjected: "as-before" | "pending";
  /** The rules before these, and their last day. */
  readonly earlier?: {
    /** Their last day, by the day something was written down. */
    readonly until: PlainDate;
    /** The earlier rules; they may have earlier ones themselves. */
    readonly rules: EntryRules;
  };
}

/**
 * The rules in force on a day: what was done under earlier rules stays as right as it was.
 *
 * @param rules - the newest rules
 * @param date - the day something was written down
 * @returns the rules of that day
 * @example
 * ```ts
 * import { entryRulesOn, organiserRecords, twoSources } from "deputy-archive/life";
 * const rules = { ...organiserRecords, earlier: { until: "2025-12-31", rules: twoSources } } as const;
 * entryRulesOn(rules, "2025-06-01").id; // => "two-sources"
 * entryRulesOn(rules, "2026-01-01").id; // => "organiser-records"
 * ```
 */
export function entryRulesOn(rules: EntryRules, date: PlainDate): EntryRules {
  const { earlier } = rules;
  return earlier !== undefined && date <= earlier.until ? entryRulesOn(earlier.rules, date) : rules;
}
