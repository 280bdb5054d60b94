import type { Duty } from "../../model/policy/duty";
import type { Measure } from "../../model/policy/measure";
import type { Policy } from "../../model/policy/policy";
import { type Issues, issueAt, type Path } from "./checkIssue";

/** Everything in a policy that rules can speak of. */
export interface Named {
  /** Duties by code. */
  readonly duties: ReadonlyMap<string, Duty>;
  /** Measures by id. */
  readonly measures: ReadonlyMap<string, Measure>;
  /** Ids of grades and other standings. */
  readonly standings: ReadonlySet<string>;
  /** Codes of the classes of deputy. */
  readonly deputyClasses: ReadonlySet<string>;
}

/**
 * Collects everything in a policy that rules can speak of.
 *
 * @param policy - the policy
 * @returns names and what they stand for
 */
export function namedIn(policy: Policy): Named {
  const { grades, standings } = policy.assessment;
  return {
    duties: new Map(policy.duties.map((duty) => [duty.code, duty])),
    measures: new Map(policy.measures.map((measure) => [measure.id, measure])),
    standings: new Set([...grades, ...standings].map(({ id }) => id)),
    deputyClasses: new Set(policy.deputyClasses.map(({ code }) => code)),
  };
}

/**
 * Checks one reference.
 *
 * @param found - the id or code
 * @param known - what there is
 * @param kind - what it should be: `duty`, `measure`, `grade`, `standing`, `column`, `deputy-class`
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

/** Kinds of measure that are plain numbers. */
export const summable: readonly Measure["kind"][] = ["count", "sum", "days-in-office", "sessions"];
