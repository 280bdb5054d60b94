import type { Archive } from "../../model/archive";
import type { Language, LocalizedText } from "../../model/localizedText";
import type { Policy } from "../../model/policy/policy";
import type { Assessment } from "../../rules/assess/assessment";
import type { Scorecard } from "../../rules/score/scorecard";
import type { RankedDeputy } from "../../rules/select/selectionResult";

/** A place among the graded deputies of a delegation. */
export interface DelegationPlace {
  /** The place. */
  readonly place: RankedDeputy["rank"];
  /** How many are graded. */
  readonly graded: number;
}

/** Everything a result notice speaks of. */
export interface NoticeSubject {
  /** The measure. */
  readonly policy: Policy;
  /** The deputy's archive, for what each entry was about. */
  readonly archive: Archive;
  /** The score. */
  readonly scorecard: Scorecard;
  /** The assessment. */
  readonly assessment: Assessment;
  /** The place among the graded of the delegation, and how many there are; `null` where not graded. */
  readonly rank: DelegationPlace | null;
  /** Language of the notice. */
  readonly language: Language;
}

/** Says a text in the notice's language. */
export function speak({ language }: NoticeSubject, text: LocalizedText): string {
  return text[language];
}

/** Says Chinese or English words of the notice itself. */
export function words({ language }: NoticeSubject, zh: string, en: string): string {
  return language === "zh" ? zh : en;
}
