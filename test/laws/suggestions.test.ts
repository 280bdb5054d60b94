import type { PlainDate } from "deputy-archive";
import {
  advanceSuggestion,
  type HandledItem,
  type HandlingReply,
  handledItems,
  lifeIssueMessage,
  nationalSuggestionRules,
  proposerShares,
  type SuggestionFile,
  type SuggestionRates,
  type SuggestionRules,
  type SuggestionState,
  suggestionRates,
  suggestionRatesBy,
  suggestionRecordFor,
  suggestionState,
} from "deputy-archive/life";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { grownSuggestion, suggestionEvents } from "../arbitraries/life/suggestionFiles";
import { deepFrozen } from "./deepFrozen";

const rules: fc.Arbitrary<SuggestionRules> = fc
  .record({
    base: fc.constant(nationalSuggestionRules),
    raters: fc.constantFrom("lead" as const, "lead-after-consulting" as const, "each" as const),
    rehandling: fc.constantFrom("dissatisfied" as const, "decision" as const),
  })
  .map(({ base, ...changed }) => ({ ...base, ...changed }));

const days: fc.Arbitrary<PlainDate> = fc
  .tuple(fc.constantFrom(2026, 2027), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, "0")}-15` as PlainDate);

const ledgers = fc.tuple(rules, fc.array(suggestionEvents, { maxLength: 6 })).map(([of, all]) => ({
  rules: of,
  files: all.map((events, index) => grownSuggestion(`S${index + 1}`, events, of)),
}));

const certificates = ["DT16-0001", "DT16-0002", "DT16-0003"];

/** Every reply ever given, by body. */
function repliesOf(
  state: SuggestionState | null,
): Readonly<Record<string, readonly HandlingReply[]>> {
  const bodies = [...(state?.formerUnits ?? []), ...(state?.units ?? [])];
  return Object.fromEntries(bodies.map(({ body, replies }) => [body, replies]));
}

/** A reply with as many categories and answers as an earlier view of it had. */
function cutTo({ on, results, ratings }: HandlingReply, earlier: HandlingReply | undefined) {
  return {
    on,
    results: results.slice(0, earlier?.results.length),
    ratings: ratings.slice(0, earlier?.ratings.length),
  };
}

describe("the file of a suggestion", () => {
  it("loses no event, and none that is impossible changes anything", () => {
    fc.assert(
      fc.property(suggestionEvents, rules, (events, of) => {
        let file: SuggestionFile = { number: "S1", events: [] };
        for (const event of events) {
          const { value, issues } = advanceSuggestion(deepFrozen(file), event, of);
          if (issues.length === 0) expect(value.events).toEqual([...file.events, event]);
          else expect(value).toBe(file);
          file = value;
        }
        expect(suggestionState(file, of, "9999-12-31").issues).toEqual([]);
      }),
    );
  });

  it("whatever is written into it, every event is in the state or in an issue", () => {
    fc.assert(
      fc.property(suggestionEvents, rules, (events, of) => {
        const file = { number: "S1", events };
        const { issues } = suggestionState(deepFrozen(file), of, "9999-12-31");
        const faulty = issues.map(({ path }) => path[1]);
        expect(new Set(faulty).size).toBe(issues.length);
        const sound = { ...file, events: events.filter((_, index) => !faulty.includes(index)) };
        expect(suggestionState(sound, of, "9999-12-31")).toEqual({
          value: suggestionState(file, of, "9999-12-31").value,
          issues: [],
        });
        for (const issue of issues) {
          // Every word of a sentence is filled in; what is said in English has no Chinese but names.
          expect(lifeIssueMessage(issue, "zh")).not.toMatch(/undefined|…|[a-z]+-[a-z]+/);
          expect(lifeIssueMessage(issue, "en")).not.toMatch(/undefined|…/);
        }
      }),
    );
  });

  it("a view of a day is what was written by that day, and later views keep every reply and answer", () => {
    fc.assert(
      fc.property(ledgers, days, days, ({ files, rules: of }, one, other) => {
        const [early, late] = one < other ? [one, other] : [other, one];
        for (const file of files) {
          const known = {
            ...file,
            events: file.events.filter(({ recordedOn }) => recordedOn <= early),
          };
          const before = suggestionState(file, of, early).value;
          expect(suggestionState(known, of, "9999-12-31").value).toEqual(before);
          const after = suggestionState(file, of, late).value;
          const now = repliesOf(after);
          for (const [name, replies] of Object.entries(repliesOf(before))) {
            const kept = now[name]?.slice(0, replies.length) ?? [];
            expect(kept.map((reply, index) => cutTo(reply, replies[index]))).toEqual(
              replies.map((reply) => cutTo(reply, reply)),
            );
          }
        }
      }),
    );
  });

  it("days of the state follow one another", () => {
    fc.assert(
      fc.property(ledgers, ({ files, rules: of }) => {
        for (const file of files) {
          const state = suggestionState(file, of, "9999-12-31").value;
          if (state === null) continue;
          const { draftedOn, submittedOn, acceptedOn, referredOn, repliedOn, closedOn } = state;
          const known = [
            draftedOn,
            submittedOn,
            acceptedOn,
            referredOn,
            repliedOn,
            closedOn,
          ].flatMap((day) => day ?? []);
          expect(known).toEqual([...known].sort());
        }
      }),
    );
  });
});

describe("an archive's line of it", () => {
  it("is there for those who confirmed, and for nobody else", () => {
    fc.assert(
      fc.property(ledgers, days, ({ files, rules: of }, asOf) => {
        for (const file of files) {
          const state = suggestionState(file, of, asOf).value;
          const lines = certificates.flatMap(
            (certificate) => suggestionRecordFor(file, certificate, of, asOf) ?? [],
          );
          const confirmed =
            state?.proposers.filter(({ confirmedOn }) => confirmedOn !== null) ?? [];
          expect([0, confirmed.length]).toContain(lines.length);
          for (const { lead, coSigners, role } of lines) {
            expect(coSigners).not.toContain(lead);
            expect(role === "individual").toBe(coSigners.length === 0);
            expect(confirmed.map(({ deputy }) => deputy).sort()).toEqual(
              [lead, ...coSigners].sort(),
            );
          }
        }
      }),
    );
  });
});

describe("rates", () => {
  const counted = ({ referred, replied, classes, satisfaction }: SuggestionRates) => [
    referred,
    replied,
    ...Object.values(classes),
    ...Object.values(satisfaction).flatMap((one) => [
      one.expected,
      one.answered,
      one.satisfied,
      one.basicallySatisfied,
      one.dissatisfied,
      one.silent,
      one.notAsked,
    ]),
  ];
  const itemsOf = ledgers.chain(({ files, rules: of }) =>
    days.map((asOf): readonly HandledItem[] => handledItems(files, of, asOf)),
  );

  it("every reply is in one class, every answer in one of three, silence in none", () => {
    fc.assert(
      fc.property(itemsOf, (items) => {
        const { replied, classes, satisfaction } = suggestionRates(items);
        expect(Object.values(classes).reduce((sum, one) => sum + one, 0)).toBe(replied);
        for (const one of Object.values(satisfaction)) {
          expect(one.satisfied + one.basicallySatisfied + one.dissatisfied).toBe(one.answered);
          expect(one.answered + one.silent + one.notAsked).toBe(one.expected);
          expect(one.satisfiedRate === null).toBe(one.answered === 0);
          const { numerator = 0, denominator = 1 } = one.satisfiedRate ?? {};
          expect(numerator * one.answered).toBe(one.satisfied * 100 * denominator);
        }
      }),
    );
  });

  it("bodies add up to the whole, and so do years", () => {
    fc.assert(
      fc.property(itemsOf, fc.constantFrom("body" as const, "year" as const), (items, by) => {
        const rows = suggestionRatesBy(items, by).map(({ rates }) => counted(rates));
        const none = counted(suggestionRates([]));
        expect(
          rows.reduce((sums, row) => sums.map((sum, index) => sum + (row[index] ?? 0)), none),
        ).toEqual(counted(suggestionRates(items)));
      }),
    );
  });

  it("a higher line is reached by no more", () => {
    fc.assert(
      fc.property(itemsOf, fc.nat(100), fc.nat(100), (items, one, other) => {
        const at = (line: number) => proposerShares(items, "reply", line).reached;
        expect(at(Math.max(one, other))).toBeLessThanOrEqual(at(Math.min(one, other)));
        expect(at(0)).toBe(proposerShares(items, "reply", 0).answered);
      }),
    );
  });
});
