import type { LocalizedText } from "../../model/localizedText";
import type { RecordReference } from "../../model/recordReference";

/** What a sentence is for; an explanation has its sentences in this order. */
export type ExplanationSection =
  /** What must be known before any number is read: an illustration, a measure seen in part. */
  | "caution"
  /** The total. */
  | "total"
  /** What earned what under which article. */
  | "points"
  /** What a floor or ceiling took or gave. */
  | "limits"
  /** What counts instead of what. */
  | "alternatives"
  /** Rules that do not apply to the deputy. */
  | "conditions"
  /** What a conversion made of a sum. */
  | "conversions"
  /** What did not count, and why. */
  | "not-counted"
  /** What is still to be verified. */
  | "pending"
  /** The grade, what lowered it, what is missing for the next one. */
  | "grade"
  /** Facts for people to look into. */
  | "alerts";

/** What a sentence accounts for, so that a reader can be led from it to the trace. */
export interface ExplanationSubject {
  /** Id of the node, grade, requirement or alert; `null` where it is about none. */
  readonly rule: string | null;
  /** Places in the scorecard's `lines` of the lines it accounts for; each line has one sentence. */
  readonly lines: readonly number[];
  /** Records it names or counts. */
  readonly records: readonly RecordReference[];
}

/** A sentence a clerk would write, in Chinese and in English, from the trace alone. */
export interface ExplanationSentence extends LocalizedText {
  /** What it is for. */
  readonly section: ExplanationSection;
  /** What it accounts for. */
  readonly about: ExplanationSubject;
}
