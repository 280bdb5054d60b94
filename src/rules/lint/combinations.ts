/** For each key, the values it can have. */
export type Axes<Fields> = { readonly [Key in keyof Fields]: readonly Fields[Key][] };

/**
 * Lists every combination of values.
 *
 * @param axes - for each key, its values
 * @param most - no more than so many are listed
 * @returns objects with one value for each key; one without keys where there are no axes
 */
export function combinations<Fields>(axes: Axes<Fields>, most: number): readonly Fields[] {
  const keys = Object.keys(axes) as (keyof Fields)[]; // the keys are those of the type's own fields
  let all: readonly Partial<Fields>[] = [{}];
  for (const key of keys) {
    const values = axes[key];
    all = all
      .slice(0, Math.ceil(most / Math.max(1, values.length)))
      .flatMap((fields) => values.map((value) => ({ ...fields, [key]: value })));
  }
  return all as readonly Fields[]; // every key has been given a value
}
