import type { IssueEffect, SourceIssue } from "../../model/issue";
import type { Language } from "../../model/localizedText";
import { effectWords, issueWords } from "../messages/issueMessage";
import type { LayoutCell, SheetLayout, WorkbookLayout } from "../sheet/workbookLayout";
import type { FileCounts } from "../table/readRows";
import { closedWorkbook } from "./closedWorkbook";
import { listAudience, type TableOptions } from "./tableOptions";
import { sayIn, totalsOf } from "./tableWords";

const widths = [6, 10, 24, 12, 7, 14, 14, 24, 30, 34, 22];

function issueSheet(
  name: string,
  title: string,
  issues: readonly SourceIssue[],
  language: Language,
): SheetLayout {
  const say = sayIn(language);
  const row = (issue: SourceIssue, index: number): readonly LayoutCell[] => {
    const { what, todo } = issueWords(issue.code);
    return [
      index + 1,
      effectWords[issue.effect][language],
      issue.file,
      issue.sheet,
      issue.row,
      issue.column,
      issue.heading ?? null,
      issue.value,
      what[language],
      todo[language],
      issue.code,
    ];
  };
  return {
    name,
    titles: [title],
    columns: widths.map((width) => ({ width })),
    header: [
      [
        say("序号", "No."),
        say("处理", "Effect"),
        say("文件", "File"),
        say("工作表", "Sheet"),
        say("行", "Row"),
        say("栏目", "Column"),
        say("原表头", "Heading"),
        say("原值", "Value"),
        say("问题", "What"),
        say("怎么办", "What to do"),
        say("代码", "Code"),
      ],
    ],
    rows: issues.map(row),
    orientation: "landscape",
  };
}

function countSheet(counts: readonly FileCounts[], language: Language): SheetLayout {
  const say = sayIn(language);
  const keys = ["read", "accepted", "repaired", "rejected", "skipped"] as const;
  const rows = counts.map((count): readonly [string, ...number[]] => [
    count.file,
    ...keys.map((key) => count[key]),
  ]);
  return {
    name: say("读取统计", "Rows read"),
    titles: [
      say(
        "各文件读取行数：读取 = 采用 + 修正 + 搁置 + 跳过",
        "Rows: read = accepted + repaired + rejected + skipped",
      ),
    ],
    columns: [
      { width: 30 },
      ...[10, 10, 10, 10, 10].map((width) => ({ width, align: "right" as const })),
    ],
    header: [
      [
        say("文件", "File"),
        say("读取", "Read"),
        say("采用", "Accepted"),
        say("修正后采用", "Repaired"),
        say("搁置", "Rejected"),
        say("跳过", "Skipped"),
      ],
    ],
    rows,
    totals: totalsOf(say("合计", "Total"), rows, 6),
    orientation: "landscape",
  };
}

/**
 * Lays out the list of issues (问题清单): what people must look at first, then what was put in order, then
 * what was skipped or noted, and how many rows each file had.
 *
 * It shows cells as they stood in the registers: for anyone but those who keep the archives it says in
 * one line that it is not public.
 *
 * @param issues - all issues
 * @param counts - counts by file
 * @param options - the language, and for whom
 * @returns the workbook, ready for `writeXlsx`
 * @example
 * ```ts
 * import { issueWorkbook } from "deputy-archive/tables";
 * const counts = [{ file: "登记.csv", read: 3, accepted: 2, repaired: 1, rejected: 0, skipped: 0 }];
 * const { sheets } = issueWorkbook([], counts, { language: "zh", audience: "internal" });
 * sheets[0]?.rows; // => [["登记.csv", 3, 2, 1, 0, 0]]
 * ```
 */
export function issueWorkbook(
  issues: readonly SourceIssue[],
  counts: readonly FileCounts[],
  options: TableOptions,
): WorkbookLayout {
  const { language } = options;
  const say = sayIn(language);
  const title = say("问题清单", "Issues");
  if (listAudience(options) !== "internal") return closedWorkbook(title, language);
  const of = (...effects: readonly IssueEffect[]) =>
    issues.filter(({ effect }) => effects.includes(effect));
  return {
    title,
    language,
    sheets: [
      countSheet(counts, language),
      issueSheet(
        say("需要处理", "To be settled"),
        say(
          "需要处理：这些行在更正之前不计入",
          "To be settled: these rows stay out until corrected",
        ),
        of("refused", "rejected", "voided"),
        language,
      ),
      issueSheet(
        say("已修正", "Repaired"),
        say("已修正：写法已统一，照常计入", "Repaired: put in order and counted"),
        of("repaired"),
        language,
      ),
      issueSheet(
        say("跳过和提示", "Skipped and noted"),
        say("跳过和提示", "Skipped and noted"),
        of("skipped", "noted"),
        language,
      ),
    ],
  };
}
