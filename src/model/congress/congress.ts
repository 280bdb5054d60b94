import type { OpenPeriod } from "../openPeriod";
import type { PlainDate } from "../plainDate";

/** A people's congress, by the code of its administrative division. */
export interface Congress {
  /** GB/T 2260: six digits, or nine for a township (GB/T 10114); 000000 stands for the whole country. */
  readonly code: string;
  /** Day of the edition of the table the code is taken from: codes are given up and given anew. */
  readonly codeEdition: PlainDate;
  /** Name of the division as session names have it; empty for the whole country. */
  readonly name: string;
  /** What short names of committee meetings say for the division; its name where there is none. */
  readonly shortName?: string;
}

/** One term (届) of a congress. */
export interface CongressTerm {
  /** The congress, with the code it had when the term began: it keeps that one through the term. */
  readonly congress: Congress;
  /** 第几届：1, 2, 3 … */
  readonly ordinal: number;
  /** From the first session of this term to the first of the next; open until that is known. */
  readonly period: OpenPeriod;
}
