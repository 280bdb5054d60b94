import type { RowSource } from "./dutyEntry";
import type { PlainDate } from "./plainDate";

/** Counts of one satisfaction evaluation (满意度测评). */
export interface Ballot {
  /** Handed out (发出票). */
  readonly issued: number;
  /** Returned (收回票). */
  readonly returned: number;
  /** 满意 */
  readonly satisfied: number;
  /** 基本满意 */
  readonly basicallySatisfied: number;
  /** 不满意 */
  readonly dissatisfied: number;
  /** 弃权 */
  readonly abstained: number;
  /** 废票 */
  readonly spoiled: number;
}

/** How a duty report was given (方式). */
export type ReportForm =
  /** 书面 */
  | "written"
  /** 口头 */
  | "oral";

/** All forms of report, for schemas and tests. */
export const reportForms: readonly ReportForm[] = ["written", "oral"];

/** One report on the performance of duties, with its ballot where one was held (述职, D11). */
export interface DutyReport {
  /** Tells a duty report from the other records of an archive. */
  readonly kind: "report";
  /** Stable identity inside the archive. */
  readonly id: string;
  /** Day of the report. */
  readonly occurredOn: PlainDate;
  /** How it was given. */
  readonly form: ReportForm;
  /** The ballot's counts; `null` where none was held. */
  readonly ballot: Ballot | null;
  /** Row it was read from; `null` where it was not read from a file. */
  readonly source: RowSource | null;
}

/** What is wrong with a ballot's figures. */
export type BallotFault = "ballots-exceed-issued" | "ballot-sum-mismatch";

/**
 * Finds what makes a ballot void: more returned than issued, or figures that do not add up.
 *
 * @param ballot - the counts, whole numbers
 * @returns the fault, or `null` where the figures agree
 * @example
 * ```ts
 * import { ballotFault } from "deputy-archive";
 * const ballot = { issued: 23, returned: 26, satisfied: 24, basicallySatisfied: 1, dissatisfied: 0, abstained: 0, spoiled: 1 };
 * ballotFault(ballot); // => "ballots-exceed-issued"
 * ```
 */
export function ballotFault(ballot: Ballot): BallotFault | null {
  if (ballot.returned > ballot.issued) return "ballots-exceed-issued";
  const counted =
    ballot.satisfied +
    ballot.basicallySatisfied +
    ballot.dissatisfied +
    ballot.abstained +
    ballot.spoiled;
  return counted === ballot.returned ? null : "ballot-sum-mismatch";
}

/**
 * Number of valid ballots: those returned without the spoiled; abstentions are valid.
 *
 * @param ballot - the counts
 * @returns a whole number
 * @example
 * ```ts
 * import { validBallots } from "deputy-archive";
 * const ballot = { issued: 20, returned: 20, satisfied: 15, basicallySatisfied: 2, dissatisfied: 0, abstained: 2, spoiled: 1 };
 * validBallots(ballot); // => 19
 * ```
 */
export function validBallots(ballot: Ballot): number {
  return ballot.returned - ballot.spoiled;
}
