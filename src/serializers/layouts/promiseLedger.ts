import type { PlainDate } from "../../model/plainDate";
import type { PromiseFile } from "../../model/promiseState";
import type { BodyNames } from "./bodyName";

/** What the tables of a ledger of promises are made of. */
export interface PromiseLedger {
  /** Every promise on file. */
  readonly ledger: readonly PromiseFile[];
  /** The calendar year. */
  readonly year: number;
  /** The day: what was written down later is not seen. */
  readonly asOf: PlainDate;
  /** Names of the bodies by their codes; a code without a name is printed as it is. */
  readonly bodies?: BodyNames;
}
