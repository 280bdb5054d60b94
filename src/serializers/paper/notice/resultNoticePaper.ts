import { formatPoints } from "../../../model/decimal";
import { redact } from "../../../rules/privacy/redact";
import { type Chapter, numberedChapters } from "../chapters";
import { type Fact, factTable } from "../factTable";
import { spanText } from "../mandateFacts";
import type { PaperBlock, PaperDocument } from "../paperDocument";
import type { PaperAudience } from "../paperOptions";
import { recordFinder } from "../recordFinder";
import { visibleAssessment, visibleScore } from "../visibleResults";
import { gradeBlocks } from "./gradeBlocks";
import { type NoticeSpeaker, type NoticeSubject, speak, words } from "./noticeSubject";
import { scoreTable } from "./scoreTable";
import { uncountedBlock } from "./uncountedBlock";

function illustrationMark(subject: NoticeSubject): readonly PaperBlock[] {
  if (!subject.policy.illustrative) return [];
  const text = words(
    subject,
    "示例：分值为示例，不是现行规定；结果仅供参考。",
    "Illustration: the points are an example, not rules in force; for reference only.",
  );
  return [{ kind: "paragraph", text, align: "center", framed: true }];
}

function placeText(subject: Pick<NoticeSubject, "rank" | "language">): string {
  const { rank } = subject;
  if (rank === null) return words(subject, "不排名", "not ranked");
  const { place, graded } = rank;
  return words(subject, `第${place}名（本团评定${graded}人）`, `${place} of ${graded} graded`);
}

/** What was given and counted: for the deputy and for those who keep the archive. */
function resultFacts(subject: NoticeSpeaker): readonly Fact[] {
  const { scale, total, pendingPoints } = subject.scorecard;
  return [
    [words(subject, "总分", "Total"), formatPoints(total, scale)],
    [words(subject, "待核分", "Pending"), formatPoints(pendingPoints, scale)],
    [words(subject, "等次", "Grade"), speak(subject, subject.assessment.standing.name)],
    [words(subject, "名次", "Place"), placeText(subject)],
  ];
}

/** Who it is about and over which time, as far as the reader may see it. */
function subjectFacts(
  subject: NoticeSubject,
  { audience = "public" }: PaperAudience,
): readonly Fact[] {
  const { mandate, period, asOf = "" } = redact("scorecard", subject.scorecard, audience);
  const { name = "", certificate, delegation = "", station } = mandate ?? {};
  const number: Fact[] =
    certificate === undefined ? [] : [[words(subject, "代表证号", "Certificate"), certificate]];
  return [
    [words(subject, "姓名", "Name"), name],
    ...number,
    [words(subject, "代表团", "Delegation"), delegation],
    [words(subject, "代表联络站", "Station"), station ?? ""],
    [words(subject, "履职年度", "Year"), spanText(period)],
    [words(subject, "统计截至", "As of"), asOf],
  ];
}

function chaptersOf(subject: NoticeSpeaker): readonly Chapter[] {
  const find = recordFinder(subject.archive);
  return [
    {
      heading: words(subject, "等次和差距", "Grade and what is missing"),
      blocks: gradeBlocks(subject),
    },
    {
      heading: words(subject, "按条款计分", "Points by article"),
      blocks: [scoreTable(subject, find)],
    },
    {
      heading: words(subject, "没有计分的记录", "Records that did not count"),
      blocks: [uncountedBlock(subject, find)],
    },
  ];
}

function objection(subject: NoticeSubject): PaperBlock {
  const text = words(
    subject,
    "如发现错记、重记、漏记，请向所在代表联络站提出，经核实后更正并重新计算。本通知只列事实和依据，不作决定。",
    "If an entry is wrong, double or missing, tell your liaison station; it will be checked and the score computed again. This notice lists facts and articles and decides nothing.",
  );
  return { kind: "paragraph", text };
}

/** What the public reads in place of points and entries. */
function withheld(subject: NoticeSubject): PaperBlock {
  const text = words(
    subject,
    "公开文本只列姓名、代表团、联络站和年度；分数、等次和登记内容给本人和保管档案的机关。",
    "The public text names the deputy, the delegation, the station and the year; points, grade and entries are for the deputy and those who keep the archive.",
  );
  return { kind: "paragraph", text };
}

/**
 * A deputy's result notice (个人履职结果通知) as a paper: the score by article with the entries behind
 * each line, what was cut and why, what did not count and why, and what is missing for a better grade.
 *
 * It is for the deputy (`self`); the public is told who and which year, and no point, grade or entry.
 *
 * @param subject - the measure, the archive, the score, the assessment, the place and the language
 * @param options - who reads it; the public unless given
 * @returns the paper, for `paperHtml` and `paperDocx`
 * @example
 * ```ts
 * import { resultNoticePaper } from "deputy-archive/paper";
 * typeof resultNoticePaper; // => "function"
 * ```
 */
export function resultNoticePaper(
  subject: NoticeSubject,
  options: PaperAudience = {},
): PaperDocument {
  const { audience = "public" } = options;
  const { language, policy } = subject;
  const title = words(subject, "个人履职结果通知", "Result of duty performance");
  const facts = subjectFacts(subject, options);
  const head: readonly PaperBlock[] = [
    { kind: "title", text: title },
    { kind: "paragraph", text: speak(subject, policy.title), align: "center" },
    ...illustrationMark(subject),
  ];
  const [[, name = ""] = ["", ""]] = facts;
  const paper = { title: `${title} ${name}`, language, audience, margins: "form" } as const;
  if (audience === "public") {
    return { ...paper, blocks: [...head, factTable(facts), withheld(subject)] };
  }
  const speaker: NoticeSpeaker = {
    ...subject,
    audience,
    scorecard: visibleScore(subject.scorecard, audience),
    assessment: visibleAssessment(subject.assessment, audience),
  };
  return {
    ...paper,
    title: `${title} ${subject.scorecard.mandate.certificate}`,
    blocks: [
      ...head,
      factTable([...facts, ...resultFacts(speaker)]),
      ...numberedChapters(chaptersOf(speaker), language),
      objection(subject),
    ],
  };
}
