import type { Policy } from "deputy-archive";

/** Keys and indexes that lead to a place of a policy. */
export type Path = readonly (string | number)[];

/** The policy with the value at a path replaced; `undefined` takes it out. */
export function withAt(policy: Policy, path: Path, value: unknown): Policy {
  const copy = structuredClone(policy) as unknown;
  let at = copy as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  const last = path[path.length - 1] ?? "";
  if (value === undefined) {
    if (Array.isArray(at)) at.splice(Number(last), 1);
    else delete at[last];
  } else at[last] = value;
  return copy as Policy;
}
