import { compareText } from "../../model/compareText";
import { addDays } from "../../model/plainDate";
import type { Policy } from "../../model/policy/policy";
import { finding, type LintFinding, type LintNames, type LintPath } from "./finding";
import { daysOfPolicy } from "./windows";

function checkPair(before: Policy, after: Policy, path: LintPath): readonly LintFinding[] {
  if (before.id !== after.id) {
    return [finding("versions-of-others", [...path, "id"], { id: before.id, other: after.id })];
  }
  if (before.version === after.version) {
    return [finding("versions-same", [...path, "version"], { version: after.version })];
  }
  const versions = { first: before.version, second: after.version };
  const { from } = daysOfPolicy(after);
  const last = before.effectiveTo;
  if (last === null || from <= last) {
    const ends = [last, after.effectiveTo].flatMap((day) => day ?? []).sort();
    const to = ends[0] ?? null;
    const open = { zh: "以后", en: "on" };
    const names: LintNames = to === null ? { to: open } : {};
    return [
      finding("versions-overlap", [...path, "effectiveFrom"], { ...versions, from, to }, names),
    ];
  }
  const next = addDays(last, 1);
  if (next === null || next === from) return [];
  const params = { ...versions, from: next, to: addDays(from, -1) };
  return [finding("versions-gap", [...path, "effectiveFrom"], params)];
}

/**
 * Looks through several versions of one measure for days on which two of them or none is in force.
 *
 * @param policies - the versions, in any order
 * @returns findings; each path begins with the version's place in the list
 * @example
 * ```ts
 * import { lintVersions } from "deputy-archive";
 * lintVersions([]); // => []
 * ```
 */
export function lintVersions(policies: readonly Policy[]): readonly LintFinding[] {
  const inOrder = policies
    .map((policy, place) => ({ policy, place }))
    .sort((first, second) =>
      compareText(daysOfPolicy(first.policy).from, daysOfPolicy(second.policy).from),
    );
  return inOrder.flatMap(({ policy, place }, index) => {
    const before = inOrder[index - 1];
    return before === undefined ? [] : checkPair(before.policy, policy, [place]);
  });
}
