import type { HeldMandate } from "../../model/heldMandate";
import type { DocumentIssue } from "../../model/issue";

/**
 * Finds mandates that have more than one archive: the same person, or the same certificate, in the
 * same congress and term. Nothing is joined or dropped; somebody has to say which archive goes on.
 *
 * @param mandates - one for each archive, in any order
 * @returns an issue `two-archives-for-one-mandate` for each archive beyond a mandate's first; its path
 * is the place in the list
 * @example
 * ```ts
 * import { checkOneArchiveEach } from "deputy-archive/life";
 * const mandate = {
 *   person: "P1", certificate: "DT16-0001", events: [],
 *   term: {
 *     congress: { code: "140200", codeEdition: "2025-01-01", name: "示例市" }, ordinal: 16,
 *     period: { from: "2021-09-28", to: null },
 *   },
 * } as const;
 * checkOneArchiveEach([mandate, { ...mandate, certificate: "DT16-0002" }])[0]?.path; // => [1]
 * ```
 */
export function checkOneArchiveEach(
  mandates: readonly Omit<HeldMandate, "events">[],
): readonly DocumentIssue[] {
  const seen = new Map<string, string>();
  return mandates.flatMap(({ person, certificate, term }, place): readonly DocumentIssue[] => {
    const { code: congress } = term.congress;
    const keys = [`person ${person}`, `certificate ${certificate}`].map(
      (who) => `${congress} ${term.ordinal} ${who}`,
    );
    const first = keys.map((key) => seen.get(key)).find((before) => before !== undefined);
    for (const key of keys) if (!seen.has(key)) seen.set(key, certificate);
    if (first === undefined) return [];
    const params = { congress, term: term.ordinal, first, second: certificate };
    return [{ code: "two-archives-for-one-mandate", path: [place], params }];
  });
}
