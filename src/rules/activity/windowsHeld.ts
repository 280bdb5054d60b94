import type { ActivityState } from "../../model/activity/activityState";
import type { Period } from "../../model/period";
import { inPeriod } from "../../model/period";
import type { PlainDate } from "../../model/plainDate";
import type { CalendarWindow } from "../../model/policy/window";
import { windowsOf } from "../plan/windowsOf";
import { activityDays } from "./stages";

/** One month, quarter or year, and whether what belongs into it took place. */
export interface WindowHeld extends Period {
  /** Its name, as 2026-Q1. */
  readonly name: string;
  /** Held, not held though it is over, or not held yet. */
  readonly held: "held" | "missing" | "open";
  /** Numbers of the activities held in it. */
  readonly activities: readonly string[];
}

/** Whether somebody wrote down that it took place. */
function tookPlace({ cancelled, signIns, settled }: ActivityState): boolean {
  return !cancelled && (signIns.length > 0 || settled.length > 0);
}

/**
 * Says in which quarter, month or year nothing of a kind was held (Q2: a lecture each quarter).
 *
 * An activity was held where its sheet has a sign-in or is settled; it belongs to the window of its
 * last day.
 *
 * @param activities - activities as `activityOn` gives them, of one station or of a county
 * @param kinds - codes of the kinds that count
 * @param window - the stretch of the calendar
 * @param span - the span to look at; the first and last window may be cut by it
 * @param asOf - the day asked about
 * @returns the windows in order
 * @example
 * ```ts
 * import { windowsHeld } from "deputy-archive/life";
 * const year = { from: "2026-01-01", to: "2026-06-30" } as const;
 * windowsHeld([], ["lecture"], "quarter", year, "2026-04-01").map(({ held }) => held); // => ["missing", "open"]
 * ```
 */
export function windowsHeld(
  activities: readonly ActivityState[],
  kinds: readonly string[],
  window: CalendarWindow,
  span: Period,
  asOf: PlainDate,
): readonly WindowHeld[] {
  const counted = activities.filter(
    (state) =>
      kinds.includes(state.activity.kind) &&
      tookPlace(state) &&
      activityDays(state.activity).to <= asOf,
  );
  return windowsOf(span, window).map((stretch) => {
    const own = counted
      .filter(({ activity }) => inPeriod(stretch, activityDays(activity).to))
      .map(({ activity }) => activity.id);
    const without = stretch.to < asOf ? "missing" : "open";
    return { ...stretch, held: own.length > 0 ? "held" : without, activities: own };
  });
}
