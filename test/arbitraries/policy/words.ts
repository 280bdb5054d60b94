import type { Amount, DeputyClass, Duty, Particular, Policy } from "deputy-archive";
import fc from "fast-check";
import { dutyLists } from "./duties";
import { identity } from "./identity";
import { particularLists } from "./particulars";

/** What the rules of a random policy may speak of. */
export interface Words
  extends Pick<Policy, "duties" | "deputyClasses">,
    Required<Pick<Policy, "suggestionParticulars" | "raters" | "ratedItems">> {
  /** Whether the measure has grades; the first one is `grade1`. */
  readonly hasGrades: boolean;
  /** Ids of the lists deputies are selected for. */
  readonly lists: readonly string[];
}

const coded = (code: string): DeputyClass => ({ code, name: identity(code).name });

/** Duties, classes, particulars, raters, rated items, and which lists and grades there are. */
export function words(): fc.Arbitrary<Words> {
  return fc.record({
    duties: dutyLists(),
    deputyClasses: fc.constant(["leader", "grassroots"].map(coded)),
    suggestionParticulars: particularLists(),
    raters: fc.constant(["self", "group", "office"].map(coded)),
    ratedItems: fc.constant(["style", "work"].map(coded)),
    hasGrades: fc.constantFrom(true, true, true, false),
    lists: fc.constantFrom(["list1"], ["list1"], [], ["list1", "list2"]),
  });
}

/** Duties that are scored: those kept in the archive only are never looked at. */
export function scored({ duties }: Words): readonly Duty[] {
  return duties.filter(({ recordOnly }) => recordOnly !== true);
}

/** The particulars that each of the duties declares. */
export function sharedParticulars(duties: readonly Duty[]): readonly Particular[] {
  const [first, ...others] = duties;
  return (first?.particulars ?? []).filter(({ code }) =>
    others.every(({ particulars = [] }) => particulars.some((other) => other.code === code)),
  );
}

/** Amounts of particulars that are numbers. */
export function amountsOf(particulars: readonly Particular[]): readonly Amount[] {
  return particulars.flatMap(({ kind, code }) => (kind === "number" ? [{ particular: code }] : []));
}
