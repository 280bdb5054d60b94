import { formatPoints } from "../../../model/decimal";
import type { Language } from "../../../model/localizedText";
import type { Audience } from "../../../model/privacy/audience";
import { redact } from "../../../rules/privacy/redact";
import { sayIn } from "../../layouts/tableWords";
import { type Fact, factTable } from "../factTable";
import { mandateFacts, spanText } from "../mandateFacts";
import type { PaperBlock, PaperCell, PaperTable } from "../paperDocument";
import { paperSpan } from "../paperRuns";
import { visibleAssessment, visibleScore } from "../visibleResults";
import type { CardSubject } from "./cardSubject";

function resultFacts(
  { scorecard, assessment }: CardSubject,
  audience: Audience,
  language: Language,
): readonly Fact[] {
  if (audience === "public") return [];
  const say = sayIn(language);
  const facts: Fact[] = [];
  if (scorecard !== undefined) {
    const { total, scale } = visibleScore(scorecard, audience);
    facts.push([say("年度总分", "Total of the year"), formatPoints(total, scale)]);
  }
  if (assessment !== undefined) {
    const { standing } = visibleAssessment(assessment, audience);
    facts.push([say("年度等次", "Grade of the year"), standing.name[language]]);
  }
  return facts;
}

function classFacts(subject: CardSubject, audience: Audience, language: Language): readonly Fact[] {
  const { deputyClass } = redact("mandate", subject.archive.mandate, audience);
  if (deputyClass === undefined) return [];
  const found = subject.policy.deputyClasses.find(({ code }) => code === deputyClass);
  return [[sayIn(language)("人员类别", "Class"), found?.name[language] ?? deputyClass]];
}

function referenceFacts(
  { reference }: CardSubject,
  audience: Audience,
  language: Language,
): readonly Fact[] {
  if (audience === "public" || reference === null) return [];
  return [[sayIn(language)("档号", "Reference"), reference]];
}

/** Rows the photograph stands beside: two inches (5 cm) high. */
const photographRows = 5;
const rowHeight = 9;

/** Facts in two pairs of columns, with a place for the photograph beside the first of them. */
function withPhotograph(facts: readonly Fact[], label: string): PaperTable {
  const { rows } = factTable(facts);
  const beside = Math.min(photographRows, rows.length);
  const photograph: PaperCell = { text: label, rows: beside, align: "center" };
  const drawn = rows.map((cells, at): readonly PaperCell[] => {
    const others = cells.slice(0, -1);
    const last = paperSpan(cells[cells.length - 1] ?? "");
    if (at >= beside) return [...others, { ...last, columns: (last.columns ?? 1) + 1 }];
    return [...others, { ...last, minHeight: rowHeight }, ...(at === 0 ? [photograph] : [])];
  });
  // Wide enough for five characters, a span of days, and a photograph of one inch.
  const columns = [19, 42, 19, 42, 24].map((share) => ({ share }));
  return { kind: "table", columns, header: [], rows: drawn };
}

/**
 * The head of a card: who, where, which term, and a place for the photograph; below it what else the
 * roster says, for those who keep the archive.
 *
 * @param subject - what the card speaks of
 * @param audience - who reads it
 * @param language - the card's language
 * @returns tables
 */
export function cardFacts(
  subject: CardSubject,
  audience: Audience,
  language: Language,
): readonly PaperBlock[] {
  const say = sayIn(language);
  const { mandate = {}, roster } = redact("archive", subject.archive, audience);
  const facts: readonly Fact[] = [
    ...mandateFacts(mandate, language),
    ...classFacts(subject, audience, language),
    [say("届次", "Congress"), subject.congress],
    ...referenceFacts(subject, audience, language),
    [say("履职年度", "Year"), spanText(subject.period)],
    [say("统计截至", "As of"), subject.asOf],
    ...resultFacts(subject, audience, language),
  ];
  const others = Object.entries(roster ?? {}).map(([name, value]): Fact => [name, `${value}`]);
  return [
    withPhotograph(facts, say("照片", "Photograph")),
    ...(others.length === 0 ? [] : [factTable(others)]),
  ];
}
