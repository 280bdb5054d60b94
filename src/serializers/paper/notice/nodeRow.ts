import { formatPoints, type Points } from "../../../model/decimal";
import type { Language } from "../../../model/localizedText";
import { eachWords } from "../../../rules/explain/phrases";
import type { NodeScore, Scorecard } from "../../../rules/score/scorecard";
import type { PaperCell, PaperRun, PaperTable } from "../paperDocument";
import { speak, words } from "./noticeSubject";

/** A score as papers tell it: of the mandate nothing, as its state is not everybody's. */
export interface ScoredSubject {
  /** The score. */
  readonly scorecard: Omit<Scorecard, "mandate">;
  /** Language of the paper. */
  readonly language: Language;
}

/** Points as the paper writes them. */
export function pointsText({ scorecard }: ScoredSubject, value: Points): string {
  return formatPoints(value, scorecard.scale);
}

/** What stands between the points before limits and those that count: shares, conversion, limits. */
function limitText(subject: ScoredSubject, node: NodeScore): string {
  const { floor, ceiling, each, convert } = node;
  const shown = (points: Points) => pointsText(subject, points);
  const divided = convert === null || convert.over === 1 ? "" : `÷${convert.over}`;
  const parts = [
    convert === null ? "" : `×${convert.times}${divided}`,
    floor === null ? "" : words(subject, `不低于${shown(floor)}`, `≥ ${shown(floor)}`),
    ceiling === null ? "" : words(subject, `最高${shown(ceiling)}`, `≤ ${shown(ceiling)}`),
  ].filter((part) => part !== "");
  if (parts.length === 0) return "";
  const text = parts.join(words(subject, "，", ", "));
  if (each === null) return text;
  const share = speak(subject, eachWords[each]);
  return words(subject, `${share}${text}`, `${text} ${share}`);
}

function bold(text: string): readonly PaperRun[] {
  return [{ text, bold: true }];
}

/**
 * The row of a chapter, of an article or of the total.
 *
 * @param subject - the score
 * @param node - what the row is of
 * @param isGroup - whether it groups articles: its limit is of their sum
 * @returns article, name, points before limits, limits, points
 */
export function nodeRow(
  subject: ScoredSubject,
  node: NodeScore,
  isGroup: boolean,
): readonly PaperCell[] {
  const name = speak(subject, node.name);
  const before = isGroup ? node.before : node.earned;
  return [
    { text: node.basis, isHeading: true },
    isGroup ? { text: name, isHeading: true } : bold(name),
    bold(pointsText(subject, before)),
    limitText(subject, node),
    bold(pointsText(subject, node.points)),
  ];
}

/**
 * The score by chapter and article, without a line of its own for each record.
 *
 * @param subject - the score
 * @returns a table
 */
export function articleTable(subject: ScoredSubject): PaperTable {
  const { nodes } = subject.scorecard;
  const total = nodes.find(({ parent }) => parent === null);
  const partsOf = (rule: string) => nodes.filter(({ parent }) => parent === rule);
  const chapters = total === undefined ? [] : partsOf(total.rule);
  const rows = chapters.flatMap((chapter) => [
    nodeRow(subject, chapter, true),
    ...partsOf(chapter.rule).map((article) => nodeRow(subject, article, false)),
  ]);
  return {
    ...scoreColumns(subject, words(subject, "条款", "Article"), words(subject, "事项", "What")),
    rows: total === undefined ? rows : [...rows, nodeRow(subject, total, true)],
  };
}

/**
 * The columns of a table of points.
 *
 * @param subject - the language
 * @param place - heading of the first column
 * @param what - heading of the second
 * @returns a table without rows
 */
export function scoreColumns(
  subject: Pick<ScoredSubject, "language">,
  place: string,
  what: string,
): PaperTable {
  const header = [
    place,
    what,
    words(subject, "限额前", "Before limits"),
    words(subject, "限额", "Limits"),
    words(subject, "计分", "Points"),
  ];
  const columns = [
    { share: 16 },
    { share: 50 },
    { share: 12, align: "right" },
    { share: 14, align: "right" },
    { share: 11, align: "right" },
  ] as const;
  return { kind: "table", columns, header: [header], rows: [] };
}
