import type { Language } from "../../../model/localizedText";
import type { YearDossier } from "../../../rules/dossier/yearDossier";
import { redact } from "../../../rules/privacy/redact";
import { sayIn } from "../../layouts/tableWords";
import { type Chapter, numberedChapters } from "../chapters";
import { gradeBlocks } from "../notice/gradeBlocks";
import { articleTable } from "../notice/nodeRow";
import type { PaperBlock, PaperDocument } from "../paperDocument";
import { checklistBlocks } from "../record/checklistBlocks";
import { reportTable } from "../record/reportTable";
import {
  type ResultReader,
  visibleAssessment,
  visibleChecklist,
  visibleScore,
} from "../visibleResults";
import { wholePart } from "../wholePart";
import { dossierHead, dossierWithheld } from "./dossierHead";
import type { DossierOptions } from "./dossierOptions";
import { notGivenBlocks } from "./dossierWords";
import { outcomeChapters } from "./outcomeChapters";
import { trendTable } from "./trendTable";

function gradeChapter(
  assessment: NonNullable<YearDossier["assessment"]>,
  reader: ResultReader,
  language: Language,
): Chapter {
  const say = sayIn(language);
  const seen = visibleAssessment(assessment, reader);
  const { standing, alerts } = seen;
  const grade = say(
    `等次：${standing.name.zh}（${standing.basis}）`,
    `Grade: ${standing.name.en} (${standing.basis})`,
  );
  const facts = alerts.map(({ basis, statute, text, count }) =>
    say(
      `${text.zh}（${count}，${basis}，${statute}）`,
      `${text.en} (${count}, ${basis}, ${statute})`,
    ),
  );
  const list: PaperBlock = { kind: "list", ordered: false, items: facts };
  const lead = say("需要了解的事实：", "Facts to look into:");
  const alerted: readonly PaperBlock[] =
    facts.length === 0 ? [] : [{ kind: "paragraph", text: lead, align: "left" }, list];
  return {
    heading: say("等次和差距", "Grade and what is missing"),
    blocks: [
      { kind: "paragraph", text: [{ text: grade, bold: true }], align: "left" },
      ...gradeBlocks({ assessment: seen, language }),
      ...alerted,
    ],
  };
}

/** What only the deputy and the keepers read. */
function resultChapters(
  { checklist, score, assessment }: YearDossier,
  reader: ResultReader,
  language: Language,
): readonly Chapter[] {
  const say = sayIn(language);
  const chapters: Chapter[] = [];
  if (checklist !== null) {
    const blocks = checklistBlocks(visibleChecklist(checklist, reader), language);
    chapters.push({ heading: say("履职清单", "Checklist"), blocks });
  }
  if (score !== null) {
    const table = articleTable({ scorecard: visibleScore(score, reader), language });
    const text = say(
      "逐条依据见个人履职结果通知。",
      "The entries behind each line stand in the result notice.",
    );
    const blocks: readonly PaperBlock[] = [table, { kind: "paragraph", text }];
    chapters.push({ heading: say("积分", "Points"), blocks });
  }
  return assessment === null ? chapters : [...chapters, gradeChapter(assessment, reader, language)];
}

function readerChapters(
  dossier: YearDossier,
  reader: ResultReader,
  { language = "zh", measures = [], bodies = {} }: DossierOptions,
): readonly Chapter[] {
  const seen = redact("yearDossier", dossier, reader);
  // Nothing of outcomes and trend is closed to the deputy (yearDossierClasses).
  const outcomes = wholePart<YearDossier["outcomes"]>(seen.outcomes ?? {});
  const trend = wholePart<YearDossier["trend"]>(seen.trend ?? []);
  return [
    ...resultChapters(dossier, reader, language),
    appraisalChapter(seen.appraisals ?? [], language, true),
    ...outcomeChapters(outcomes, { language, bodies }),
    {
      heading: sayIn(language)("历年对比", "The years side by side"),
      blocks: [trendTable(trend, measures, language)],
    },
  ];
}

/** Duty reports, with ballots for those who may see them. */
export function appraisalChapter(
  appraisals: Parameters<typeof reportTable>[0],
  language: Language,
  withBallots: boolean,
): Chapter {
  const heading = sayIn(language)("述职和评议", "Duty reports");
  return { heading, blocks: [reportTable(appraisals, language, withBallots)] };
}

/**
 * The dossier of one deputy and one year (年终材料, D11) as a paper: for reference, without a verdict.
 *
 * The public is told who and which year and when duty reports were given, and no figure.
 *
 * @param dossier - the dossier, as `yearDossier` puts it together
 * @param options - who reads it, language, names of bodies and of earlier grades
 * @returns the paper, for `paperHtml` and `paperDocx`
 * @example
 * ```ts
 * import { yearDossierPaper } from "deputy-archive/paper";
 * typeof yearDossierPaper; // => "function"
 * ```
 */
export function yearDossierPaper(
  dossier: YearDossier,
  options: DossierOptions = {},
): PaperDocument {
  const { audience = "public", language = "zh" } = options;
  const seen = redact("yearDossier", dossier, audience);
  const title = sayIn(language)("代表年度履职材料", "Dossier of a year");
  const chapters =
    audience === "public"
      ? [appraisalChapter(seen.appraisals ?? [], language, false)]
      : readerChapters(dossier, audience, options);
  return {
    title: `${title} ${seen.mandate?.name ?? ""}`,
    language,
    audience,
    margins: "form",
    blocks: [
      ...dossierHead(seen, title, language),
      ...(audience === "public"
        ? [dossierWithheld(language)]
        : notGivenBlocks(dossier.notGiven, language)),
      ...numberedChapters(chapters, language),
    ],
  };
}
