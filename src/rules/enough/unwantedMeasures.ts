import type { Policy } from "../../model/policy/policy";

/** How often words stand as values, and how often as the measure of an upper bound. */
interface Uses {
  readonly all: Map<string, number>;
  readonly bounded: Map<string, number>;
}

function addOne(counts: Map<string, number>, word: string): void {
  counts.set(word, (counts.get(word) ?? 0) + 1);
}

/** Whether an object is a bound on a measure that only asks for so much or less. */
function isUpperBound(object: object): object is { readonly measure: string } {
  const keys = Object.keys(object);
  if (!("measure" in object) || typeof object.measure !== "string") return false;
  return (
    (keys.includes("atMost") || keys.includes("below")) &&
    !keys.some((key) => key === "atLeast" || key === "above" || key === "whenUnknown")
  );
}

function count(value: unknown, negated: boolean, uses: Uses): void {
  if (typeof value === "string") addOne(uses.all, value);
  if (typeof value !== "object" || value === null) return;
  if (!negated && isUpperBound(value)) addOne(uses.bounded, value.measure);
  for (const [key, member] of Object.entries(value)) {
    // A measure's own id names it and asks nothing of it.
    if (key !== "id") count(member, negated || key === "not", uses);
  }
}

/**
 * Finds measures of which more is never wanted: they are held against upper bounds and nothing else.
 *
 * @param policy - the policy
 * @returns their ids
 */
export function unwantedMeasures(policy: Policy): ReadonlySet<string> {
  const uses: Uses = { all: new Map(), bounded: new Map() };
  const { score, assessment, selections, measures } = policy;
  count([score, assessment, measures], false, uses);
  // Whoever meets an exclusion is out, so less is wanted there of what conditions elsewhere want more.
  count(
    selections.map(({ eligible }) => eligible),
    false,
    uses,
  );
  count(
    selections.map(({ exclusions }) => exclusions.map(({ when }) => when)),
    true,
    uses,
  );
  return new Set(
    [...uses.bounded].flatMap(([id, times]) => (uses.all.get(id) === times ? [id] : [])),
  );
}
