import type { Language } from "../../model/localizedText";
import type { Policy } from "../../model/policy/policy";
import type { NodeScore } from "../../rules/score/scorecard";
import type { PartitionSelection } from "../../rules/select/selectionResult";
import type { LayoutCell, SheetLayout } from "../sheet/workbookLayout";
import type { DeputyResult } from "./deputyResult";
import { pointsCell, sayIn, titlesOf } from "./tableWords";

/** Articles first, each chapter behind its articles, the total last. */
function printedNodes(nodes: readonly NodeScore[]): readonly NodeScore[] {
  const total = nodes.find(({ parent }) => parent === null);
  const chapters = nodes.filter(({ parent }) => parent === total?.rule && parent !== undefined);
  const articles = new Set(chapters.map(({ rule }) => rule));
  return nodes.filter(
    ({ rule, parent }) => parent === null || articles.has(rule) || articles.has(parent),
  );
}

/**
 * Lays out one row for each deputy: points by article and chapter, total, grade, place, reasons.
 *
 * @param results - results of the listed deputies, in the roster's order
 * @param selections - selections, for the places
 * @param policy - the measure
 * @param language - language of headings
 * @returns a sheet for landscape
 */
export function deputySheet(
  results: readonly DeputyResult[],
  selections: readonly PartitionSelection[],
  policy: Policy,
  language: Language,
): SheetLayout {
  const say = sayIn(language);
  const listed = results.filter(({ assessment }) => assessment.standing.kind !== "unlisted");
  const places = new Map(
    selections.flatMap(({ ranking }) =>
      ranking.map(({ mandate, rank }) => [mandate.certificate, rank] as const),
    ),
  );
  const nodes = printedNodes(results[0]?.scorecard.nodes ?? []);
  const row = ({ scorecard, assessment }: DeputyResult, index: number): readonly LayoutCell[] => {
    const { mandate, scale, pendingPoints } = scorecard;
    const pointsByRule = new Map(scorecard.nodes.map((node) => [node.rule, node.points]));
    const deputyClass = policy.deputyClasses.find(({ code }) => code === mandate.deputyClass);
    return [
      index + 1,
      mandate.certificate,
      mandate.name,
      mandate.delegation,
      deputyClass?.name[language] ?? mandate.deputyClass,
      ...nodes.map(({ rule }) => pointsCell(pointsByRule.get(rule) ?? 0, scale)),
      pointsCell(pendingPoints, scale),
      assessment.standing.name[language],
      places.get(mandate.certificate) ?? null,
      assessment.lowered
        .map(({ basis, failure }) => `${basis}${failure[language]}`)
        .join(say("；", "; ")),
    ];
  };
  return {
    name: say("代表明细", "Deputies"),
    titles: titlesOf(
      { zh: "代表履职积分明细表", en: "Points by deputy" },
      policy,
      language,
      say(`共${listed.length}人`, `${listed.length} deputies`),
    ),
    columns: [
      { width: 5, align: "right" },
      { width: 11 },
      { width: 12 },
      { width: 9 },
      { width: 16 },
      ...nodes.map(() => ({ width: 6.6, align: "right" as const })),
      { width: 7.5, align: "right" },
      { width: 10 },
      { width: 5, align: "right" },
      { width: 44 },
    ],
    header: [
      [
        say("序号", "No."),
        say("代表证号", "Certificate"),
        say("姓名", "Name"),
        say("代表团", "Delegation"),
        say("人员类别", "Class"),
        ...nodes.map(({ basis, name }) => `${name[language]}（${basis}）`),
        say("待核分", "Pending"),
        say("等次", "Grade"),
        say("名次", "Place"),
        say("降等原因", "Why lower"),
      ],
    ],
    rows: listed.map(row),
    orientation: "landscape",
    page: { frozenColumns: 3 },
  };
}
