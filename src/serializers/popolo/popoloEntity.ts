import { groupedBy } from "./groupedBy";

/** What several mandates have in common, with its name within the document. */
export interface PopoloEntity<Value> {
  /** Its name within the document: its kind and its place, and nothing of whom it stands for. */
  readonly id: string;
  /** What has it in common, at least one. */
  readonly first: Value;
  /** All of them. */
  readonly all: readonly Value[];
}

/** Gathers what has a key in common and names each: `_:person-1`, `_:person-2` … */
export function popoloEntities<Value>(
  kind: string,
  values: readonly Value[],
  keyOf: (value: Value) => string,
): ReadonlyMap<string, PopoloEntity<Value>> {
  const groups = [...groupedBy(values, keyOf)];
  return new Map(
    groups.flatMap(([key, all], index) => {
      const [first] = all;
      return first === undefined
        ? []
        : [[key, { id: `_:${kind}-${index + 1}`, first, all }] as const];
    }),
  );
}
