import {
  type Archive,
  type ArchiveRecord,
  assess,
  closingTally,
  type Enough,
  enoughFor,
  enoughText,
  nextPoints,
  nextPointsText,
  type Policy,
  select,
  type Tally,
  tally,
  totalOf,
  totals,
} from "deputy-archive";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainDates } from "../arbitraries/index";
import { shuffledArchive } from "./shuffles";
import { everywhere, type World, worldsWith } from "./worlds";

/** A deputy on some day of the period, and the grade or list that is asked about. */
interface Question extends World {
  readonly target: string;
}

const targetsOf = ({ assessment, selections }: Policy) => [
  ...assessment.grades.map(({ id }) => id),
  ...selections.map(({ id }) => id),
];

function questions(among: fc.Arbitrary<Policy>): fc.Arbitrary<Question> {
  return worldsWith(among, (policy) =>
    fc.record({ target: fc.constantFrom(...targetsOf(policy), "unheard-of") }),
  ).chain((world) =>
    plainDates(world.options.period).map((asOf) => ({
      ...world,
      options: { ...world.options, asOf },
    })),
  );
}

const tallied = ({ plan, archive, options }: World): Tally => tally(plan, archive, options);

function withRecords(archive: Archive, records: readonly ArchiveRecord[]): Archive {
  return {
    ...archive,
    entries: [...archive.entries, ...records.filter((record) => record.kind === "entry")],
    suggestions: [
      ...archive.suggestions,
      ...records.filter((record) => record.kind === "suggestion"),
    ],
    reports: [...archive.reports, ...records.filter((record) => record.kind === "report")],
  };
}

/** Whether the assessment, or the selection, says that the target is reached. */
function reaches(of: Tally, target: string): boolean {
  const assessment = assess(of);
  const { grades } = assessment;
  const place = grades.findIndex(({ id }) => id === target);
  if (place >= 0) {
    const own = grades.findIndex(({ id }) => id === assessment.standing.id);
    return assessment.standing.kind === "graded" && own <= place;
  }
  return select(of.plan, [assessment], target).some(({ candidates, reserved = [] }) =>
    [...candidates, ...reserved.flatMap((own) => own.candidates)].some(
      ({ mandate }) => mandate.certificate === of.mandate.certificate,
    ),
  );
}

const asked = (question: Question, scorings = 400): Enough | null =>
  enoughFor(tallied(question), question.target, { scorings });

describe.each(everywhere)("under %s", { timeout: 60_000 }, (_, policies) => {
  it("a record that is said to earn so much earns exactly that", () => {
    fc.assert(
      fc.property(questions(policies), (world) => {
        const before = totalOf(totals(closingTally(tallied(world))));
        for (const { record, points } of nextPoints(tallied(world))) {
          const archive = withRecords(world.archive, [record]);
          const after = closingTally(tallied({ ...world, archive }));
          expect(totalOf(totals(after)) - before).toBe(points);
          expect(after.setAside.map((aside) => aside.record)).not.toContainEqual(record);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("what is said to be enough is enough, and adds the points it says", () => {
    fc.assert(
      fc.property(questions(policies), (question) => {
        const result = asked(question);
        if (result?.outcome.kind !== "enough") return;
        const { added } = result.outcome;
        const archive = withRecords(
          question.archive,
          added.flatMap(({ records }) => records),
        );
        const before = closingTally(tallied(question));
        const after = closingTally(tallied({ ...question, archive }));
        expect(reaches(after, question.target)).toBe(true);
        const points = added.flatMap((one) => one.points).reduce((sum, one) => sum + one, 0);
        expect(totalOf(totals(after)) - totalOf(totals(before))).toBe(points);
      }),
      { numRuns: 30 },
    );
  });

  it("it is reached already where the assessment says so, and nowhere else", () => {
    fc.assert(
      fc.property(questions(policies), (question) => {
        const result = asked(question, 1);
        expect(result === null).toBe(question.target === "unheard-of");
        if (result === null) return;
        expect(result.outcome.kind === "already").toBe(reaches(tallied(question), question.target));
        const ending = reaches(closingTally(tallied(question)), question.target);
        if (result.outcome.kind === "already") expect(result.outcome.lasts).toBe(ending);
        expect(result.missing.length === 0).toBe(ending);
      }),
      { numRuns: 60 },
    );
  });

  it("what is said to be impossible no record an award takes brings about, alone, all together or thirty times", () => {
    fc.assert(
      fc.property(questions(policies), (question) => {
        const of = tallied(question);
        if (enoughFor(of, question.target, { scorings: 1 })?.outcome.kind !== "impossible") return;
        const model = nextPoints(of).map(({ record }) => record);
        const copies = model.flatMap((record) => [[record], Array(30).fill(record)]);
        const ways: ArchiveRecord[][] = [[], model, ...copies].map((records) =>
          records.map((record, index) => ({
            ...record,
            id: `tried ${index}`,
            activity: `a ${index}`,
          })),
        );
        for (const records of ways) {
          const archive = withRecords(question.archive, records);
          const after = closingTally(tallied({ ...question, archive }));
          expect(reaches(after, question.target)).toBe(false);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("says the same whatever the order of the records", () => {
    fc.assert(
      fc.property(
        questions(policies).chain((question) =>
          shuffledArchive(question.archive).map((archive) => [question, archive] as const),
        ),
        ([question, archive]) => {
          expect(asked({ ...question, archive }, 200)).toEqual(asked(question, 200));
          expect(nextPoints(tallied({ ...question, archive }))).toEqual(
            nextPoints(tallied(question)),
          );
        },
      ),
      { numRuns: 15 },
    );
  });

  it("every sentence is whole, in both languages", () => {
    fc.assert(
      fc.property(questions(policies), (question) => {
        const { policy } = question.plan;
        const result = asked(question, 200);
        const sentences = [
          ...(result === null ? [] : enoughText(result, policy)),
          ...nextPoints(tallied(question)).map((next) => nextPointsText(next, policy)),
        ];
        for (const { zh, en } of sentences) {
          expect(zh).toMatch(/^[^\s，；：].*。$/);
          expect(en).toMatch(/^[^\s,;:a-z].*\.$/);
          expect(`${zh}${en}`).not.toMatch(/undefined|null|NaN|Infinity|（）|\(\)/);
        }
      }),
      { numRuns: 30 },
    );
  });
});
