import { compareScorecards, formatPoints, type Scorecard } from "deputy-archive";
import { expect } from "vitest";
import { daysOf, numbersOf, withoutDigits } from "../explain/numbersOf";

/** Two scorecards of one mandate. */
export interface Compared {
  readonly before: Scorecard;
  readonly after: Scorecard;
}

/** A scorecard compared with itself shows nothing. */
export function sameCardShowsNothing({ before }: Compared): void {
  const { lines, nodes, notApplied, pending, sentences } = compareScorecards(before, before);
  expect([lines, nodes, notApplied, pending, sentences]).toEqual([[], [], [], [], []]);
}

/** What lines moved is what the total moved, at whatever scales the two are. */
export function linesAddUpToTheDifference({ before, after }: Compared): void {
  const found = compareScorecards(before, after);
  const moved = found.lines.reduce((sum, line) => sum + line.after - line.before, 0);
  expect(moved).toBe(found.after - found.before);
  expect(formatPoints(found.before, found.scale)).toBe(formatPoints(before.total, before.scale));
  expect(formatPoints(found.after, found.scale)).toBe(formatPoints(after.total, after.scale));
}

/** What has come in one direction has gone in the other. */
export function theOtherWayRoundIsTheReverse({ before, after }: Compared): void {
  const there = compareScorecards(before, after);
  const back = compareScorecards(after, before);
  const other = { come: "gone", gone: "come", changed: "changed" } as const;
  for (const list of ["lines", "nodes", "notApplied", "pending"] as const) {
    const kinds = there[list].map(({ change }) => other[change]).sort();
    expect(back[list].map(({ change }) => change).sort()).toEqual(kinds);
  }
}

/** Every line that the scorecards do not share is among the changes. */
export function nothingMovesInSilence({ before, after }: Compared): void {
  const found = compareScorecards(before, after);
  const gone = found.lines.filter(({ change }) => change === "gone").length;
  const come = found.lines.filter(({ change }) => change === "come").length;
  expect(before.lines.length - gone).toBe(after.lines.length - come);
  const left = found.notApplied.filter(({ change }) => change === "gone").length;
  const added = found.notApplied.filter(({ change }) => change === "come").length;
  expect(before.notApplied.length - left).toBe(after.notApplied.length - added);
}

/** Both languages say the same numbers and days, and points that the two scorecards have. */
export function sentencesSayTheSame({ before, after }: Compared): void {
  const was = withoutDigits(before);
  const is = withoutDigits(after);
  const found = compareScorecards(was, is);
  const known = new Set(
    [
      [found.before, found.after],
      ...found.lines.map((line) => [line.before, line.after]),
      ...found.nodes.map((node) => [node.before, node.after]),
    ]
      .flatMap(([from = 0, to = 0]) => [from, to, to - from])
      .map((points) => Math.abs(points) / 10 ** found.scale),
  );
  for (const { zh, en } of found.sentences) {
    expect(numbersOf(en)).toEqual(numbersOf(zh));
    expect(daysOf(en)).toEqual(daysOf(zh));
    expect(numbersOf(zh).filter((number) => !known.has(number))).toEqual([]);
  }
}
