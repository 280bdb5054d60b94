import type { DeadlineFor } from "../../model/deadline/deadlineFacts";
import type { Reminder, ReminderState } from "../../model/deadline/reminder";
import type { LocalizedText } from "../../model/localizedText";
import { dayNumber, type PlainDate } from "../../model/plainDate";
import type { StatuteArticle } from "../../model/policy/checklist";
import type {
  AspectRule,
  AspectWindow,
  ChecklistCalendar,
  ChecklistResult,
} from "../checklist/checklistResult";

const deputy: LocalizedText = { zh: "代表", en: "the deputy" };

/** How near an aspect is; `null` where nothing is left to do, or it is far. */
function stateOf(
  { state }: AspectWindow,
  daysLeft: number,
  remindDaysBefore: number,
): ReminderState | null {
  if (state === "missed") return { kind: "overdue", days: -daysLeft };
  if (state === "done" || state === "not-applicable") return null;
  if (daysLeft === 0) return { kind: "due" };
  return daysLeft > remindDaysBefore ? null : { kind: "soon-due", daysLeft };
}

/**
 * Turns a checklist into reminders: the five ones month by month and quarter by quarter (D13).
 *
 * @param found - what `checklist` found for the windows of a day, or `checklistCalendar` for all
 * @param concerns - the deputy, with station and county
 * @param remindDaysBefore - calendar days before the last day from which it is soon due
 * @returns the reminders, in the order of the checklist
 * @example
 * ```ts
 * import { remindersOfChecklist } from "deputy-archive/life";
 * const found = {
 *   basis: "第三条", name: { zh: "五个一", en: "five ones" }, on: "2026-03-30",
 *   rows: [{
 *     id: "reception", basis: "第三条", name: { zh: "接待选民", en: "receive voters" },
 *     every: "month", atLeast: 1,
 *     windows: [{
 *       window: { from: "2026-03-01", to: "2026-03-31" },
 *       dueOn: "2026-03-31", state: "not-yet", count: 0, records: [],
 *     }],
 *   }],
 * } as const;
 * remindersOfChecklist(found, { deputy: "D-1" }, 7)[0]?.state; // => { kind: "soon-due", daysLeft: 1 }
 * ```
 */
export function remindersOfChecklist(
  found: ChecklistResult | ChecklistCalendar,
  concerns: DeadlineFor,
  remindDaysBefore: number,
): readonly Reminder[] {
  const inOneWindow = (
    { id, basis, name }: AspectRule,
    one: AspectWindow,
    statutes: readonly StatuteArticle[],
  ): readonly Reminder[] => {
    if (one.dueOn === null) return [];
    const state = stateOf(one, daysBetween(found.on, one.dueOn), remindDaysBefore);
    if (state === null) return [];
    const measure: StatuteArticle = { law: found.name, article: basis, from: null, to: null };
    const { from } = one.window;
    const common = { rules: found.basis, rule: id, subject: from, startedOn: from, who: deputy };
    const aspect = { name, what: name, dueOn: one.dueOn, for: [concerns] };
    return [{ ...common, ...aspect, basis: [measure, ...statutes], state }];
  };
  if ("aspects" in found) {
    return found.aspects.flatMap((aspect) => inOneWindow(aspect, aspect, aspect.statutes));
  }
  return found.rows.flatMap((row) => row.windows.flatMap((one) => inOneWindow(row, one, [])));
}

function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from);
}
