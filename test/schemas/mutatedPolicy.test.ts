import {
  assess,
  compilePolicy,
  type Mandate,
  type Policy,
  periodOf,
  policyRefusal,
  rollUp,
  score,
  select,
  tally,
} from "deputy-archive";
import { readPolicy } from "deputy-archive/schemas";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shippedPolicy } from "./shippedPolicy";

type Path = readonly (string | number)[];

function isParent(value: unknown): value is Record<string | number, unknown> {
  return typeof value === "object" && value !== null;
}

function placesIn(value: unknown, path: Path = []): readonly Path[] {
  if (!isParent(value)) return [path];
  const below = Object.entries(value).flatMap(([key, member]) => placesIn(member, [...path, key]));
  return [path, ...below];
}

const places = placesIn(shippedPolicy).slice(1);
const atPlace = (json: unknown, path: Path) =>
  path.reduce<unknown>((value, key) => (isParent(value) ? value[key] : undefined), json);
const numbers = places.filter((path) => typeof atPlace(shippedPolicy, path) === "number");
const words = places.filter((path) => typeof atPlace(shippedPolicy, path) === "string");

interface Change {
  readonly path: Path;
  readonly value: unknown;
}

/** Some places change to anything, numbers to numbers, words to words that stand elsewhere. */
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    path: fc.constantFrom(...places),
    value: fc.oneof(fc.constant(undefined), fc.jsonValue()),
  }),
  fc.record({
    path: fc.constantFrom(...numbers),
    value: fc.oneof(
      fc.integer({ min: -3, max: 120 }),
      fc.double(),
      fc.constantFrom(0.1, 0.001, 1e-7, 1e21, -0, 4.1, 999_999.99),
    ),
  }),
  fc.record({
    path: fc.constantFrom(...words),
    value: fc.constantFrom(...words).map((path) => atPlace(shippedPolicy, path)),
  }),
  fc.record({
    path: fc.constantFrom(...places),
    value: fc.constantFrom(...places).map((path) => structuredClone(atPlace(shippedPolicy, path))),
  }),
);

function mutated(changes: readonly Change[]): unknown {
  const json = structuredClone(shippedPolicy);
  for (const { path, value } of changes) {
    const parent = atPlace(json, path.slice(0, -1));
    const key = path[path.length - 1];
    if (!isParent(parent) || key === undefined) continue;
    if (value !== undefined) parent[key] = structuredClone(value);
    else if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else delete parent[key];
  }
  return json;
}

const mandate: Mandate = {
  certificate: "DT16-0001",
  name: "示例",
  term: { from: "2021-09-01", to: "2026-12-31" },
  delegation: "甲区",
  station: null,
  deputyClass: "grassroots",
  beganOn: "2026-06-02",
  status: "in-office",
  statusOn: null,
};

/** The whole way from a policy to the annual table, for a deputy without a record. */
function runs(policy: Policy): void {
  const plan = compilePolicy(policy);
  const period = periodOf(policy, 2026);
  if (policyRefusal(policy, period) !== null) return;
  const archive = { mandate, roster: {}, entries: [], suggestions: [], reports: [] };
  const sorted = tally(plan, archive, { period, asOf: "2026-12-10" });
  score(sorted);
  const assessments = [assess(sorted, [])];
  select(plan, assessments);
  rollUp(plan, assessments);
}

describe("the shipped policy, changed at random", () => {
  it("is read or refused, and what is read runs to the end", () => {
    let read = 0;
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const { value, issues } = readPolicy(mutated(changes));
        expect(issues.length === 0).toBe(value !== null);
        if (value === null) return;
        read += 1;
        runs(value);
      }),
      { numRuns: 300 },
    );
    expect(read).toBeGreaterThan(0);
  });

  it("loses no key unnoticed: what is read is the document itself", () => {
    fc.assert(
      fc.property(change, (one) => {
        const json = mutated([one]);
        const { value } = readPolicy(json);
        if (value !== null) expect(value).toEqual(json);
      }),
    );
  });
});
