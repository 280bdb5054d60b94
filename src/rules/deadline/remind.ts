import { compareText } from "../../model/compareText";
import type { Deadline } from "../../model/deadline/deadline";
import type { DeadlineFacts, DeadlineFor } from "../../model/deadline/deadlineFacts";
import type { DeadlineRules } from "../../model/deadline/deadlineRules";
import type { Reminder } from "../../model/deadline/reminder";
import type { WorkingDayCalendar } from "../../model/deadline/workingDayCalendar";
import type { PlainDate } from "../../model/plainDate";
import { deadlinesOf } from "./deadlinesOf";

/** What reminders are drawn from. */
export interface RemindFrom {
  /** Matters under the deadlines that hold for them. */
  readonly matters: readonly {
    /** A file of deadlines. */
    readonly rules: DeadlineRules;
    /** What happened to each. */
    readonly facts: readonly DeadlineFacts[];
  }[];
  /** The notices on holidays; `null` where none are at hand. */
  readonly calendar: WorkingDayCalendar | null;
  /** Reminders drawn elsewhere: `remindersOfChecklist` of the same day. */
  readonly others?: readonly Reminder[];
}

function reminderOf({ longer: _longer, notStated: _not, ...deadline }: Deadline): Reminder[] {
  const { state, startedOn, dueOn } = deadline;
  if (startedOn === null || dueOn === null) return [];
  if (state.kind !== "due" && state.kind !== "soon-due" && state.kind !== "overdue") return [];
  return [{ ...deadline, state, startedOn, dueOn }];
}

/** By day, then by names, so that the order never depends on that of the files. */
function inOrder(one: Reminder, other: Reminder): number {
  const keys = ({ dueOn, rules, rule, subject, body = "", for: concerns }: Reminder) => [
    ...[dueOn, rules, rule, subject, body],
    ...concerns.map(({ deputy = "" }) => deputy),
  ];
  const others = keys(other);
  return (
    keys(one)
      .map((key, index) => compareText(key, others[index] ?? ""))
      .find((order) => order !== 0) ?? 0
  );
}

/** Whether every place the scope names is the deputy's. */
function isWithin(scope: DeadlineFor, concerned: DeadlineFor): boolean {
  return (["deputy", "station", "county"] as const).every(
    (key) => scope[key] === undefined || scope[key] === concerned[key],
  );
}

/**
 * Gives what is due, soon due or overdue on a day, for a deputy, a station, a county or for all.
 *
 * A reminder states a fact and its article, and decides nothing about anybody.
 *
 * @param asOf - the day; what happened later is not seen
 * @param from - the matters and their deadlines, and reminders of checklists
 * @param scope - a deputy, a station or a county; all where left out
 * @returns the reminders by due day, in the same order whatever that of the input
 * @example
 * ```ts
 * import { remind } from "deputy-archive/life";
 * remind("2026-11-20", { matters: [], calendar: null }, { county: "140226" }); // => []
 * ```
 */
export function remind(
  asOf: PlainDate,
  { matters, calendar, others = [] }: RemindFrom,
  scope: DeadlineFor = {},
): readonly Reminder[] {
  const drawn = matters.flatMap(({ rules, facts }) =>
    facts.flatMap((one) => deadlinesOf(rules, one, asOf, calendar).flatMap(reminderOf)),
  );
  const forAll = Object.keys(scope).length === 0;
  return [...drawn, ...others]
    .filter((one) => forAll || one.for.some((concerned) => isWithin(scope, concerned)))
    .sort(inOrder);
}
