import { lineText } from "../../../rules/explain/cutItems";
import type { NodeScore, ScoreLine } from "../../../rules/score/scorecard";
import type { PaperCell, PaperRun, PaperTable } from "../paperDocument";
import type { RecordFinder } from "../recordFinder";
import { recordText } from "../recordText";
import { nodeRow, pointsText, scoreColumns } from "./nodeRow";
import { type NoticeSpeaker, speak, words } from "./noticeSubject";

/** Says what limits took from a line or gave back to it. */
function cutText(subject: NoticeSpeaker, { cuts }: ScoreLine): string {
  const texts = cuts.map(({ by, basis, points: cut }) => {
    const shown = pointsText(subject, Math.abs(cut));
    if (by === "alternative") {
      const zh = `${basis}另计一项，此项${pointsText(subject, cut)}不计`;
      return words(
        subject,
        zh,
        `${pointsText(subject, cut)} not counted: ${basis} counts another part`,
      );
    }
    return cut > 0
      ? words(subject, `超出${basis}上限，减${shown}`, `${shown} above the ceiling of ${basis}`)
      : words(
          subject,
          `低于${basis}下限，免扣${shown}`,
          `${shown} given back by the floor of ${basis}`,
        );
  });
  return texts.join(words(subject, "；", "; "));
}

/** Name of the part of an article a line belongs to; empty where the article has no parts. */
function partName(subject: NoticeSpeaker, line: ScoreLine, article: NodeScore): string {
  const part = subject.scorecard.nodes.find(({ rule }) => rule === line.rule);
  if (part === undefined || part.rule === article.rule) return "";
  return words(subject, `［${part.name.zh}］`, `[${part.name.en}] `);
}

function lineRow(
  subject: NoticeSpeaker,
  line: ScoreLine,
  article: NodeScore,
  find: RecordFinder,
): readonly PaperCell[] {
  const record = line.record === null ? undefined : find(line.record);
  const about = record === undefined ? speak(subject, lineText(line)) : recordText(subject, record);
  const under = [line.entries.join(words(subject, "、", ", ")), cutText(subject, line)];
  const small = under
    .filter((text) => text !== "")
    .map((text): PaperRun => {
      return { text: `\n${text}`, small: true };
    });
  return [
    line.record?.occurredOn ?? "",
    [{ text: `${partName(subject, line, article)}${about}` }, ...small],
    pointsText(subject, line.earned),
    "",
    pointsText(subject, line.points),
  ];
}

/** Ids of a node and of everything below it. */
function idsBelow(nodes: readonly NodeScore[], id: string): ReadonlySet<string> {
  const ids = new Set([id]);
  // Parts stand before the node they belong to, so one look from the end finds all of them.
  for (const node of [...nodes].reverse())
    if (node.parent !== null && ids.has(node.parent)) ids.add(node.rule);
  return ids;
}

type Rows = readonly (readonly PaperCell[])[];

function articleRows(subject: NoticeSpeaker, node: NodeScore, find: RecordFinder): Rows {
  const { nodes, lines } = subject.scorecard;
  const ids = idsBelow(nodes, node.rule);
  const own = lines.filter(({ rule }) => ids.has(rule));
  return [nodeRow(subject, node, false), ...own.map((line) => lineRow(subject, line, node, find))];
}

function chapterRows(subject: NoticeSpeaker, chapter: NodeScore, find: RecordFinder): Rows {
  const { nodes, lines } = subject.scorecard;
  const articles = nodes.filter(({ parent }) => parent === chapter.rule);
  const own = lines.filter(({ rule }) => rule === chapter.rule);
  return [
    nodeRow(subject, chapter, true),
    ...own.map((line) => lineRow(subject, line, chapter, find)),
    ...articles.flatMap((article) => articleRows(subject, article, find)),
  ];
}

/**
 * The score by chapter and article, with the entries behind each line and what was cut and why.
 *
 * @param subject - what the notice speaks of
 * @param find - finds the records
 * @returns a table
 */
export function scoreTable(subject: NoticeSpeaker, find: RecordFinder): PaperTable {
  const { nodes } = subject.scorecard;
  const total = nodes.find(({ parent }) => parent === null);
  const chapters = nodes.filter(({ parent }) => parent !== null && parent === total?.rule);
  const place = words(subject, "条款／日期", "Article / day");
  const what = words(subject, "事项和依据", "What, and the entries behind it");
  const rows = chapters.flatMap((chapter) => chapterRows(subject, chapter, find));
  const last = total === undefined ? [] : [nodeRow(subject, total, true)];
  return { ...scoreColumns(subject, place, what), rows: [...rows, ...last] };
}
