import {
  type ActivityEventBody,
  type ArchiveHistory,
  activityOn,
  advanceBill,
  advancePromise,
  advanceSuggestion,
  appendEvent,
  billState,
  emptyHistory,
  type HistoryEvent,
  nationalSuggestionRules,
  promiseState,
  type Recorded,
  recordActivity,
  recordCustodyEvent,
  recordEntryEvent,
  recordTenure,
  recordTenureEvent,
  suggestionState,
  tenureOf,
  trainingOn,
  twoSources,
} from "deputy-archive/life";
import {
  readActivity,
  readBill,
  readPromise,
  readSuggestion,
  readTraining,
} from "deputy-archive/schemas";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lifeForms } from "../../src/schemas/life/lifeSchemas";
import { activityEvents } from "../arbitraries/life/activityEvents";
import { custodyRules } from "../arbitraries/life/custodyEvents";
import { grownPromise, promiseEvents } from "../arbitraries/life/promiseLedgers";
import { grownSuggestion, suggestionEvents } from "../arbitraries/life/suggestionFiles";
import { documentsOf } from "../schemas/documentsOf";
import { replacements } from "../schemas/mutations";

const asOf = "2026-12-31";
const rules = nationalSuggestionRules;

/** What a function made of a value and an event: the value itself where nothing was written. */
interface Made<Value> {
  readonly value: Value;
  readonly issues: readonly unknown[];
}

/** What is written down unchanged has no issue, and what is not has one. */
function isTold<Value>(before: Value, { value, issues }: Made<Value>): void {
  if (value === before) expect(issues).not.toEqual([]);
}

/** An event that has not the form the reader asks for leaves everything as it was. */
function isRefused<Value>(before: Value, after: Made<Value>, isForm: boolean): void {
  isTold(before, after);
  if (!isForm) expect(after.value).toBe(before);
}

/** Documents with events, with an event of their kind and anything in the place of one part. */
function withSpoiled<Event>(
  lives: fc.Arbitrary<readonly Event[]>,
): fc.Arbitrary<{ readonly events: readonly Event[]; readonly spoiled: never }> {
  return lives
    .filter((events) => events.length > 0)
    .chain((events) =>
      fc
        .constantFrom(...events)
        .chain((event) => replacements(JSON.parse(JSON.stringify(event))))
        // What a file holds is not known; that it may be anything is what is tried here.
        .map((spoiled) => ({ events, spoiled: spoiled as never })),
    );
}

const runs = { numRuns: 100 };

/** Events of a kind of document, as its form has them: of every kind, in no order. */
const eventsOf = (kind: "suggestion" | "bill" | "promise") =>
  documentsOf(lifeForms[kind](), 7).map(
    (json) => Object(json).events as readonly Recorded<never>[],
  );
const chained = documentsOf(lifeForms["archive-history"](), 7).map(
  (json) => Object(json).events as readonly HistoryEvent<never>[],
);
const listOf = (kind: "activity" | "training") =>
  documentsOf(lifeForms[kind](), 7).map((json) => json as readonly Recorded<never>[]);

describe("anything in the place of an event, or of any part of it", () => {
  it("a suggestion stays as it is, and says why", () => {
    const lives = fc.oneof(suggestionEvents, eventsOf("suggestion"));
    fc.assert(
      fc.property(withSpoiled(lives), ({ events, spoiled }) => {
        const file = grownSuggestion("S001", events, rules);
        const isForm = readSuggestion({ number: "S001", events: [spoiled] }).value !== null;
        isRefused(file, advanceSuggestion(file, spoiled, rules), isForm);
        suggestionState({ ...file, events: [spoiled, ...events] }, rules, asOf);
        advanceSuggestion({ ...file, events: [spoiled, ...events] }, spoiled, rules);
      }),
      runs,
    );
  });

  it("a bill stays as it is, and says why", () => {
    fc.assert(
      fc.property(withSpoiled(eventsOf("bill")), ({ events, spoiled }) => {
        const file = { number: "Y001", events };
        const isForm = readBill({ number: "Y001", events: [spoiled] }).value !== null;
        isRefused(file, advanceBill(file, spoiled), isForm);
        billState({ ...file, events: [spoiled, ...events] }, asOf);
      }),
      runs,
    );
  });

  it("a promise stays as it is, and says why", () => {
    const lives = fc.oneof(promiseEvents, eventsOf("promise"));
    fc.assert(
      fc.property(withSpoiled(lives), ({ events, spoiled }) => {
        const file = grownPromise("C1", events);
        const isForm = readPromise({ number: "C1", events: [spoiled] }).value !== null;
        isRefused(file, advancePromise(file, spoiled), isForm);
        promiseState({ ...file, events: [spoiled, ...events] }, asOf);
      }),
      runs,
    );
  });

  it("an activity stays as it is, and says why", () => {
    const lives: fc.Arbitrary<readonly Recorded<ActivityEventBody>[]> = fc.oneof(
      activityEvents(),
      listOf("activity"),
    );
    fc.assert(
      fc.property(withSpoiled(lives), ({ events, spoiled }) => {
        isRefused(events, recordActivity(events, spoiled), readActivity([spoiled]).value !== null);
        recordActivity([spoiled, ...events], spoiled);
        activityOn([spoiled, ...events], asOf);
      }),
      runs,
    );
  });

  it("training says what it is not, and the rest counts", () => {
    fc.assert(
      fc.property(withSpoiled(listOf("training")), ({ events, spoiled }) => {
        const after = trainingOn([...events, spoiled], "9999-12-31");
        if (readTraining([spoiled]).value !== null) return;
        const before = trainingOn(events, "9999-12-31");
        expect(after.value).toEqual(before.value);
        expect(after.issues.length).toBeGreaterThan(before.issues.length);
      }),
      runs,
    );
  });

  it("an archive stays as it is, and says why", () => {
    fc.assert(
      fc.property(withSpoiled(chained), ({ events, spoiled }) => {
        const empty: ArchiveHistory = emptyHistory("DT16-0001@140200#16");
        isTold(empty, appendEvent(empty, "station", spoiled));
        isTold(empty, recordEntryEvent(empty, "station", spoiled, twoSources));
        isTold(empty, recordTenureEvent(empty, "station", spoiled));
        isTold(empty, recordCustodyEvent(empty, "station", spoiled, custodyRules));
        isTold(events, recordTenure(events, spoiled));
        tenureOf([...events, spoiled], asOf);
      }),
      runs,
    );
  });
});
