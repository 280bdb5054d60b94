import { addDays, dayNumber, type Period, type PlainDate } from "deputy-archive";
import {
  addWorkingDays,
  checkDeadlineRules,
  checkWorkingDayCalendar,
  type DeadlineFor,
  deadlinesOf,
  dueDay,
  isWorkingDay,
  type Reminder,
  remind,
  remindersBy,
} from "deputy-archive/life";
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { addedDays } from "../arbitraries/addedDays";
import {
  calendars,
  countings,
  deadlineFacts,
  deadlineRules,
  limits,
  noticed,
} from "../arbitraries/life/deadlines";
import { plainDates } from "../arbitraries/plainDates";
import { deepFrozen } from "./deepFrozen";

const span: Period = { from: "2025-02-01", to: "2027-06-30" };
const centuries: Period = { from: "1900-01-01", to: "2199-12-31" };

const plain = {
  countsFrom: "next-day",
  monthEnd: "last-day-of-month",
  onRestDay: "stays",
  notStated: [],
} as const;

/** The same sums by the calendar of the host, in UTC. */
function utc(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
}

function partsOf(date: PlainDate): readonly [number, number, number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8))];
}

/** The states there may be, by how many days are left, beside those of what was done or ended. */
function statesPossible(left: number | null, soon: number, hasBegun: boolean): readonly string[] {
  if (!hasBegun) return ["not-begun"];
  const settled = ["met", "ended"];
  if (left === null) return [...settled, "not-known"];
  if (left === 0) return [...settled, "due"];
  if (left < 0) return [...settled, "overdue", "lapsed"];
  return [...settled, left > soon ? "running" : "soon-due"];
}

/** Matters, their rules and the notices on holidays. */
const worlds = fc
  .tuple(deadlineRules, fc.array(deadlineFacts, { maxLength: 6 }), calendars)
  .map(([rules, facts, calendar]) => ({ matters: [{ rules, facts }], calendar }));

describe("limits", () => {
  it("of days and months are those of an independent calendar", () => {
    fc.assert(
      fc.property(plainDates(centuries), fc.integer({ min: 1, max: 400 }), (start, amount) => {
        const [year, month, day] = partsOf(start);
        const days = dueDay({ kind: "calendar-days", amount }, start, plain, null);
        expect(days.dueOn).toBe(utc(year, month, day + amount));
        // Day 0 of the month after is the last of the month.
        const last = utc(year, month + amount + 1, 0);
        const same = utc(year, month + amount, day);
        const months = dueDay({ kind: "months", amount }, start, plain, null);
        expect(months.dueOn).toBe([same, last].sort()[0]);
      }),
    );
  });

  it("of working days are those found by walking day after day", () => {
    fc.assert(
      fc.property(
        calendars,
        plainDates(span),
        fc.integer({ min: 1, max: 40 }),
        (calendar, start, amount) => {
          const off = new Set(calendar.holidays);
          const worked = new Set(calendar.makeUpWorkdays);
          let [day, left] = [start, amount];
          while (left > 0) {
            day = addedDays(day, 1);
            const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
            const isWorked = worked.has(day) || (weekday % 6 !== 0 && !off.has(day));
            if (isWorked) left -= 1;
          }
          expect(addWorkingDays(calendar, start, amount)).toBe(day);
        },
      ),
    );
  });

  it("of working days counted back give the start", () => {
    fc.assert(
      fc.property(
        calendars,
        plainDates(span),
        fc.integer({ min: -60, max: 60 }),
        (calendar, start, amount) => {
          fc.pre(isWorkingDay(calendar, start) === true);
          const reached = addWorkingDays(calendar, start, amount);
          fc.pre(reached !== null);
          expect(addWorkingDays(calendar, reached, -amount)).toBe(start);
        },
      ),
    );
  });

  it("never end earlier for beginning later", () => {
    fc.assert(
      fc.property(
        ...([limits, countings, calendars, plainDates(span)] as const),
        fc.integer({ min: 0, max: 40 }),
        (limit, counting, calendar, start, later) => {
          const first = dueDay(limit, start, counting, calendar).dueOn;
          const second = dueDay(limit, addedDays(start, later), counting, calendar).dueOn;
          // What leaves the notices is not known for later starts either.
          if (first === null) expect(second).toBeNull();
          else if (second !== null) expect(first <= second).toBe(true);
        },
      ),
    );
  });
});

describe("deadlines", () => {
  it("of random rules and notices are in order", () => {
    fc.assert(
      fc.property(deadlineRules, calendars, (rules, calendar) => {
        expect(checkDeadlineRules(rules)).toEqual([]);
        expect(checkWorkingDayCalendar(calendar)).toEqual([]);
      }),
    );
  });

  it("have exactly one state on each day, the one their days say", () => {
    fc.assert(
      fc.property(
        ...([deadlineRules, deadlineFacts, calendars, plainDates(span)] as const),
        (rules, facts, calendar, asOf) => {
          const found = deadlinesOf(
            deepFrozen(rules),
            deepFrozen(facts),
            asOf,
            deepFrozen(calendar),
          );
          for (const { state, startedOn, dueOn, rule } of found) {
            const soon = rules.rules.find(({ id }) => id === rule)?.remindDaysBefore ?? 0;
            const left = dueOn === null ? null : dayNumber(dueOn) - dayNumber(asOf);
            expect(statesPossible(left, soon, startedOn !== null)).toContain(state.kind);
            if (state.kind === "met" || state.kind === "ended") expect(state.on <= asOf).toBe(true);
            expect(startedOn === null || startedOn <= asOf).toBe(true);
          }
        },
      ),
    );
  });

  it("as of an earlier day see nothing later", () => {
    fc.assert(
      fc.property(
        ...([deadlineRules, deadlineFacts, calendars, plainDates(span)] as const),
        (rules, facts, calendar, asOf) => {
          const seen = Object.entries(facts.dates).filter(([, on]) => on === null || on <= asOf);
          const then = { ...facts, dates: Object.fromEntries(seen) };
          expect(deadlinesOf(rules, facts, asOf, calendar)).toEqual(
            deadlinesOf(rules, then, asOf, calendar),
          );
        },
      ),
    );
  });

  it("move on from day to day: one day less is left, and what is met stays met", () => {
    fc.assert(
      fc.property(
        ...([deadlineRules, deadlineFacts, calendars, plainDates(span)] as const),
        (rules, facts, calendar, asOf) => {
          // Nothing happens on the second day.
          const next = addDays(asOf, 1) ?? asOf;
          fc.pre(!Object.values(facts.dates).includes(next));
          const second = deadlinesOf(rules, facts, next, calendar);
          for (const [index, { state, dueOn }] of deadlinesOf(
            rules,
            facts,
            asOf,
            calendar,
          ).entries()) {
            const after = second[index];
            expect(after?.dueOn).toBe(dueOn);
            if (state.kind === "met" || state.kind === "ended") expect(after?.state).toEqual(state);
            if (state.kind === "overdue") {
              expect(after?.state).toEqual({ kind: "overdue", days: state.days + 1 });
            }
          }
        },
      ),
    );
  });
});

describe("time zones", () => {
  const before = process.env["TZ"];
  afterEach(() => {
    if (before === undefined) delete process.env["TZ"];
    else process.env["TZ"] = before;
  });

  it("make no difference to what is due", () => {
    fc.assert(
      fc.property(worlds, plainDates(span), (from, asOf) => {
        const inZones = ["Asia/Shanghai", "Pacific/Kiritimati", "America/Los_Angeles"].map(
          (zone) => {
            process.env["TZ"] = zone;
            return remind(asOf, from);
          },
        );
        expect(inZones[1]).toEqual(inZones[0]);
        expect(inZones[2]).toEqual(inZones[0]);
      }),
    );
  });
});

describe("reminders", () => {
  const textOf = (reminders: readonly Reminder[]) =>
    [...new Set(reminders.map((one) => JSON.stringify(one)))].sort();

  it("of a county are those of its stations, and those of its deputies", () => {
    fc.assert(
      fc.property(worlds, plainDates(span), (from, asOf) => {
        const all = from.matters.flatMap(({ facts }) => facts.flatMap((one) => one.for));
        const ofCounty = textOf(remind(asOf, from, { county: "C-1" }));
        for (const by of ["station", "deputy"] as const) {
          const scopes = all
            .filter(({ county }) => county === "C-1")
            .map((one): DeadlineFor => ({ [by]: one[by] ?? "" }));
          expect(textOf(scopes.flatMap((scope) => remind(asOf, from, scope)))).toEqual(ofCounty);
        }
      }),
    );
  });

  it("grouped are those of each group, and none is lost", () => {
    fc.assert(
      fc.property(worlds, plainDates(span), (from, asOf) => {
        const all = remind(asOf, from);
        const groups = remindersBy(all, "station");
        expect(textOf(groups.flatMap(({ reminders }) => reminders))).toEqual(textOf(all));
        for (const { of, reminders } of groups) {
          if (of !== null) expect(reminders).toEqual(remind(asOf, from, { station: of }));
        }
      }),
    );
  });

  it("stand in the same order whatever that of the matters", () => {
    fc.assert(
      fc.property(worlds, plainDates(span), (from, asOf) => {
        const turned = from.matters.map(({ rules, facts }) => ({
          facts: [...facts].reverse(),
          rules: { ...rules, rules: [...rules.rules].reverse() },
        }));
        const days = (found: readonly Reminder[]) =>
          found.map(({ dueOn, rule, subject }) => [dueOn, rule, subject]);
        expect(days(remind(asOf, { ...from, matters: turned }))).toEqual(days(remind(asOf, from)));
      }),
    );
  });

  it("are drawn within the days of the notices only from what is known", () => {
    fc.assert(
      fc.property(worlds, plainDates(span), (from, asOf) => {
        for (const { dueOn, startedOn } of remind(asOf, from)) {
          expect(startedOn <= asOf && dueOn >= noticed.from).toBe(true);
        }
      }),
    );
  });
});
