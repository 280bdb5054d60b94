import { compareText } from "../../model/compareText";
import type { DeadlineFor } from "../../model/deadline/deadlineFacts";
import type { Reminder } from "../../model/deadline/reminder";

/** Reminders of one deputy, station or county. */
export interface ReminderGroup {
  /** Which; `null` for those that concern none. */
  readonly of: string | null;
  /** Its reminders, in the order they came. */
  readonly reminders: readonly Reminder[];
}

/**
 * Groups reminders; one that concerns several stands in each of their groups.
 *
 * @param reminders - the reminders
 * @param by - deputies, stations or counties
 * @returns the groups by name, those that concern none last
 * @example
 * ```ts
 * import { remindersBy } from "deputy-archive/life";
 * remindersBy([], "station"); // => []
 * ```
 */
export function remindersBy(
  reminders: readonly Reminder[],
  by: keyof DeadlineFor,
): readonly ReminderGroup[] {
  const groups = new Map<string | null, Reminder[]>();
  for (const reminder of reminders) {
    const names = reminder.for.map((concerned) => concerned[by] ?? null);
    for (const of of new Set(names.length === 0 ? [null] : names)) {
      groups.set(of, [...(groups.get(of) ?? []), reminder]);
    }
  }
  const named = [...groups.keys()].filter((of) => of !== null).sort(compareText);
  return [...named, null].flatMap((of) => {
    const found = groups.get(of);
    return found === undefined ? [] : [{ of, reminders: found }];
  });
}
