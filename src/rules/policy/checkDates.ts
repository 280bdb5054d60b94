import type { Policy, YearDay } from "../../model/policy/policy";
import { type Issues, issueAt, type Path } from "./checkIssue";
import { checkWhole } from "./checkNumber";

function* checkYearDay({ month, day, yearOffset }: YearDay, path: Path): Issues {
  yield* checkWhole(month, { least: 1, most: 12 }, [...path, "month"]);
  yield* checkWhole(day, { least: 1, most: 31 }, [...path, "day"]);
  yield* checkWhole(yearOffset, { least: -1, most: 1 }, [...path, "yearOffset"]);
}

/** A month that ends sooner moves both days alike, so their order is the same in every year. */
function placeInYears({ month, day, yearOffset }: YearDay): number {
  return (yearOffset * 12 + month) * 31 + day;
}

/**
 * Checks the days a policy names.
 *
 * @param policy - the policy
 * @returns issues `dates-out-of-order`, `not-whole`, `out-of-range`
 */
export function* checkDates(policy: Policy): Issues {
  const { effectiveFrom: from, effectiveTo: to, period, counting } = policy;
  if (to !== null && from > to) {
    yield issueAt(["effectiveTo"], "dates-out-of-order", { from, to });
  }
  yield* checkYearDay(period.from, ["period", "from"]);
  yield* checkYearDay(period.to, ["period", "to"]);
  // A period is named by the year it ends in.
  yield* checkWhole(period.to.yearOffset, { least: 0, most: 0 }, ["period", "to", "yearOffset"]);
  yield* checkYearDay(counting.recordedBy, ["counting", "recordedBy"]);
  if (placeInYears(period.from) > placeInYears(period.to)) {
    const text = ({ month, day }: YearDay) => `${month}-${day}`;
    const params = { from: text(period.from), to: text(period.to) };
    yield issueAt(["period"], "dates-out-of-order", params);
  }
}
