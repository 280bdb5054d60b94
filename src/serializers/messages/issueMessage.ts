import type { IssueEffect, SourceIssue } from "../../model/issue";
import type { Language, LocalizedText } from "../../model/localizedText";
import { fileMessages } from "./fileMessages";
import { lineMessages } from "./lineMessages";
import { policyEditMessages } from "./policyEditMessages";
import { policyTableMessages } from "./policyTableMessages";
import { type IssueWords, sourceMessages } from "./sourceMessages";
import { tableMessages } from "./tableMessages";

const catalogues = [
  sourceMessages,
  fileMessages,
  lineMessages,
  tableMessages,
  policyTableMessages,
  policyEditMessages,
];

/** What became of the thing, in words. */
export const effectWords: Readonly<Record<IssueEffect, LocalizedText>> = {
  refused: { zh: "未读取", en: "not read" },
  rejected: { zh: "搁置", en: "set aside" },
  repaired: { zh: "已修正", en: "repaired" },
  skipped: { zh: "跳过", en: "skipped" },
  voided: { zh: "测评作废", en: "ballot void" },
  noted: { zh: "提示", en: "noted" },
};

/**
 * The words of an issue's code.
 *
 * @param code - the code
 * @returns what it is and what to do; an unknown code stands for itself
 */
export function issueWords(code: string): IssueWords {
  const catalogue = catalogues.find((messages) => Object.keys(messages).includes(code));
  const known = catalogue?.[code];
  return known ?? { what: { zh: code, en: code }, todo: { zh: "", en: "" } };
}

function placeOf({ file, sheet, row, column }: SourceIssue, language: Language): string {
  if (language === "en") {
    return [
      file,
      sheet === null ? "" : `sheet “${sheet}”`,
      row === null ? "" : `row ${row}`,
      column === null ? "" : `column “${column}”`,
    ]
      .filter((part) => part !== "")
      .join(", ");
  }
  return [
    file,
    sheet === null ? "" : `［${sheet}］`,
    row === null ? "" : `第${row}行`,
    column === null ? "" : `“${column}”列`,
  ].join("");
}

/**
 * Says an issue in one or two sentences: where, what, and what to do.
 *
 * @param issue - the issue
 * @param language - `zh` or `en`
 * @returns the sentences
 * @example
 * ```ts
 * import { issueMessage } from "deputy-archive";
 * const issue = { code: "blank-row", effect: "skipped", file: "登记.xlsx", sheet: "登记", row: 9, column: null, value: "" } as const;
 * issueMessage(issue, "zh"); // => "登记.xlsx［登记］第9行：空行，跳过。"
 * ```
 */
export function issueMessage(issue: SourceIssue, language: Language): string {
  const { what, todo } = issueWords(issue.code);
  const place = placeOf(issue, language);
  const { value } = issue;
  if (language === "en") {
    const shown = value === "" ? "" : ` (“${value}”)`;
    return `${place}: ${what.en}${shown}.${todo.en === "" ? "" : ` ${todo.en}`}`;
  }
  const shown = value === "" ? "" : `（${value}）`;
  return `${place}：${what.zh}${shown}。${todo.zh}`;
}
