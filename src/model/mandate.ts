import { inPeriod, type Period } from "./period";
import type { PlainDate } from "./plainDate";

/** Whether a mandate is in force (任职状态). */
export type MandateStatus =
  /** 在任 */
  | "in-office"
  /** 暂停: suspended from performing duties as a deputy */
  | "suspended"
  /** 终止: the deputy's qualification has ended */
  | "ended";

/** All states of a mandate, for schemas and tests. */
export const mandateStatuses: readonly MandateStatus[] = ["in-office", "suspended", "ended"];

/** One person's mandate in one congress for one term: what an archive is about (D5, 一人一档). */
export interface Mandate {
  /** Number of the deputy certificate (代表证号). */
  readonly certificate: string;
  /** Name (姓名). */
  readonly name: string;
  /** The congress's term, first and last day. */
  readonly term: Period;
  /** Delegation (所在代表团). */
  readonly delegation: string;
  /** Liaison station (代表联络站); `null` where none is given. */
  readonly station: string | null;
  /** Class of deputy, as the policy lists it (人员类别). */
  readonly deputyClass: string;
  /** First day in office (任职日期). */
  readonly beganOn: PlainDate;
  /** State of the mandate, as last known. */
  readonly status: MandateStatus;
  /** Day that state began; `null` where the mandate has been in force all along. */
  readonly statusOn: PlainDate | null;
  /**
   * Suspensions that have ended: the day each took effect, which still belongs to the mandate, and
   * the last day it lasted; duties resume the day after (代表法2025第61条).
   */
  readonly suspensions?: readonly Period[];
}

/**
 * The state of a mandate on a day.
 *
 * A suspension or an end counts from its own day on (`statusOn`).
 *
 * @param mandate - the mandate as last known
 * @param date - the day asked about
 * @returns the state on that day; `null` before the mandate began
 * @example
 * ```ts
 * import { statusOn } from "deputy-archive";
 * const mandate = {
 *   certificate: "DT16-0001", name: "示例", term: { from: "2021-09-01", to: "2026-12-31" },
 *   delegation: "甲区", station: null, deputyClass: "other", beganOn: "2021-09-01",
 *   status: "suspended", statusOn: "2026-12-02",
 * } as const;
 * statusOn(mandate, "2026-11-30"); // => "in-office"
 * ```
 */
export function statusOn(mandate: Mandate, date: PlainDate): MandateStatus | null {
  if (date < mandate.beganOn) return null;
  const { status, suspensions } = mandate;
  const isLatest = mandate.statusOn === null || date >= mandate.statusOn;
  if (isLatest && status !== "in-office") return status;
  return suspensions?.some((span) => inPeriod(span, date)) === true ? "suspended" : "in-office";
}

/**
 * Tells whether something done on a day was done under a mandate in force.
 *
 * The day a suspension or an end takes effect still belongs to the mandate, and so does the day
 * duties resume.
 *
 * @param mandate - the mandate as last known
 * @param date - the day it was done
 * @returns true where the mandate was in force
 * @example
 * ```ts
 * import { mandateInForce } from "deputy-archive";
 * const mandate = {
 *   certificate: "DT16-0001", name: "示例", term: { from: "2021-09-01", to: "2026-12-31" },
 *   delegation: "甲区", station: null, deputyClass: "other", beganOn: "2026-06-02",
 *   status: "in-office", statusOn: null,
 * } as const;
 * mandateInForce(mandate, "2026-06-01"); // => false
 * ```
 */
export function mandateInForce(mandate: Mandate, date: PlainDate): boolean {
  if (date < mandate.beganOn) return false;
  if (mandate.status !== "in-office") {
    if (mandate.statusOn === null || date > mandate.statusOn) return false;
  }
  const { suspensions } = mandate;
  return (
    suspensions === undefined || !suspensions.some(({ from, to }) => from < date && date <= to)
  );
}
