import type { LocalizedText } from "../localizedText";
import type { PlainDate } from "../plainDate";

/** A deputy a matter concerns, and where he or she belongs; what is not told is left out. */
export interface DeadlineFor {
  /** The deputy, by certificate number or any lasting name. */
  readonly deputy?: string;
  /** The liaison station. */
  readonly station?: string;
  /** The county or district. */
  readonly county?: string;
}

/** What happened to one matter and when: a suggestion, a body's part in it, a year, a reception day. */
export interface DeadlineFacts {
  /** Its lasting name. */
  readonly subject: string;
  /** Its name in sentences; the lasting one where left out. */
  readonly name?: LocalizedText;
  /** The body that has it in hand (承办单位); nobody in particular where left out. */
  readonly body?: string;
  /** Kind of matter: `suggestion`, `handling`, `co-handling`, `year` … */
  readonly kind: string;
  /** Day of each event, the latest where it happened more than once; `null` where not yet or not known. */
  readonly dates: Readonly<Record<string, PlainDate | null>>;
  /** Days fixed beforehand: a reception day, the day a reply was put off to. */
  readonly planned?: Readonly<Record<string, PlainDate | null>>;
  /** What else is told of it (`recess`, `wide-ranging`); what is left out is not known. */
  readonly marks?: Readonly<Record<string, boolean>>;
  /** Whom it concerns. */
  readonly for: readonly DeadlineFor[];
}
