import type { LocalizedText } from "../../../model/localizedText";

/** How much a finding matters. */
export type Severity = "error" | "warning" | "note";

/** What a code says; names and numbers stand in braces. */
export interface FindingWords {
  /** How much it matters. */
  readonly severity: Severity;
  /** The sentence. */
  readonly text: LocalizedText;
}
