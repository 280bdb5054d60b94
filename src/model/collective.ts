import type { Mandate } from "./mandate";
import type { Period } from "./period";
import type { PlainDate } from "./plainDate";

/** A deputy's time in a group or delegation. */
export interface Membership {
  /** Number of the deputy certificate. */
  readonly certificate: string;
  /** First day. */
  readonly from: PlainDate;
  /** Last day; `null` where it goes on. */
  readonly to: PlainDate | null;
}

/** A deputies' group or a delegation that is scored as one. */
export interface Collective {
  /** Stable number. */
  readonly id: string;
  /** Name. */
  readonly name: string;
  /** What it is, as the policy lists classes: group, delegation. */
  readonly collectiveClass: string;
  /** The congress's term. */
  readonly term: Period;
  /** Delegation it belongs to; its own name for a delegation. */
  readonly delegation: string;
  /** Day it was formed. */
  readonly formedOn: PlainDate;
  /** Last day; `null` where it goes on. */
  readonly dissolvedOn: PlainDate | null;
  /** Its members. */
  readonly members: readonly Membership[];
}

/**
 * What a group or delegation is scored by: its number stands for the certificate, its class for the
 * class of deputy, its days for the days in office.
 *
 * @param collective - the group or delegation
 * @returns a mandate that an archive of its records is about
 * @example
 * ```ts
 * import { mandateOfCollective } from "deputy-archive";
 * mandateOfCollective({
 *   id: "G-1", name: "第一小组", collectiveClass: "group", delegation: "甲区",
 *   term: { from: "2021-09-01", to: "2026-12-31" }, formedOn: "2021-10-01", dissolvedOn: null,
 *   members: [],
 * }).certificate; // => "G-1"
 * ```
 */
export function mandateOfCollective(collective: Collective): Mandate {
  const { id, name, term, delegation, collectiveClass, formedOn, dissolvedOn } = collective;
  return {
    certificate: id,
    name,
    term,
    delegation,
    station: null,
    deputyClass: collectiveClass,
    beganOn: formedOn,
    status: dissolvedOn === null ? "in-office" : "ended",
    statusOn: dissolvedOn,
  };
}
