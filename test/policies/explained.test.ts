import { existsSync, readFileSync } from "node:fs";
import { assess, caseArchive, compilePolicy, policyRefusal, score, tally } from "deputy-archive";
import { readCases, readPolicy } from "deputy-archive/schemas";
import { describe, expect, it } from "vitest";
import * as comparisons from "../rules/compare/comparisonLaws";
import * as explanations from "../rules/explain/explanationLaws";
import { places } from "./places";

function json(place: string, file: string): unknown {
  const path = `policies/${place}/${file}`;
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : null;
}

/** What comes out of every case of a place. */
function casesOf(place: string): readonly explanations.Explained[] {
  const { value: policy } = readPolicy(json(place, "policy.json"));
  const { value: cases } = readCases(json(place, "cases.json"));
  if (policy === null || cases === null) throw new Error(`${place} is not read`);
  const plan = compilePolicy(policy);
  return cases.cases.flatMap((each) => {
    const { sessions = [], earlier = [], period = cases.period } = each;
    if (policyRefusal(policy, period) !== null) return [];
    const asOf = each.asOf ?? period.to;
    const archive = caseArchive(policy, each, period);
    const of = tally(plan, archive, { period, asOf, sessions, earlier });
    return [{ card: score(of), assessment: assess(of) }];
  });
}

describe.each(places)("the cases of %s", (place) => {
  const cases = casesOf(place);

  it("are explained without a gap, a strange number or a thing left out", () => {
    expect(cases).not.toEqual([]);
    for (const each of cases) {
      for (const law of Object.values(explanations)) law(each);
    }
  });

  it("compare with each other, line by line", () => {
    const [first] = cases;
    for (const { card: after } of cases) {
      const mandate = after.mandate;
      const before = { ...(first?.card ?? after), mandate };
      for (const law of Object.values(comparisons)) law({ before, after });
    }
  });
});
