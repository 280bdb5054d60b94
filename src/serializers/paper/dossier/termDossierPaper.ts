import type { Language } from "../../../model/localizedText";
import type { TermDossier } from "../../../rules/dossier/termDossier";
import { redact } from "../../../rules/privacy/redact";
import { sayIn } from "../../layouts/tableWords";
import { type Chapter, numberedChapters } from "../chapters";
import type { PaperBlock, PaperDocument } from "../paperDocument";
import type { ResultReader } from "../visibleResults";
import { wholePart } from "../wholePart";
import { dossierHead, dossierWithheld } from "./dossierHead";
import type { DossierOptions } from "./dossierOptions";
import { notGivenBlocks } from "./dossierWords";
import { outcomeChapters } from "./outcomeChapters";
import { trendTable } from "./trendTable";
import { appraisalChapter } from "./yearDossierPaper";

function missingYears(
  { yearsWithoutResult }: TermDossier,
  language: Language,
): readonly PaperBlock[] {
  if (yearsWithoutResult.length === 0) return [];
  const say = sayIn(language);
  const years = yearsWithoutResult.map(({ from, to }) => `${from} — ${to}`).join(say("；", "; "));
  const text = say(
    `没有结果的年度：${years}。没有结果不等于没有得分。`,
    `Years without a result: ${years}. That is not the same as a year without points.`,
  );
  return [{ kind: "paragraph", text }];
}

function readerChapters(
  dossier: TermDossier,
  reader: ResultReader,
  { language = "zh", measures = [], bodies = {} }: DossierOptions,
): readonly Chapter[] {
  const seen = redact("termDossier", dossier, reader);
  // Nothing of outcomes and trend is closed to the deputy (termDossierClasses).
  const outcomes = wholePart<TermDossier["outcomes"]>(seen.outcomes ?? {});
  const trend = wholePart<TermDossier["trend"]>(seen.trend ?? []);
  return [
    {
      heading: sayIn(language)("历年对比", "The years side by side"),
      blocks: [trendTable(trend, measures, language), ...missingYears(dossier, language)],
    },
    appraisalChapter(seen.appraisals ?? [], language, true),
    ...outcomeChapters(outcomes, { language, bodies }),
  ];
}

/**
 * The dossier of one deputy and one term (届末材料, D12) as a paper: for reference, without a verdict.
 *
 * The public is told who and which term and when duty reports were given, and no figure.
 *
 * @param dossier - the dossier, as `termDossier` puts it together
 * @param options - who reads it, language, names of bodies and of grades
 * @returns the paper, for `paperHtml` and `paperDocx`
 * @example
 * ```ts
 * import { termDossierPaper } from "deputy-archive/paper";
 * typeof termDossierPaper; // => "function"
 * ```
 */
export function termDossierPaper(
  dossier: TermDossier,
  options: DossierOptions = {},
): PaperDocument {
  const { audience = "public", language = "zh" } = options;
  const seen = redact("termDossier", dossier, audience);
  const title = sayIn(language)("代表届末履职材料", "Dossier of a term");
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
