import type { Policy } from "../../model/policy/policy";
import type { CaseShows, PolicyCases } from "../../model/policyCase";
import { awardsOf, type PlacedAward } from "./awardsOf";
import { valueSigns } from "./valueSigns";

/** An item and what no case shows of it. */
export interface CoverageGap {
  /** Id of the award. */
  readonly item: string;
  /** What no case shows. */
  readonly missing: readonly CaseShows[];
}

/** What there is to show: an item worth nothing earns nothing, and one without limits is never cut. */
function neededFor({ award, within }: PlacedAward): readonly CaseShows[] {
  const { gives, takes } = valueSigns(award);
  if (!gives && !takes) return ["earns-nothing"];
  const bounded = [award, ...within].some(
    ({ ceiling, floor }) => (gives && ceiling !== undefined) || (takes && floor !== undefined),
  );
  const limited = "limit" in award.of || bounded;
  return limited ? ["earns", "earns-nothing", "at-cap"] : ["earns", "earns-nothing"];
}

/**
 * Finds what the cases of a policy leave unshown: for every item that it earns, that it earns
 * nothing, and, where its own limit or one of a group it is in can hold it back, that it does.
 *
 * @param policy - the measure
 * @param cases - its cases; what they claim to show is checked by `runCases`
 * @returns the items with something missing, in the order of the document
 * @example
 * ```ts
 * import { caseCoverage } from "deputy-archive";
 * import { readCases, readPolicy } from "deputy-archive/schemas";
 * import casesDocument from "deputy-archive/policies/minhang-cppcc/cases.json" with { type: "json" };
 * import document from "deputy-archive/policies/minhang-cppcc/policy.json" with { type: "json" };
 *
 * const { value: policy } = readPolicy(document);
 * const { value: cases } = readCases(casesDocument);
 * if (policy === null || cases === null) throw new Error("the documents have issues");
 * caseCoverage(policy, cases); // => []
 * ```
 */
export function caseCoverage(policy: Policy, cases: PolicyCases): readonly CoverageGap[] {
  const claims = cases.cases.map(({ shows = {} }) => shows);
  return awardsOf(policy.score)
    .map((placed): CoverageGap => {
      const { id } = placed.award;
      const shown = claims.map((claim) => claim[id]);
      return { item: id, missing: neededFor(placed).filter((one) => !shown.includes(one)) };
    })
    .filter(({ missing }) => missing.length > 0);
}
