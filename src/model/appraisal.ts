import type { ReportForm } from "./dutyReport";
import type { PlainDate } from "./plainDate";

/** Counts of one ballot box of one group of appraisers; the options are the place's own (D11, Q3). */
export interface AppraisalBallot {
  /** Code of the group: voters, members of the standing committee. */
  readonly group: string;
  /** How many belong to the group (应到). */
  readonly eligible: number;
  /** How many were there (实到). */
  readonly present: number;
  /** Handed out (发出票). */
  readonly issued: number;
  /** Returned (收回票). */
  readonly returned: number;
  /** 废票 */
  readonly spoiled: number;
  /** Returned for each option, by its code. */
  readonly counts: Readonly<Record<string, number>>;
}

/** Opinions and result given back to the deputy in writing (书面反馈). */
export interface WrittenFeedback {
  /** Day it was given. */
  readonly on: PlainDate;
  /** Who gave it. */
  readonly by: string;
  /** What was said. */
  readonly text: string;
}

/** A decision of a named body that an appraisal does not count. */
export interface AppraisalVoiding {
  /** Who decided. */
  readonly by: string;
  /** Day of the decision. */
  readonly on: PlainDate;
  /** Why. */
  readonly reason: string;
}

/** An appraisal of one duty report (述职评议). */
export interface Appraisal {
  /** Number. */
  readonly id: string;
  /** Number of the deputy certificate. */
  readonly certificate: string;
  /** Day of the report and the ballot. */
  readonly occurredOn: PlainDate;
  /** How the report was given. */
  readonly form: ReportForm;
  /** The ballots; several of one group, as of several polling places, are added. */
  readonly ballots: readonly AppraisalBallot[];
  /** What was given back to the deputy. */
  readonly feedback: readonly WrittenFeedback[];
  /** Whether a named body declared it void; `null` where none did. */
  readonly voiding: AppraisalVoiding | null;
}
