import { dateOfDayNumber, dayNumber, type PlainDate } from "deputy-archive";
import {
  advancePromise,
  type PromiseEventBody,
  type PromiseFile,
  type Recorded,
  satisfactions,
} from "deputy-archive/life";
import fc from "fast-check";
import { addedDays } from "../addedDays";

type Undated = PromiseEventBody extends infer Body
  ? Body extends PromiseEventBody
    ? Omit<Body, "on">
    : never
  : never;

const years: readonly [PlainDate, PlainDate] = ["2024-06-01", "2027-12-31"];

/** Days of the years a ledger runs through. */
export const ledgerDays: fc.Arbitrary<PlainDate> = fc
  .integer({ min: dayNumber(years[0]), max: dayNumber(years[1]) })
  .map((day) => dateOfDayNumber(day) ?? years[0]);

const laterMove: fc.Arbitrary<Undated> = fc.oneof(
  fc.constantFrom<Undated>(
    { kind: "progressed", text: "示例" },
    { kind: "kept" },
    { kind: "changed", replacedBy: null },
    { kind: "told", listener: "deputy" },
    { kind: "told", listener: "standing-committee" },
    { kind: "reopened" },
    { kind: "closed" },
    { kind: "explained", term: "16", text: "示例" },
  ),
  fc.record({
    kind: fc.constant("carried" as const),
    toYear: fc.integer({ min: 2024, max: 2028 }),
    dueOn: fc.option(ledgerDays),
  }),
  fc.record({
    kind: fc.constant("rated" as const),
    deputy: fc.constantFrom("DT16-0001", "DT16-0002"),
    satisfaction: fc.constantFrom(...satisfactions),
  }),
);

/** Events as somebody may try to write them for one promise. */
export const promiseEvents: fc.Arbitrary<readonly Recorded<PromiseEventBody>[]> = fc
  .record({
    first: fc.record({
      kind: fc.constant("promised" as const),
      suggestion: fc.constantFrom("S001", "S002"),
      body: fc.constantFrom("甲局", "乙局", "丙局"),
      text: fc.constant("示例"),
      class: fc.constantFrom("in-progress" as const, "planned" as const),
      dueOn: fc.option(ledgerDays),
    }),
    begun: ledgerDays,
    moves: fc.array(
      fc.record({ move: laterMove, gap: fc.nat(250), late: fc.constantFrom(0, 0, 40) }),
      {
        maxLength: 10,
      },
    ),
  })
  .map(({ first, begun, moves }) => {
    let recordedOn = begun;
    const all = [{ move: first as Undated, gap: 0, late: 0 }, ...moves];
    return all.map(({ move, gap, late }) => {
      recordedOn = addedDays(recordedOn, gap);
      // The day belongs to every kind of move alike.
      const body = { ...move, on: addedDays(recordedOn, -late) } as PromiseEventBody;
      return { recordedOn, by: { role: "office", id: "office" }, reason: "示例", body };
    });
  });

/** A file grown from events, the impossible ones left out. */
export function grownPromise(
  number: string,
  events: readonly Recorded<PromiseEventBody>[],
): PromiseFile {
  return events.reduce<PromiseFile>((file, event) => advancePromise(file, event).value, {
    number,
    events: [],
  });
}

/** Ledgers of promises of several bodies. */
export const promiseLedgers: fc.Arbitrary<readonly PromiseFile[]> = fc
  .array(promiseEvents, { maxLength: 12 })
  .map((all) => all.map((events, index) => grownPromise(`C${index + 1}`, events)));
