import { assess, score, tally } from "deputy-archive";
import fc from "fast-check";
import { describe, it } from "vitest";
import { addedDays } from "../arbitraries/addedDays";
import * as comparisons from "../rules/compare/comparisonLaws";
import * as explanations from "../rules/explain/explanationLaws";
import { everywhere, worlds } from "./worlds";

describe.each(everywhere)("under %s", (_, policies) => {
  const explained = worlds(policies).map(({ plan, archive, options }) => {
    const sorted = tally(plan, archive, options);
    return { card: score(sorted), assessment: assess(sorted) };
  });

  it.each([
    ["speaks of every line, node and uncounted record once", explanations.everythingIsSpokenOfOnce],
    ["has its sections in order, cautions first", explanations.sectionsAreInOrder],
    ["says only numbers of the trace", explanations.everyNumberIsOfTheTrace],
    ["says the same numbers in both languages", explanations.bothLanguagesSayTheSame],
    ["says of a line only its own numbers", explanations.everyNumberIsOfTheLine],
    ["has no gaps in its sentences", explanations.sentencesAreWhole],
  ])("an explanation %s", (__, law) => {
    fc.assert(fc.property(explained, law));
  });

  // Later knowledge about the same archive, less its first entry, which was cancelled.
  const compared = worlds(policies).map(({ plan, archive, options }) => {
    const later = { ...options, asOf: addedDays(options.asOf, 30) };
    const corrected = { ...archive, entries: archive.entries.slice(1) };
    return {
      before: score(tally(plan, archive, options)),
      after: score(tally(plan, corrected, later)),
    };
  });

  it.each([
    ["is empty where both are the same", comparisons.sameCardShowsNothing],
    [
      "has lines that add up to the difference of the totals",
      comparisons.linesAddUpToTheDifference,
    ],
    ["is the reverse of the other way round", comparisons.theOtherWayRoundIsTheReverse],
    ["names everything that moved", comparisons.nothingMovesInSilence],
    ["says the same numbers in both languages", comparisons.sentencesSayTheSame],
  ])("a comparison %s", (__, law) => {
    fc.assert(fc.property(compared, law));
  });
});
