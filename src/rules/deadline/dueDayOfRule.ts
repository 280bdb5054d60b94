import type { DeadlineFacts } from "../../model/deadline/deadlineFacts";
import type { DeadlineCounting } from "../../model/deadline/deadlineLimit";
import type { DeadlineRule, LongerLimit } from "../../model/deadline/deadlineRules";
import type { WorkingDayCalendar } from "../../model/deadline/workingDayCalendar";
import { earlierOf, laterOf, type PlainDate } from "../../model/plainDate";
import { type DueDay, dueDay } from "./dueDay";
import { happened, told } from "./eventDays";

/**
 * Finds the day a rule is counted from.
 *
 * @param rule - the rule
 * @param facts - what happened to the matter
 * @param asOf - the day of knowledge
 * @returns the day, of the latest event that began it anew if any; `null` where it has not begun
 */
export function startOf(
  { limit, start }: DeadlineRule,
  facts: DeadlineFacts,
  asOf: PlainDate,
): PlainDate | null {
  // What must be done ahead of a day is asked for as soon as the day is fixed.
  if (limit.kind === "days-before") return told(facts.planned, start.event) ?? null;
  const { event, otherwise = event, restartedBy = [] } = start;
  const first = [event, otherwise].flatMap((one) => happened(facts, [one], asOf))[0];
  if (first === undefined) return null;
  return happened(facts, restartedBy, asOf).reduce((day, { on }) => laterOf(day, on), first.on);
}

/** The longer limit that holds: the last whose mark is told. */
export function longerOf(rule: DeadlineRule, facts: DeadlineFacts): LongerLimit | null {
  const holding = (rule.longer ?? []).filter(({ where }) => told(facts.marks, where) === true);
  return holding[holding.length - 1] ?? null;
}

/**
 * Finds the last day of a rule for one matter: never before the ordinary one, never after the
 * longest there may be.
 *
 * @param rule - the rule
 * @param facts - what is told of the matter
 * @param start - the day it is counted from
 * @param counting - how it is counted
 * @param calendar - the notices on holidays; `null` where none were given
 * @returns the day, or why there is none
 */
export function dueDayOfRule(
  rule: DeadlineRule,
  facts: DeadlineFacts,
  start: PlainDate,
  counting: DeadlineCounting,
  calendar: WorkingDayCalendar | null,
): DueDay {
  const ordinary = dueDay(rule.limit, start, counting, calendar);
  const longer = longerOf(rule, facts);
  if (longer === null || ordinary.dueOn === null) return ordinary;
  const from = longer.counted === "after-due" ? ordinary.dueOn : start;
  const most = dueDay(longer.limit, from, counting, calendar);
  const agreed = longer.until === undefined ? null : (told(facts.planned, longer.until) ?? null);
  if (most.dueOn === null || agreed === null) return most;
  return { dueOn: laterOf(ordinary.dueOn, earlierOf(agreed, most.dueOn)), why: null };
}
