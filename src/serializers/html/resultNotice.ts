import { formatPoints } from "../../model/decimal";
import { gradeSection } from "./gradeSection";
import { noticeStyle } from "./noticeStyle";
import { type NoticeSubject, speak, words } from "./noticeSubject";
import { recordFinder } from "./recordText";
import { html, type SafeHtml } from "./safeHtml";
import { scoreTable } from "./scoreTable";
import { uncountedTable } from "./uncountedTable";

function illustrationMark(subject: NoticeSubject): readonly SafeHtml[] {
  if (!subject.policy.illustrative) return [];
  return [
    html`<p class="mark">${words(subject, "示例：分值为示例，不是现行规定；结果仅供参考。", "Illustration: the points are an example, not rules in force; for reference only.")}</p>`,
  ];
}

function summary(subject: NoticeSubject): SafeHtml {
  const { scorecard, assessment, rank } = subject;
  const { mandate, period, asOf, scale, total, pendingPoints } = scorecard;
  const cell = (zh: string, en: string, value: string) =>
    html`<th>${words(subject, zh, en)}</th><td>${value}</td>`;
  const place =
    rank === null
      ? words(subject, "不排名", "not ranked")
      : words(
          subject,
          `第${rank.place}名（本团评定${rank.graded}人）`,
          `${rank.place} of ${rank.graded} graded`,
        );
  return html`<table>
<tr>${cell("姓名", "Name", mandate.name)}${cell("代表证号", "Certificate", mandate.certificate)}</tr>
<tr>${cell("代表团", "Delegation", mandate.delegation)}${cell("代表联络站", "Station", mandate.station ?? "")}</tr>
<tr>${cell("履职年度", "Year", `${period.from} — ${period.to}`)}${cell("统计截至", "As of", asOf)}</tr>
<tr>${cell("总分", "Total", formatPoints(total, scale))}${cell("待核分", "Pending", formatPoints(pendingPoints, scale))}</tr>
<tr>${cell("等次", "Grade", speak(subject, assessment.standing.name))}${cell("名次", "Place", place)}</tr>
</table>`;
}

/**
 * Writes a deputy's result notice (个人履职结果通知): the score by article with the entries behind each
 * line, what was cut and why, what did not count and why, and what is missing for a better grade.
 *
 * It is for the deputy; it prints on A4, has no script and loads nothing from outside.
 *
 * @param subject - the measure, the archive, the score, the assessment, the place and the language
 * @returns a complete HTML document; every text in it is escaped
 * @example
 * ```ts
 * import { resultNotice } from "deputy-archive/html";
 * typeof resultNotice; // => "function"
 * ```
 */
export function resultNotice(subject: NoticeSubject): string {
  const find = recordFinder(subject);
  const { mandate } = subject.scorecard;
  const title = words(subject, "个人履职结果通知", "Result of duty performance");
  const lang = words(subject, "zh-CN", "en");
  const style: SafeHtml = { html: noticeStyle };
  const objection = words(
    subject,
    "如发现错记、重记、漏记，请向所在代表联络站提出，经核实后更正并重新计算。本通知只列事实和依据，不作决定。",
    "If an entry is wrong, double or missing, tell your liaison station; it will be checked and the score computed again. This notice lists facts and articles and decides nothing.",
  );
  const page = html`<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title} ${mandate.certificate}</title><style>${style}</style></head>
<body><h1>${title}</h1><p class="sub">${speak(subject, subject.policy.title)}</p>${illustrationMark(subject)}
${summary(subject)}
<h2>${words(subject, "一、等次和差距", "1. Grade and what is missing")}</h2>${gradeSection(subject)}
<h2>${words(subject, "二、按条款计分", "2. Points by article")}</h2>${scoreTable(subject, find)}
<h2>${words(subject, "三、没有计分的记录", "3. Records that did not count")}</h2>${uncountedTable(subject, find)}
<p class="why">${objection}</p></body></html>
`;
  return page.html;
}
