import type { Period, PlainDate } from "deputy-archive";
import type {
  DeadlineCounting,
  DeadlineFacts,
  DeadlineFor,
  DeadlineLimit,
  DeadlineRule,
  DeadlineRules,
  WorkingDayCalendar,
} from "deputy-archive/life";
import fc from "fast-check";
import { plainDates } from "../plainDates";

/** The days the notices on holidays cover. */
export const noticed: Period = { from: "2025-01-01", to: "2027-12-31" };

/** A stretch within them in which things happen, so that counts may and may not leave them. */
const busy: Period = { from: "2025-10-01", to: "2026-06-30" };

/** Notices on holidays, possible ones: no day both off and worked. */
export const calendars: fc.Arbitrary<WorkingDayCalendar> = fc
  .tuple(fc.uniqueArray(plainDates(noticed), { maxLength: 60 }), fc.integer({ min: 0, max: 20 }))
  .map(([days, worked]) => ({
    knownFrom: noticed.from,
    knownTo: noticed.to,
    makeUpWorkdays: days.slice(0, worked),
    holidays: days.slice(worked),
  }));

/** Ways of counting. */
export const countings: fc.Arbitrary<DeadlineCounting> = fc.record({
  countsFrom: fc.constantFrom("next-day", "same-day"),
  monthEnd: fc.constantFrom("last-day-of-month", "stays-at-month-end"),
  onRestDay: fc.constantFrom("stays", "next-working-day"),
  notStated: fc.constant([]),
});

/** Limits of every kind. */
export const limits: fc.Arbitrary<DeadlineLimit> = fc.oneof(
  fc.record({
    kind: fc.constantFrom("calendar-days" as const, "working-days" as const),
    amount: fc.integer({ min: 1, max: 60 }),
  }),
  fc.record({ kind: fc.constant("months" as const), amount: fc.integer({ min: 1, max: 14 }) }),
  fc.record({
    kind: fc.constant("year-day" as const),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  }),
  fc.record({
    kind: fc.constant("window-end" as const),
    window: fc.constantFrom("month", "quarter", "half-year", "year"),
  }),
);

const text = { zh: "示例", en: "example" };
const events = ["referred", "reassigned", "replied", "withdrawn"] as const;
const some = fc.constantFrom(...events);

const rule: fc.Arbitrary<DeadlineRule> = fc.record({
  id: fc.constant("rule"),
  basis: fc.constant([{ law: text, article: "", from: null, to: null }]),
  who: fc.constant(text),
  what: fc.constant(text),
  kinds: fc.constant(["handling"]),
  where: fc.constantFrom([], ["recess"]),
  start: fc.record({ event: some, otherwise: some, restartedBy: fc.subarray([...events]) }),
  limit: limits,
  metBy: fc.array(some, { minLength: 1, maxLength: 2 }),
  ifMissed: fc.constantFrom("overdue", "lapses"),
  remindDaysBefore: fc.integer({ min: 0, max: 30 }),
});

/** Files of deadlines, up to three in each. */
export const deadlineRules: fc.Arbitrary<DeadlineRules> = fc
  .tuple(fc.array(rule, { minLength: 1, maxLength: 3 }), countings)
  .map(([rules, counting]) => ({
    ...{ format: "deputy-archive/deadlines", formatVersion: 1 },
    ...{ id: "example", title: text, place: text, counting, endedBy: ["withdrawn"], notSeen: [] },
    rules: rules.map((one, index) => ({ ...one, id: `rule-${index}` })),
  }));

/** Deputies, each at one station of one county. */
const deputies: readonly DeadlineFor[] = ["1", "2", "3", "4", "5", "6"].map((number, index) => ({
  deputy: `D-${number}`,
  station: `S-${index % 3}`,
  county: index % 3 === 2 ? "C-2" : "C-1",
}));

const day: fc.Arbitrary<PlainDate | null> = fc.option(plainDates(busy));

/** What happened to a matter, much of it out of order. */
export const deadlineFacts: fc.Arbitrary<DeadlineFacts> = fc.record({
  subject: fc.constantFrom("1", "2", "3"),
  kind: fc.constant("handling"),
  dates: fc.record({ referred: day, reassigned: day, replied: day, withdrawn: day }),
  marks: fc.constantFrom({}, { recess: true }, { recess: false }),
  for: fc.subarray([...deputies]),
});
