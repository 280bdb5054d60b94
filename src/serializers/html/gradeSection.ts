import { formatPoints } from "../../model/decimal";
import type { GradeResult, RequirementResult } from "../../rules/assess/assessment";
import { requirementFigures } from "../../rules/explain/requirementFigures";
import { type NoticeSubject, speak, words } from "./noticeSubject";
import { html, type SafeHtml } from "./safeHtml";

function requirementText(subject: NoticeSubject, requirement: RequirementResult): string {
  const { basis, failure } = requirement;
  return `${basis} ${speak(subject, failure)}${speak(subject, requirementFigures(requirement))}`;
}

/** What is missing for one grade, or nothing where nothing is. */
function missingFor(subject: NoticeSubject, grade: GradeResult): readonly string[] {
  const { scale } = subject.scorecard;
  const missing = formatPoints(grade.pointsMissing, scale);
  const points =
    grade.pointsMissing === 0
      ? []
      : [
          words(
            subject,
            `${grade.basis} 总分还差${missing}分`,
            `${grade.basis} ${missing} points short`,
          ),
        ];
  const unmet = grade.requirements.filter(({ met }) => !met);
  return [...points, ...unmet.map((requirement) => requirementText(subject, requirement))];
}

function betterGrade(subject: NoticeSubject, grade: GradeResult): readonly SafeHtml[] {
  const missing = missingFor(subject, grade);
  if (missing.length === 0) return [];
  const name = words(subject, `评为“${grade.name.zh}”还缺：`, `Missing for “${grade.name.en}”:`);
  return [html`<p>${name}</p><ul>${missing.map((text) => html`<li>${text}</li>`)}</ul>`];
}

/**
 * Why the grade is what it is, and what is missing for a better one.
 *
 * @param subject - what the notice speaks of
 * @returns paragraphs
 */
export function gradeSection(subject: NoticeSubject): SafeHtml {
  const { standing, lowered, grades } = subject.assessment;
  const reasons =
    lowered.length === 0
      ? []
      : [
          html`<p>${words(subject, "总分已达到更高等次，因下列各项未满足而降等：", "The points suffice for a higher grade; it is lower because:")}</p><ul>${lowered.map((requirement) => html`<li>${requirementText(subject, requirement)}</li>`)}</ul>`,
        ];
  const place = grades.findIndex(({ id }) => id === standing.id);
  const better = standing.kind === "graded" ? grades.slice(0, place) : [];
  const best =
    standing.kind === "graded" && place === 0
      ? [html`<p>${words(subject, "已是最高等次。", "This is the highest grade.")}</p>`]
      : [];
  const ungraded =
    standing.kind === "graded"
      ? []
      : [
          html`<p>${words(subject, `按${standing.basis}不评等次：${standing.name.zh}。`, `No grade under ${standing.basis}: ${standing.name.en}.`)}</p>`,
        ];
  return html`${ungraded}${reasons}${best}${better.flatMap((grade) => betterGrade(subject, grade))}`;
}
