import { formatPoints, type Points } from "../../model/decimal";
import { lineText } from "../../rules/explain/cutItems";
import type { NodeScore, ScoreLine } from "../../rules/score/scorecard";
import { type NoticeSubject, speak, words } from "./noticeSubject";
import { type RecordFinder, recordText } from "./recordText";
import { html, type SafeHtml } from "./safeHtml";

function points(subject: NoticeSubject, value: Points): string {
  return formatPoints(value, subject.scorecard.scale);
}

/** Says what limits took from a line or gave back to it. */
function cutText(subject: NoticeSubject, { cuts }: ScoreLine): string {
  return cuts
    .map(({ by, basis, points: cut }) => {
      if (by === "alternative") {
        return words(
          subject,
          `${basis}另计一项，此项${points(subject, cut)}不计`,
          `${points(subject, cut)} not counted: ${basis} counts another part`,
        );
      }
      return cut > 0
        ? words(
            subject,
            `超出${basis}上限，减${points(subject, cut)}`,
            `${points(subject, cut)} above the ceiling of ${basis}`,
          )
        : words(
            subject,
            `低于${basis}下限，免扣${points(subject, -cut)}`,
            `${points(subject, -cut)} given back by the floor of ${basis}`,
          );
    })
    .join(words(subject, "；", "; "));
}

/** Name of the part of an article a line belongs to; empty where the article has no parts. */
function partName(subject: NoticeSubject, line: ScoreLine, article: NodeScore): string {
  const part = subject.scorecard.nodes.find(({ rule }) => rule === line.rule);
  if (part === undefined || part.rule === article.rule) return "";
  return words(subject, `［${part.name.zh}］`, `[${part.name.en}] `);
}

function lineRow(
  subject: NoticeSubject,
  line: ScoreLine,
  article: NodeScore,
  find: RecordFinder,
): SafeHtml {
  const record = line.record === null ? undefined : find(line.record);
  const about = record === undefined ? speak(subject, lineText(line)) : recordText(subject, record);
  const cut = cutText(subject, line);
  const why = cut === "" ? [] : [html`<br><span class="why">${cut}</span>`];
  return html`<tr class="line"><td class="day">${line.record?.occurredOn ?? ""}</td><td>${partName(subject, line, article)}${about}<br><span class="why">${line.entries.join(words(subject, "、", ", "))}</span>${why}</td><td class="n">${points(subject, line.earned)}</td><td class="n"></td><td class="n">${points(subject, line.points)}</td></tr>`;
}

function limitText(subject: NoticeSubject, { floor, ceiling }: NodeScore): string {
  const parts = [
    floor === null
      ? ""
      : words(subject, `不低于${points(subject, floor)}`, `≥ ${points(subject, floor)}`),
    ceiling === null
      ? ""
      : words(subject, `最高${points(subject, ceiling)}`, `≤ ${points(subject, ceiling)}`),
  ];
  return parts.filter((part) => part !== "").join(words(subject, "，", ", "));
}

function nodeRow(subject: NoticeSubject, node: NodeScore, kind: string): SafeHtml {
  const before = kind === "article" ? node.earned : node.before;
  return html`<tr class="${kind}"><td>${node.basis}</td><td>${speak(subject, node.name)}</td><td class="n">${points(subject, before)}</td><td class="n">${limitText(subject, node)}</td><td class="n">${points(subject, node.points)}</td></tr>`;
}

/** Ids of a node and of everything below it. */
function idsBelow(nodes: readonly NodeScore[], id: string): ReadonlySet<string> {
  const ids = new Set([id]);
  // Parts stand before the node they belong to, so one look from the end finds all of them.
  for (const node of [...nodes].reverse())
    if (node.parent !== null && ids.has(node.parent)) ids.add(node.rule);
  return ids;
}

function articleRows(subject: NoticeSubject, node: NodeScore, find: RecordFinder): SafeHtml {
  const { nodes, lines } = subject.scorecard;
  const ids = idsBelow(nodes, node.rule);
  const own = lines.filter(({ rule }) => ids.has(rule));
  return html`${nodeRow(subject, node, "article")}${own.map((line) => lineRow(subject, line, node, find))}`;
}

function chapterRows(subject: NoticeSubject, chapter: NodeScore, find: RecordFinder): SafeHtml {
  const { nodes, lines } = subject.scorecard;
  const articles = nodes.filter(({ parent }) => parent === chapter.rule);
  const own = lines.filter(({ rule }) => rule === chapter.rule);
  return html`${nodeRow(subject, chapter, "group")}${own.map((line) => lineRow(subject, line, chapter, find))}${articles.map((article) => articleRows(subject, article, find))}`;
}

/**
 * The score by chapter and article, with the entries behind each line and what was cut and why.
 *
 * @param subject - what the notice speaks of
 * @param find - finds the records
 * @returns a table
 */
export function scoreTable(subject: NoticeSubject, find: RecordFinder): SafeHtml {
  const { nodes } = subject.scorecard;
  const total = nodes.find(({ parent }) => parent === null);
  const chapters = nodes.filter(({ parent }) => parent !== null && parent === total?.rule);
  const head = html`<thead><tr><th>${words(subject, "条款／日期", "Article / day")}</th><th>${words(subject, "事项和依据", "What, and the entries behind it")}</th><th class="n">${words(subject, "限额前", "Before limits")}</th><th class="n">${words(subject, "限额", "Limits")}</th><th class="n">${words(subject, "计分", "Points")}</th></tr></thead>`;
  const foot = total === undefined ? [] : [nodeRow(subject, total, "group")];
  return html`<table>${head}<tbody>${chapters.map((chapter) => chapterRows(subject, chapter, find))}${foot}</tbody></table>`;
}
