import type { NoticeSubject } from "../paper/notice/noticeSubject";
import { resultNoticePaper } from "../paper/notice/resultNoticePaper";
import type { PaperAudience } from "../paper/paperOptions";
import { paperHtml } from "./paperHtml";

/**
 * Writes a deputy's result notice (个人履职结果通知): the score by article with the entries behind each
 * line, what was cut and why, what did not count and why, and what is missing for a better grade.
 *
 * It is for the deputy (`self`); the public is told who and which year only. It prints on A4, has no
 * script and loads nothing from outside. The same paper as docx: `resultNoticePaper` and `paperDocx`.
 *
 * @param subject - the measure, the archive, the score, the assessment, the place and the language
 * @param options - who reads it; the public unless given
 * @returns a complete HTML document; every text in it is escaped
 * @example
 * ```ts
 * import { resultNotice } from "deputy-archive/html";
 * typeof resultNotice; // => "function"
 * ```
 */
export function resultNotice(subject: NoticeSubject, options: PaperAudience = {}): string {
  return paperHtml(resultNoticePaper(subject, options));
}
