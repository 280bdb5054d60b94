import fc from "fast-check";
import { describe, it } from "vitest";
import { scorecards } from "../../arbitraries/index";
import * as laws from "./comparisonLaws";

/** Lines of both, so that some stay, some go, some come. */
function withSharedLines({ before, after }: laws.Compared): laws.Compared {
  const lines = [...before.lines.slice(1), ...after.lines];
  const total = lines.reduce((sum, { points }) => sum + points, 0);
  const notApplied = [...before.notApplied.slice(1), ...after.notApplied];
  const pending = [...before.pending.slice(1), ...after.pending];
  return { before, after: { ...after, lines, total, notApplied, pending } };
}

const pairs = fc.record({ before: scorecards(), after: scorecards() });

describe.each([
  ["any two traces", pairs],
  [
    "traces that share lines",
    pairs.filter(({ before, after }) => before.scale === after.scale).map(withSharedLines),
  ],
])("a comparison of %s", (_, compared) => {
  it.each([
    ["is empty where both are the same", laws.sameCardShowsNothing],
    ["has lines that add up to the difference of the totals", laws.linesAddUpToTheDifference],
    ["is the reverse of the other way round", laws.theOtherWayRoundIsTheReverse],
    ["names everything that moved", laws.nothingMovesInSilence],
    ["says the same numbers in both languages", laws.sentencesSayTheSame],
  ])("%s", (__, law) => {
    fc.assert(fc.property(compared, law));
  });
});
