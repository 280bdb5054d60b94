import { mandateInForce } from "../../model/mandate";
import { addDays, earlierOf, type PlainDate } from "../../model/plainDate";
import { type CalendarWindow, calendarWindows } from "../../model/policy/window";
import { mentionsOf } from "../lint/mentions";
import type { Plan } from "../plan/plan";
import { windowOf } from "../plan/shareOf";
import { yearDay } from "../policy/periodOf";
import { recordsOf } from "../tally/mergeTallies";
import type { Tally } from "../tally/tally";

/** Days still to come that no rule tells apart, other than one day from another. */
export interface OpenWindow {
  /** The days, those without any record first. */
  readonly days: readonly PlainDate[];
}

/** The last day something may happen and still be written down in time. */
export function lastOpenDay({ plan, period }: Tally): PlainDate {
  const { recordedBy } = plan.policy.counting;
  if (recordedBy === undefined) return period.to;
  return earlierOf(period.to, yearDay(recordedBy, Number(period.to.slice(0, 4))));
}

/** Days after the day of knowledge on which the mandate is in force and the period not yet over. */
function openDays(of: Tally): readonly PlainDate[] {
  const last = lastOpenDay(of);
  const days: PlainDate[] = [];
  const { from } = of.period;
  let day = of.asOf < from ? from : addDays(of.asOf, 1);
  while (day !== null && day <= last) {
    if (mandateInForce(of.mandate, day)) days.push(day);
    day = addDays(day, 1);
  }
  return days;
}

/** First days of stretches that begin where a rule comes into force or has just been so. */
function turns(plan: Plan): readonly PlainDate[] {
  return plan.nodes.flatMap(({ award }) => {
    const { from, to } = award?.inForce ?? {};
    const after = to === undefined ? null : addDays(to, 1);
    return [...(from === undefined ? [] : [from]), ...(after === null ? [] : [after])];
  });
}

function spokenWindows({ policy }: Plan): readonly CalendarWindow[] {
  const { words } = mentionsOf(policy.score, policy.measures);
  // One day is like another: records are put on days of their own anyway.
  return calendarWindows.filter((window) => window !== "day" && words.has(window));
}

/**
 * Parts the days still to come into windows, in each of which every rule sees the same.
 *
 * @param of - the sorted records
 * @returns the windows in order; none where no day is left
 */
export function openWindows(of: Tally): readonly OpenWindow[] {
  const windows = spokenWindows(of.plan);
  const changes = [...new Set(turns(of.plan))];
  const taken = new Set(recordsOf(of).map(({ occurredOn }) => occurredOn));
  const parted = new Map<string, PlainDate[]>();
  for (const day of openDays(of)) {
    const names = windows.map((window) => windowOf(day, window));
    const key = [...names, changes.filter((change) => change <= day).length].join(" ");
    const days = parted.get(key);
    if (days === undefined) parted.set(key, [day]);
    else days.push(day);
  }
  return [...parted.values()].map((days) => ({
    days: [...days.filter((day) => !taken.has(day)), ...days.filter((day) => taken.has(day))],
  }));
}
