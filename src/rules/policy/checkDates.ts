import type { Policy, YearDay } from "../../model/policy/policy";
import { type Issues, issueAt, type Path } from "./checkIssue";
import { checkWhole } from "./checkNumber";

/** Years a period may take: as many as a term has. */
const longestPeriod = 5;

/** Days of each month, 29 February among them. */
const longestMonths: readonly number[] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const written = ({ month, day }: YearDay) => `${month}-${day}`;

function* checkYearDay({ month, day, yearOffset }: YearDay, path: Path): Issues {
  yield* checkWhole(month, { least: 1, most: 12 }, [...path, "month"]);
  yield* checkWhole(day, { least: 1, most: 31 }, [...path, "day"]);
  yield* checkWhole(yearOffset, { least: -longestPeriod, most: 1 }, [...path, "yearOffset"]);
}

/** A period has a first and a last day, and not the nearest there is. */
function* checkPeriodDay(day: YearDay, path: Path): Issues {
  yield* checkYearDay(day, path);
  const most = longestMonths[day.month - 1];
  if (most !== undefined && day.day > most && day.day <= 31) {
    yield issueAt(path, "invalid-date", { found: written(day) });
  }
}

/** A month that ends sooner moves both days alike, so their order is the same in every year. */
function placeInYears({ month, day, yearOffset }: YearDay): number {
  return (yearOffset * 12 + month) * 31 + day;
}

/**
 * Checks the days a policy names.
 *
 * @param policy - the policy
 * @returns issues `dates-out-of-order`, `not-whole`, `out-of-range`, `invalid-date`
 */
export function* checkDates(policy: Policy): Issues {
  const { effectiveFrom: from, effectiveTo: to, period, counting } = policy;
  if (from !== null && to !== null && from > to) {
    yield issueAt(["effectiveTo"], "dates-out-of-order", { from, to });
  }
  yield* checkPeriodDay(period.from, ["period", "from"]);
  yield* checkPeriodDay(period.to, ["period", "to"]);
  // A period is named by the year it ends in.
  yield* checkWhole(period.to.yearOffset, { least: 0, most: 0 }, ["period", "to", "yearOffset"]);
  if (counting.recordedBy !== undefined) {
    yield* checkYearDay(counting.recordedBy, ["counting", "recordedBy"]);
  }
  if (placeInYears(period.from) > placeInYears(period.to)) {
    const params = { from: written(period.from), to: written(period.to) };
    yield issueAt(["period"], "dates-out-of-order", params);
  }
}
