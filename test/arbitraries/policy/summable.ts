import type { Measure } from "deputy-archive";

/** Ids of the measures that are plain numbers: a rate cannot be summed or divided again. */
export function summable(measures: readonly Measure[]): readonly string[] {
  return measures.filter(({ kind }) => kind !== "rate").map(({ id }) => id);
}

/** Ids of measures that are whole numbers: only these add up in a table. */
export function countable(measures: readonly Measure[]): readonly string[] {
  return measures
    .filter(({ kind }) => kind !== "rate" && kind !== "combination" && kind !== "points")
    .map(({ id }) => id);
}
