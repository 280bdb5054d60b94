import type { Deadline, DeadlineState, DeadlineUnknown } from "../../model/deadline/deadline";
import type { DeadlineFacts } from "../../model/deadline/deadlineFacts";
import type { DeadlineRule, DeadlineRules } from "../../model/deadline/deadlineRules";
import type { WorkingDayCalendar } from "../../model/deadline/workingDayCalendar";
import { dayNumber, type PlainDate } from "../../model/plainDate";
import { inForceOn } from "../checklist/inForceOn";
import type { DueDay } from "./dueDay";
import { dueDayOfRule, longerOf, startOf } from "./dueDayOfRule";
import { happened, told } from "./eventDays";

/** What looks at one rule: the file it is in, the matter, the day. */
interface Look {
  readonly rules: DeadlineRules;
  readonly rule: DeadlineRule;
  readonly facts: DeadlineFacts;
  readonly asOf: PlainDate;
}

function stateByDay({ rule, asOf }: Look, { dueOn, why }: DueDay): DeadlineState {
  if (dueOn === null) return { kind: "not-known", why: { kind: why } };
  const daysLeft = dayNumber(dueOn) - dayNumber(asOf);
  if (daysLeft === 0) return { kind: "due" };
  if (daysLeft > rule.remindDaysBefore) return { kind: "running", daysLeft };
  if (daysLeft > 0) return { kind: "soon-due", daysLeft };
  return rule.ifMissed === "lapses" ? { kind: "lapsed" } : { kind: "overdue", days: -daysLeft };
}

/** What ended or met it since it began; done ahead of a planned day, it may be before the start. */
function settled(look: Look, start: PlainDate, { dueOn }: DueDay): DeadlineState | null {
  const { rules, rule, facts, asOf } = look;
  const since = (events: readonly string[]) =>
    happened(facts, events, asOf).find(
      ({ on }) => rule.limit.kind === "days-before" || on >= start,
    );
  const met = since(rule.metBy);
  if (met !== undefined) {
    const lateBy = dueOn === null ? null : Math.max(0, dayNumber(met.on) - dayNumber(dueOn));
    return { kind: "met", on: met.on, lateBy };
  }
  const ended = since([...rules.endedBy, ...(rule.endedBy ?? [])]);
  return ended === undefined ? null : { kind: "ended", by: ended.event, on: ended.on };
}

/** What keeps a rule from being applied at all. */
function unknownOf({ rule, facts }: Look, hasBasis: boolean): DeadlineUnknown | null {
  if (!hasBasis) return { kind: "no-article-in-force" };
  const mark = (rule.where ?? []).find((where) => told(facts.marks, where) === undefined);
  return mark === undefined ? null : { kind: "mark-not-told", mark };
}

function deadlineOf(look: Look, calendar: WorkingDayCalendar | null): Deadline {
  const { rules, rule, facts, asOf } = look;
  const counting = rule.counting ?? rules.counting;
  const startedOn = startOf(rule, facts, asOf);
  const { kind: _kind, dates: _dates, planned: _planned, marks: _marks, ...matter } = facts;
  const common = { ...matter, rules: rules.id, rule: rule.id, who: rule.who, what: rule.what };
  const { notStated } = counting;
  const none = { startedOn, dueOn: null, longer: null, notStated };
  if (startedOn === null) {
    return { ...common, ...none, basis: rule.basis, state: { kind: "not-begun" } };
  }
  const basis = rule.basis.filter((article) => inForceOn(article, startedOn));
  const why = unknownOf(look, basis.length > 0);
  if (why !== null) return { ...common, ...none, basis, state: { kind: "not-known", why } };
  const day = dueDayOfRule(rule, facts, startedOn, counting, calendar);
  return {
    ...common,
    basis,
    startedOn,
    dueOn: day.dueOn,
    longer: longerOf(rule, facts)?.takes ?? null,
    notStated,
    state: settled(look, startedOn, day) ?? stateByDay(look, day),
  };
}

/**
 * Says of every deadline of a file that concerns a matter how it stands on a day (代表法2025第51条).
 *
 * What happened later than the day is not seen. What is not known is said to be not known: a mark
 * that was not told, a count of working days that leaves the calendar given.
 *
 * @param rules - the deadlines of a place, a law or a measure
 * @param facts - what happened to the matter, and when
 * @param asOf - the day
 * @param calendar - the notices on holidays; `null` where none are at hand
 * @returns the deadlines in the order of the file, each with its article and exactly one state
 * @example
 * ```ts
 * import { type DeadlineRules, deadlinesOf } from "deputy-archive/life";
 * const law = { zh: "示例办法", en: "example measure" };
 * const rules: DeadlineRules = {
 *   format: "deputy-archive/deadlines", formatVersion: 1,
 *   id: "example", title: law, place: { zh: "示例县", en: "Example county" },
 *   counting: {
 *     countsFrom: "next-day", monthEnd: "last-day-of-month", onRestDay: "stays", notStated: [],
 *   },
 *   endedBy: ["withdrawn"], notSeen: [],
 *   rules: [{
 *     id: "reply", basis: [{ law, article: "第五条", from: null, to: null }],
 *     who: { zh: "承办单位", en: "the handling body" }, what: { zh: "答复代表", en: "reply to the deputy" },
 *     kinds: ["handling"], start: { event: "referred" }, limit: { kind: "months", amount: 3 },
 *     metBy: ["replied"], ifMissed: "overdue", remindDaysBefore: 15,
 *   }],
 * };
 * const facts = {
 *   subject: "建议12号", kind: "handling", dates: { referred: "2026-03-02" }, for: [],
 * } as const;
 * deadlinesOf(rules, facts, "2026-05-20")[0]?.dueOn; // => "2026-06-02"
 * deadlinesOf(rules, facts, "2026-05-20")[0]?.state; // => { kind: "soon-due", daysLeft: 13 }
 * ```
 */
export function deadlinesOf(
  rules: DeadlineRules,
  facts: DeadlineFacts,
  asOf: PlainDate,
  calendar: WorkingDayCalendar | null = null,
): readonly Deadline[] {
  return rules.rules
    .filter(({ kinds }) => kinds.includes(facts.kind))
    .filter(({ where = [] }) => where.every((mark) => told(facts.marks, mark) !== false))
    .map((rule) => deadlineOf({ rules, rule, facts, asOf }, calendar));
}
