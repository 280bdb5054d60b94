import type { LocalizedText } from "../localizedText";

/** A value a particular may have. */
export interface ParticularChoice {
  /** Stable code that records carry. */
  readonly code: string;
  /** Name. */
  readonly name: LocalizedText;
}

/** What every particular says of itself. */
interface ParticularIdentity {
  /** Stable code, unique among the particulars of its records. */
  readonly code: string;
  /** Name, as registers head the column. */
  readonly name: LocalizedText;
}

/** One or several of a closed list of values. */
export interface ChoiceParticular extends ParticularIdentity {
  /** Names this kind: one value, or any number of them. */
  readonly kind: "choice" | "choices";
  /** The values. */
  readonly values: readonly ParticularChoice[];
}

/** A whole number: yuan, pages, minutes, persons. */
export interface NumberParticular extends ParticularIdentity {
  /** Names this kind. */
  readonly kind: "number";
  /** What one is. */
  readonly unit: LocalizedText;
  /** Largest number a register may say; the least is 0. */
  readonly atMost: number;
}

/** Yes or no. */
export interface YesNoParticular extends ParticularIdentity {
  /** Names this kind. */
  readonly kind: "yes-no";
}

/** What a place writes down beyond the fixed columns, so that its rules can speak of it. */
export type Particular = ChoiceParticular | NumberParticular | YesNoParticular;
