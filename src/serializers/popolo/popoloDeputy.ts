import { canonicalText } from "../../model/canonicalText";
import type { CongressTerm } from "../../model/congress/congress";
import type { Mandate } from "../../model/mandate";

/** One mandate, whose it is and in which congress. */
export interface PopoloDeputy {
  /**
   * The caller's own number for the person, so that several mandates are seen to be one person's;
   * `null` where nobody says so, and then the mandate is taken for a person of its own.
   */
  readonly person: string | null;
  /** The mandate as the roster has it. */
  readonly mandate: Mandate;
  /** The congress and its term. */
  readonly term: CongressTerm;
}

/** What tells a congress's term from others. */
export function termKey({ congress, ordinal }: CongressTerm): string {
  return `${congress.code}-${ordinal}`;
}

/** What tells a person from others: compared, never written. */
export function personKey({ person, mandate, term }: PopoloDeputy): string {
  return canonicalText(person === null ? [termKey(term), mandate.certificate] : person);
}

/** What tells a delegation from others of the same name. */
export function delegationKey({ mandate, term }: PopoloDeputy): string {
  return canonicalText([termKey(term), mandate.delegation]);
}

/** What tells a station from others of the same name. */
export function stationKey({ mandate, term }: PopoloDeputy): string {
  return canonicalText([term.congress.code, mandate.station]);
}
