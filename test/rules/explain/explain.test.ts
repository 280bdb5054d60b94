import fc from "fast-check";
import { describe, it } from "vitest";
import { assessmentsOf, scorecards } from "../../arbitraries/index";
import * as laws from "./explanationLaws";

const explained = scorecards().chain((card) =>
  fc.record({ card: fc.constant(card), assessment: assessmentsOf(card) }),
);

describe("an explanation of any trace", () => {
  it.each([
    ["speaks of every line, node and uncounted record once", laws.everythingIsSpokenOfOnce],
    ["has its sections in order, cautions first", laws.sectionsAreInOrder],
    ["says only numbers of the trace", laws.everyNumberIsOfTheTrace],
    ["says the same numbers in both languages", laws.bothLanguagesSayTheSame],
    ["says of a line only its own numbers", laws.everyNumberIsOfTheLine],
    ["has no gaps in its sentences", laws.sentencesAreWhole],
  ])("%s", (_, law) => {
    fc.assert(fc.property(explained, law));
  });
});
