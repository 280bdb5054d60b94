import { compareText } from "../../model/compareText";
import type { CongressLevel } from "../../model/congress/congressLevel";
import type { HeldMandate } from "../../model/heldMandate";
import type { DocumentIssue, ReadResult } from "../../model/issue";
import { congressLevelOf } from "../congress/congressLevelOf";
import { isSubordinate } from "../congress/subordination";

/** One person and every mandate of theirs, each once. */
export interface PersonView {
  /** The caller's number for the person. */
  readonly person: string;
  /** Their mandates, in the order of their codes and terms. */
  readonly mandates: readonly HeldMandate[];
}

/** How many persons hold how many mandates. */
export interface PersonCount {
  /** Persons, each once. */
  readonly persons: number;
  /** Mandates, each once. */
  readonly mandates: number;
  /** How many mandates are held beside another: mandates − persons. */
  readonly repeated: number;
  /** Mandates of each level; those whose code was not read are in none. */
  readonly byLevel: Readonly<Record<CongressLevel, number>>;
  /** Persons with several mandates. */
  readonly nested: readonly PersonView[];
}

/** The same person in the same congress and term: one mandate, however many archives there are. */
function oneOfEach(mandates: readonly HeldMandate[]): readonly HeldMandate[] {
  const sorted = [...mandates].sort(
    ({ term: first, certificate: one }, { term: second, certificate: other }) =>
      compareText(first.congress.code, second.congress.code) ||
      first.ordinal - second.ordinal ||
      compareText(one, other),
  );
  return sorted.filter(({ term }, index) => {
    const before = sorted[index - 1]?.term;
    return before?.congress.code !== term.congress.code || before.ordinal !== term.ordinal;
  });
}

function notNested({ person, mandates }: PersonView): readonly DocumentIssue[] {
  const codes = [...new Set(mandates.map(({ term }) => term.congress.code))];
  return codes.flatMap((first, index) =>
    codes.slice(index + 1).flatMap((second): readonly DocumentIssue[] => {
      if (isSubordinate(first, second)) return [];
      return [{ code: "mandates-not-nested", path: [person], params: { first, second } }];
    }),
  );
}

/**
 * Gathers mandates by person, so that nobody is counted twice. Give it those held on one day
 * (`heldOn`): then two congresses of which neither is above the other are a finding (选举法2020第48条),
 * for a named organ to look at.
 *
 * @param mandates - the mandates, in any order
 * @returns persons in the order of their numbers, and issues `mandates-not-nested`
 * @example
 * ```ts
 * import { personViews } from "deputy-archive/life";
 * const mandate = (code: string) => ({
 *   person: "P1", certificate: "1", events: [],
 *   term: {
 *     congress: { code, codeEdition: "2025-01-01", name: "示例" }, ordinal: 16,
 *     period: { from: "2021-09-28", to: null },
 *   },
 * }) as const;
 * personViews([mandate("140200"), mandate("140222")]).value.length; // => 1
 * personViews([mandate("140223"), mandate("140222")]).issues[0]?.code; // => "mandates-not-nested"
 * ```
 */
export function personViews(
  mandates: readonly HeldMandate[],
): ReadResult<readonly PersonView[], DocumentIssue> {
  const byPerson = new Map<string, HeldMandate[]>();
  for (const mandate of mandates) {
    const own = byPerson.get(mandate.person);
    if (own === undefined) byPerson.set(mandate.person, [mandate]);
    else own.push(mandate);
  }
  const value = [...byPerson]
    .map(([person, own]) => ({ person, mandates: oneOfEach(own) }))
    .sort((first, second) => compareText(first.person, second.person));
  return { value, issues: value.flatMap(notNested) };
}

/**
 * Counts the persons behind mandates, each once however many levels they serve on: 1 city + 23 county
 * + 90 town mandates, 11 of them held beside another, are 103 persons.
 *
 * @param mandates - the mandates, in any order; a mandate given twice counts once
 * @returns the figures, and who holds several
 * @example
 * ```ts
 * import { countPersons } from "deputy-archive/life";
 * countPersons([]).persons; // => 0
 * ```
 */
export function countPersons(mandates: readonly HeldMandate[]): PersonCount {
  const views = personViews(mandates).value;
  const all = views.flatMap((view) => view.mandates);
  const byLevel = { national: 0, provincial: 0, municipal: 0, county: 0, township: 0 };
  for (const { term } of all) {
    const level = congressLevelOf(term.congress.code).value;
    if (level !== null) byLevel[level] += 1;
  }
  return {
    persons: views.length,
    mandates: all.length,
    repeated: all.length - views.length,
    byLevel,
    nested: views.filter((view) => view.mandates.length > 1),
  };
}
