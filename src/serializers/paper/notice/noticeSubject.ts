import type { Archive } from "../../../model/archive";
import type { Language, LocalizedText } from "../../../model/localizedText";
import type { Policy } from "../../../model/policy/policy";
import type { Audience } from "../../../model/privacy/audience";
import type { Assessment } from "../../../rules/assess/assessment";
import type { Scorecard } from "../../../rules/score/scorecard";
import type { RankedDeputy } from "../../../rules/select/selectionResult";

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

/** A notice for one reader, who is not the public: its parts with points are for no one else. */
export interface NoticeSpeaker extends Omit<NoticeSubject, "scorecard" | "assessment"> {
  /** The score, as the reader may see it. */
  readonly scorecard: Omit<Scorecard, "mandate">;
  /** The assessment, as the reader may see it. */
  readonly assessment: Omit<Assessment, "mandate">;
  /** Who reads it. */
  readonly audience: Exclude<Audience, "public">;
}

/** Says a text in the notice's language. */
export function speak({ language }: Pick<NoticeSubject, "language">, text: LocalizedText): string {
  return text[language];
}

/** Says Chinese or English words of the notice itself. */
export function words(
  { language }: Pick<NoticeSubject, "language">,
  zh: string,
  en: string,
): string {
  return language === "zh" ? zh : en;
}
