import {
  addDays,
  addRecord,
  type ChecklistAspect,
  type ChecklistWindow,
  checklist,
  checklistCalendar,
  checklistText,
  compilePolicy,
  inPeriod,
  type Plan,
  type Policy,
  periodOf,
  type TallyOptions,
  tally,
} from "deputy-archive";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { archives, policies } from "../arbitraries/index";
import { plainDates } from "../arbitraries/plainDates";
import { datong } from "../rules/datong";
import { entry } from "../rules/records";
import { shuffledArchive } from "./shuffles";
import { worlds as worldsUnder } from "./worlds";

// Each case looks at every window of a year: slow on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const windows: readonly ChecklistWindow[] = [
  ...["day", "week", "month", "quarter", "half-year", "year"].map((one) => one as ChecklistWindow),
  "period",
  "term",
];

function aspects(policy: Policy): fc.Arbitrary<ChecklistAspect> {
  const duties = fc.subarray(
    policy.duties.filter(({ recordOnly }) => recordOnly !== true).map(({ code }) => code),
    { minLength: 1 },
  );
  const selections = fc.oneof(
    duties.map((some) => ({ from: "entries" as const, duties: some })),
    fc.constant({ from: "suggestions" as const }),
    fc.constant({ from: "reports" as const }),
  );
  return fc.record(
    {
      id: fc.constant("aspect"),
      basis: fc.constant("第三条"),
      name: fc.constant({ zh: "示例", en: "example" }),
      of: fc.array(selections, { minLength: 1, maxLength: 2 }),
      every: fc.constantFrom(...windows),
      atLeast: fc.integer({ min: 1, max: 3 }),
      applies: fc.constantFrom({ deputyClass: ["grassroots"] }, { joinedInPeriod: false }),
    },
    { requiredKeys: ["id", "basis", "name", "of", "every", "atLeast"] },
  );
}

/** The shipped policy with a checklist of its own, and an archive. */
const shippedWorlds = fc
  .record({
    aspects: fc.array(aspects(datong), { minLength: 1, maxLength: 3 }),
    archive: archives(datong),
    asOf: plainDates({ from: "2025-12-01", to: "2027-01-10" }),
  })
  .map(({ aspects: all, archive, asOf }) => {
    const name = { zh: "履职清单", en: "checklist" };
    const policy = { ...datong, checklist: { basis: "第二条", name, aspects: all } };
    const options: TallyOptions = { period: periodOf(datong, 2026), asOf };
    const plan: Plan = compilePolicy(policy);
    return { plan, archive, options };
  });

/** So are random policies, where they have a checklist. */
const randomWorlds = worldsUnder(policies()).filter(
  ({ plan }) => plan.policy.checklist !== undefined,
);

const worlds = fc.oneof(shippedWorlds, randomWorlds);

function calendarOf(of: Parameters<typeof checklistCalendar>[0]) {
  const calendar = checklistCalendar(of);
  if (calendar === null) throw new Error("there is a checklist");
  return calendar;
}

describe("the checklist", () => {
  it("has windows that tile the period, or the term", () => {
    fc.assert(
      fc.property(worlds, ({ plan, archive, options }) => {
        for (const { every, windows: all } of calendarOf(tally(plan, archive, options)).rows) {
          const span = every === "term" ? archive.mandate.term : options.period;
          expect(all[0]?.window.from).toBe(span.from);
          expect(all[all.length - 1]?.window.to).toBe(span.to);
          all.slice(1).forEach(({ window }, index) => {
            const before = all[index]?.window.to;
            expect(before === undefined ? null : addDays(before, 1)).toBe(window.from);
          });
        }
      }),
    );
  });

  it("never counts a record outside its window, nor one of after the day of knowledge", () => {
    fc.assert(
      fc.property(worlds, ({ plan, archive, options }) => {
        for (const { windows: all } of calendarOf(tally(plan, archive, options)).rows) {
          for (const { window, records } of all) {
            for (const { occurredOn } of records) {
              expect(inPeriod(window, occurredOn)).toBe(true);
              expect(occurredOn <= options.asOf).toBe(true);
            }
          }
        }
      }),
    );
  });

  it("is the same for records in any order", () => {
    const inTwoOrders = worlds.chain((world) =>
      shuffledArchive(world.archive).map((other) => ({ ...world, other })),
    );
    fc.assert(
      fc.property(inTwoOrders, ({ plan, archive, other, options }) => {
        const [first, second] = [tally(plan, archive, options), tally(plan, other, options)];
        expect(checklist(second)).toEqual(checklist(first));
        expect(checklistCalendar(second)).toEqual(checklistCalendar(first));
      }),
    );
  });

  it("never undoes what is done when an event of its own is verified", () => {
    const added = shippedWorlds.chain((world) =>
      fc
        .record({
          duty: fc.constantFrom(...datong.duties.map(({ code }) => code)),
          day: plainDates({ from: "2025-12-01", to: "2026-11-30" }),
        })
        .map(({ duty, day }) => ({
          ...world,
          record: entry(duty, {
            id: "new",
            activity: "of its own",
            occurredOn: day,
            place: "新址",
          }),
        })),
    );
    fc.assert(
      fc.property(added, ({ plan, archive, options, record }) => {
        const before = tally(plan, archive, options);
        const after = calendarOf(addRecord(before, record));
        calendarOf(before).rows.forEach(({ windows: all }, row) => {
          all.forEach(({ state, count }, place) => {
            const now = after.rows[row]?.windows[place];
            expect(now?.count).toBeGreaterThanOrEqual(count);
            if (state === "done" || state === "not-applicable") expect(now?.state).toBe(state);
          });
        });
      }),
    );
  });

  it("shows on a day what the calendar shows in that day's window", () => {
    fc.assert(
      fc.property(worlds, ({ plan, archive, options }) => {
        const of = tally(plan, archive, options);
        const { rows } = calendarOf(of);
        checklist(of)?.aspects.forEach(({ statutes: _, ...aspect }, index) => {
          const { windows: all, ...rule } = rows[index] ?? { windows: [] };
          expect(all.map((found) => ({ ...rule, ...found }))).toContainEqual(aspect);
        });
      }),
    );
  });

  it("counts as applicable and done what its aspects say, and can always be said", () => {
    fc.assert(
      fc.property(worlds, ({ plan, archive, options }) => {
        const found = checklist(tally(plan, archive, options));
        if (found === null) throw new Error("there is a checklist");
        const { aspects: all, done, applicable } = found;
        expect(done).toBeLessThanOrEqual(applicable);
        expect(applicable).toBeLessThanOrEqual(all.length);
        for (const { state, count, atLeast, dueOn, window } of all) {
          expect(state === "done").toBe(dueOn !== null && count >= atLeast);
          expect(dueOn === null || inPeriod(window, dueOn)).toBe(true);
        }
        for (const { zh, en } of checklistText(found)) {
          expect(`${zh}${en}`).not.toMatch(/undefined|null|NaN/);
        }
      }),
    );
  });
});
