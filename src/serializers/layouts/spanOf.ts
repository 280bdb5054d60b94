import type { Tally } from "../../rules/tally/tally";

/** The span tallies were made for, for the line under a title. */
export function spanOf(tallies: readonly Tally[]): string {
  const [first] = tallies;
  return first === undefined ? "" : `${first.period.from} — ${first.period.to}`;
}
