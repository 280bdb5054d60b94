import { type BundleContents, type BundleKind, bundleKinds } from "deputy-archive/bundle";
import { readPolicy, readScorecard } from "deputy-archive/schemas";
import fc from "fast-check";
import { itemSchemas } from "../../../src/schemas/bundle/itemSchemas";
import { deadlineRules } from "../../arbitraries/life/deadlines";
import { policies } from "../../arbitraries/policy/policies";
import { scorecards } from "../../arbitraries/scorecards";
import { documentsOf } from "../../schemas/documentsOf";

/** Kinds whose readers ask for more than a form: numbers that agree, names that are known. */
const checked = {
  policy: policies().filter((policy) => readPolicy(policy).value !== null),
  deadlines: deadlineRules,
  cases: null,
  intake: null,
  scorecard: scorecards().filter((card) => readScorecard(card).value !== null),
};

function itemsOf(kind: BundleKind): fc.Arbitrary<readonly unknown[]> {
  if (kind in checked) {
    const made = new Map(Object.entries(checked)).get(kind) ?? null;
    return made === null ? fc.constant([]) : fc.array<unknown>(made, { maxLength: 1 });
  }
  return fc.array(documentsOf(itemSchemas[kind], 5), { maxLength: 2 });
}

/** A few kinds with random items of their form, all others empty. */
export const bundleContents: fc.Arbitrary<BundleContents> = fc
  .subarray([...bundleKinds], { maxLength: 4 })
  .chain((kinds) =>
    fc.tuple(
      ...bundleKinds.map((kind) => (kinds.includes(kind) ? itemsOf(kind) : fc.constant([]))),
    ),
  )
  // As a file gives them back: no keys without a value, no minus nought. Each is of its kind's form.
  .map((lists) =>
    JSON.parse(
      JSON.stringify(Object.fromEntries(bundleKinds.map((kind, place) => [kind, lists[place]]))),
    ),
  );
