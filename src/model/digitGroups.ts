/** Digits without a sign between them, also full-width and mathematical ones, and the X some ID numbers end in. */
export interface DigitGroup {
  /** Where it begins in the text. */
  readonly from: number;
  /** Where it ends, as `slice` counts. */
  readonly to: number;
  /** Its digits as 0 to 9, with X at the end where there is one. */
  readonly digits: string;
}

/**
 * Groups that only blanks, hyphens, dots or brackets part, three at most, and any number of signs
 * nobody sees: writers leave those out, and what is left must not be a number that was not hidden.
 */
const runs =
  /[0-9０-９𝟎-𝟿]+[XxＸｘ]?(?:(?:[^\P{C}\t\n\r]+|[^\P{C}\t\n\r]*(?:[ \t\u00a0\u2000-\u200a\u202f\u3000.．·・()（）‐-―−－-][^\P{C}\t\n\r]*){1,3})[0-9０-９𝟎-𝟿]+[XxＸｘ]?)*/gu;

const groups = /[0-9０-９𝟎-𝟿]+[XxＸｘ]?/gu;

/**
 * Finds the numbers in a text as people write them, in groups or in one piece.
 *
 * @param text - the text
 * @returns runs of groups that may be parts of one number, in order
 */
export function digitRuns(text: string): readonly (readonly DigitGroup[])[] {
  return [...text.matchAll(runs)].map(({ 0: run, index: start }) =>
    [...run.matchAll(groups)].map(({ 0: group, index }) => ({
      from: start + index,
      to: start + index + group.length,
      digits: group.normalize("NFKC").toUpperCase(),
    })),
  );
}
