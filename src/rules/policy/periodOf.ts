import type { Period } from "../../model/period";
import { addMonths, type PlainDate, plainDate } from "../../model/plainDate";
import type { Policy, YearDay } from "../../model/policy/policy";

/** January has every day a rule can name, and a month later is never past a month's last. */
function monthsLast({ month, day }: YearDay, year: number): PlainDate | null {
  const inJanuary = plainDate(year, 1, day);
  return inJanuary === null ? null : addMonths(inJanuary, month - 1);
}

/**
 * The day a rule of the year names.
 *
 * @param day - month, day and year offset of the rule
 * @param year - the year the period ends in
 * @returns the day; the month's last where it has no such day
 */
export function yearDay(day: YearDay, year: number): PlainDate {
  const inYear = year + day.yearOffset;
  const found = plainDate(inYear, day.month, day.day) ?? monthsLast(day, inYear);
  if (found === null) throw new RangeError(`no day ${day.month}-${day.day} in ${year}`);
  return found;
}

/**
 * The period a policy scores as one, named by the year it ends in (履职年度, Datong article 1).
 *
 * @param policy - the measure
 * @param year - calendar year of the period's last day
 * @returns its first and last day
 * @throws RangeError for a year outside 1 to 9999
 * @example
 * ```ts
 * import { periodOf } from "deputy-archive";
 * import { readPolicy } from "deputy-archive/schemas";
 * import document from "deputy-archive/policies/datong-2026-illustrative/policy.json" with { type: "json" };
 *
 * const { value: policy } = readPolicy(document);
 * if (policy === null) throw new Error("the policy has issues");
 * periodOf(policy, 2026); // => { from: "2025-12-01", to: "2026-11-30" }
 * ```
 */
export function periodOf(policy: Policy, year: number): Period {
  return { from: yearDay(policy.period.from, year), to: yearDay(policy.period.to, year) };
}

/** Why a policy does not score a period. */
export interface PolicyRefusal {
  /** Names the refusal. */
  readonly code: "policy-outside-dates";
  /** The key of the policy that speaks of it. */
  readonly path: readonly ["effectiveFrom"];
  /** The dates that do not fit. */
  readonly params: PolicyDates;
}

/** Dates of a policy and of a period it does not cover. */
export interface PolicyDates {
  /** Id of the policy. */
  readonly policy: string;
  /** First day of the policy; empty where it is not known. */
  readonly effectiveFrom: PlainDate | "";
  /** Last day of the policy; empty where it is open. */
  readonly effectiveTo: PlainDate | "";
  /** First day of the period. */
  readonly from: PlainDate;
  /** Last day of the period. */
  readonly to: PlainDate;
}

/**
 * Finds what keeps a policy from scoring a period: a measure never extends itself beyond its dates.
 *
 * @param policy - the measure
 * @param period - the span to be scored
 * @returns an issue `policy-outside-dates`, or `null` where the policy covers the whole period
 * @example
 * ```ts
 * import { policyRefusal } from "deputy-archive";
 * import { readPolicy } from "deputy-archive/schemas";
 * import document from "deputy-archive/policies/datong-2026-illustrative/policy.json" with { type: "json" };
 *
 * const { value: policy } = readPolicy(document);
 * if (policy === null) throw new Error("the policy has issues");
 * policyRefusal(policy, { from: "2026-12-01", to: "2027-11-30" })?.code; // => "policy-outside-dates"
 * ```
 */
export function policyRefusal(policy: Policy, period: Period): PolicyRefusal | null {
  const { effectiveFrom, effectiveTo } = policy;
  const covered =
    (effectiveFrom === null || effectiveFrom <= period.from) &&
    (effectiveTo === null || period.to <= effectiveTo);
  if (covered) return null;
  return {
    code: "policy-outside-dates",
    path: ["effectiveFrom"],
    params: {
      policy: policy.id,
      effectiveFrom: effectiveFrom ?? "",
      effectiveTo: effectiveTo ?? "",
      from: period.from,
      to: period.to,
    },
  };
}
