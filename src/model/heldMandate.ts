import type { CongressTerm } from "./congress/congress";
import type { Recorded } from "./history/recorded";
import type { TenureEventBody } from "./tenureEvent";

/** One person's mandate: person × congress × term; a person may hold several at once. */
export interface HeldMandate {
  /** The caller's own number for the person: never an ID number, never a name. */
  readonly person: string;
  /** Number of the deputy certificate (代表证号). */
  readonly certificate: string;
  /** The congress and its term. */
  readonly term: CongressTerm;
  /** Everything written down about it, in any order. */
  readonly events: readonly Recorded<TenureEventBody>[];
}
