import type { Measure } from "../../model/policy/measure";
import { type Issues, issueAt, type Path } from "./checkIssue";
import type { Named } from "./named";

/**
 * Checks one reference.
 *
 * @param found - the id or code
 * @param known - what there is
 * @param kind - what it should be: `duty`, `measure`, `rule`, `grade`, `standing`,
 * `list`, `column`, `deputy-class`, `rater`, `rated-item`, `particular-value`
 * @param path - its place
 * @returns an issue `unknown-reference`, or none
 */
export function* checkReference(
  found: string,
  known: { has(name: string): boolean },
  kind: string,
  path: Path,
): Issues {
  if (!known.has(found)) yield issueAt(path, "unknown-reference", { found, kind });
}

/**
 * Checks a list of references.
 *
 * @param found - ids or codes; not looked at where left out
 * @param known - what there is
 * @param kind - what they should be
 * @param path - the place of the list
 * @returns an issue `unknown-reference` for each that is not there
 */
export function* checkReferences(
  found: readonly string[] | undefined,
  known: { has(name: string): boolean },
  kind: string,
  path: Path,
): Issues {
  for (const [index, name] of (found ?? []).entries()) {
    yield* checkReference(name, known, kind, [...path, index]);
  }
}

/**
 * Checks a reference to a measure of certain kinds: a rate cannot be summed or divided again.
 *
 * @param found - id of the measure
 * @param named - what there is
 * @param kinds - kinds of measure that fit
 * @param path - its place
 * @returns an issue `unknown-reference` or `unfit-reference`, or none
 */
export function* checkMeasureReference(
  found: string,
  { measures }: Named,
  kinds: readonly Measure["kind"][],
  path: Path,
): Issues {
  const measure = measures.get(found);
  yield* checkReference(found, measures, "measure", path);
  if (measure !== undefined && !kinds.includes(measure.kind)) {
    yield issueAt(path, "unfit-reference", {
      found,
      kind: measure.kind,
      expected: kinds.join(", "),
    });
  }
}

/** Kinds of measure that are whole numbers: only these add up in tables. */
export const countable: readonly Measure["kind"][] = [
  "count",
  "sum",
  "days-in-office",
  "sessions",
  "earlier-periods",
];

/** Kinds of measure a combination is made of. */
export const combinable: readonly Measure["kind"][] = [
  "count",
  "sum",
  "rate",
  "points",
  "days-in-office",
  "sessions",
  "earlier-periods",
];

/** Kinds of measure that are plain numbers. */
export const summable: readonly Measure["kind"][] = [
  "count",
  "sum",
  "combination",
  "points",
  "days-in-office",
  "sessions",
  "earlier-periods",
];

/**
 * Checks that a part fits the records it is said of.
 *
 * @param part - a word, or an object named by its key
 * @param expected - what fits
 * @param path - its place
 * @returns an issue `unfit-field`, or none
 */
export function* checkFits(part: string | object, expected: readonly string[], path: Path): Issues {
  const found = typeof part === "string" ? part : Object.keys(part).join(", ");
  if (!expected.includes(found)) {
    yield issueAt(path, "unfit-field", { found, expected: expected.join(", ") });
  }
}
