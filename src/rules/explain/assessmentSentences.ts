import type { LocalizedText } from "../../model/localizedText";
import type { RecordReference } from "../../model/recordReference";
import type {
  Alert,
  Assessment,
  GradeResult,
  RequirementResult,
  Standing,
} from "../assess/assessment";
import type { ExplanationSection, ExplanationSentence } from "./explanation";
import { amount, article, joined, named, nothing, recordName, ruleName, sentence } from "./phrases";
import { requirementFigures } from "./requirementFigures";

function say(
  section: ExplanationSection,
  rule: string,
  text: LocalizedText,
  records: readonly RecordReference[] = [],
): ExplanationSentence {
  return { section, about: { rule, lines: [], records }, ...sentence(text) };
}

function standingText({ kind, ...standing }: Standing): LocalizedText {
  const { zh, en } = ruleName(standing);
  if (kind === "graded") return { zh: `等次：${zh}`, en: `grade: ${en}` };
  if (kind === "ungraded") return { zh: `评定：${zh}`, en: `standing: ${en}` };
  return { zh: `评定：${zh}，不列入名单`, en: `standing: ${en}, not in the list` };
}

/** A policy's own words, which may be whole sentences, as part of a sentence. */
function withoutStop({ zh, en }: LocalizedText): LocalizedText {
  return { zh: zh.replace(/。$/, ""), en: en.replace(/\.$/, "") };
}

/** What is said where a requirement is not met: its own words, its article, what is needed and there. */
export function requirementText(requirement: RequirementResult): LocalizedText {
  const { basis } = requirement;
  const failure = withoutStop(requirement.failure);
  const where = article(basis);
  const figures = requirementFigures(requirement);
  return {
    zh: `${failure.zh}${where.zh}${figures.zh}`,
    en: `${failure.en}${where.en}${figures.en}`,
  };
}

/** Whether more could reach it; a total above its last point has passed it by. */
function lacks({ pointsMissing, pointsAbove, requirements }: GradeResult): boolean {
  if (pointsAbove !== 0) return false;
  return pointsMissing !== 0 || requirements.some(({ met }) => !met);
}

/** The lowest grade above the one given for which something is missing. */
function nextGrade({ standing, grades }: Assessment): GradeResult | undefined {
  const place = grades.findIndex(({ id }) => id === standing.id);
  if (standing.id === "between-grade-lines") return [...grades].reverse().find(lacks);
  // A standing outside the grades is no matter of points: nothing earned would change it.
  return grades.slice(0, Math.max(place, 0)).reverse().find(lacks);
}

function missingText(grade: GradeResult, scale: number): LocalizedText {
  const points =
    grade.pointsMissing === 0
      ? []
      : [
          {
            zh: `总分差${amount(grade.pointsMissing, scale).zh}`,
            en: `${amount(grade.pointsMissing, scale).en} short`,
          },
        ];
  const unmet = grade.requirements.filter(({ met }) => !met).map(requirementText);
  const missing = joined([...points, ...unmet], { zh: "；", en: "; " });
  const name = ruleName(grade);
  return { zh: `评为${name.zh}还缺：${missing.zh}`, en: `missing for ${name.en}: ${missing.en}` };
}

/**
 * Says the grade, what lowered it, and what is missing for the next one.
 *
 * @param assessment - the assessment
 * @returns sentences about the grade
 */
export function gradeSentences(assessment: Assessment): readonly ExplanationSentence[] {
  const { standing, lowered, scale } = assessment;
  const next = nextGrade(assessment);
  return [
    say("grade", standing.id, standingText(standing)),
    ...lowered.map((requirement) => {
      const { zh, en } = requirementText(requirement);
      return say(
        "grade",
        requirement.id,
        {
          zh: `总分已达到更高等次，因下列情形降等：${zh}`,
          en: `the points suffice for a higher grade; it is lower because: ${en}`,
        },
        requirement.records,
      );
    }),
    ...(next === undefined ? [] : [say("grade", next.id, missingText(next, scale))]),
  ];
}

function alertSentence({ id, basis, statute, text, count, records }: Alert): ExplanationSentence {
  const said = withoutStop(text);
  const where = article(basis);
  const list = named(records.map(recordName));
  const facts = list.zh === "" ? nothing : { zh: `：${list.zh}`, en: `: ${list.en}` };
  return say(
    "alerts",
    id,
    {
      zh: `${said.zh}。数值${count}${facts.zh}${where.zh}，可能涉及${statute}。供研究，不作结论`,
      en: `${said.en}. Figure ${count}${facts.en}${where.en}; it may matter under ${statute}. For study, not a conclusion`,
    },
    records,
  );
}

/**
 * Says the facts people should look into; nothing is concluded from them.
 *
 * @param assessment - the assessment
 * @returns one sentence for each alert
 */
export function alertSentences({ alerts }: Assessment): readonly ExplanationSentence[] {
  return alerts.map(alertSentence);
}
