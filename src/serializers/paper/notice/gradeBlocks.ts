import { formatPoints } from "../../../model/decimal";
import type { Language } from "../../../model/localizedText";
import type { Assessment, GradeResult, RequirementResult } from "../../../rules/assess/assessment";
import { requirementFigures } from "../../../rules/explain/requirementFigures";
import type { PaperBlock } from "../paperDocument";
import { speak, words } from "./noticeSubject";

/** What a grade is told from. */
export interface GradedSubject {
  /** The assessment. */
  readonly assessment: Omit<Assessment, "mandate">;
  /** Language of the paper. */
  readonly language: Language;
}

function requirementText(subject: GradedSubject, requirement: RequirementResult): string {
  const { basis, failure } = requirement;
  return `${basis} ${speak(subject, failure)}${speak(subject, requirementFigures(requirement))}`;
}

/** What is missing for one grade, or nothing where nothing is. */
function missingFor(subject: GradedSubject, grade: GradeResult): readonly string[] {
  const { basis, pointsMissing, requirements } = grade;
  const missing = formatPoints(pointsMissing, subject.assessment.scale);
  const points =
    pointsMissing === 0
      ? []
      : [words(subject, `${basis} 总分还差${missing}分`, `${basis} ${missing} points short`)];
  const unmet = requirements.filter(({ met }) => !met);
  return [...points, ...unmet.map((requirement) => requirementText(subject, requirement))];
}

function said(text: string, items: readonly string[] = []): readonly PaperBlock[] {
  const paragraph: PaperBlock = { kind: "paragraph", text, align: "left" };
  return items.length === 0 ? [paragraph] : [paragraph, { kind: "list", ordered: false, items }];
}

function betterGrade(subject: GradedSubject, grade: GradeResult): readonly PaperBlock[] {
  const missing = missingFor(subject, grade);
  if (missing.length === 0) return [];
  const { zh, en } = grade.name;
  return said(words(subject, `评为“${zh}”还缺：`, `Missing for “${en}”:`), missing);
}

/**
 * Why the grade is what it is, and what is missing for a better one.
 *
 * @param subject - the assessment and the language
 * @returns paragraphs and lists
 */
export function gradeBlocks(subject: GradedSubject): readonly PaperBlock[] {
  const { standing, lowered, grades } = subject.assessment;
  const isGraded = standing.kind === "graded";
  const ungraded = words(
    subject,
    `按${standing.basis}不评等次：${standing.name.zh}。`,
    `No grade under ${standing.basis}: ${standing.name.en}.`,
  );
  const place = grades.findIndex(({ id }) => id === standing.id);
  const but = words(
    subject,
    "总分已达到更高等次，因下列各项未满足而降等：",
    "The points suffice for a higher grade; it is lower because:",
  );
  const reasons = lowered.map((requirement) => requirementText(subject, requirement));
  const best = words(subject, "已是最高等次。", "This is the highest grade.");
  return [
    ...(isGraded ? [] : said(ungraded)),
    ...(reasons.length === 0 ? [] : said(but, reasons)),
    ...(isGraded && place === 0 ? said(best) : []),
    ...(isGraded ? grades.slice(0, place) : []).flatMap((grade) => betterGrade(subject, grade)),
  ];
}
