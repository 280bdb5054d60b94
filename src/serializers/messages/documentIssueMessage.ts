import type { DocumentIssue } from "../../model/issue";
import type { Language } from "../../model/localizedText";
import { formMessages } from "./formMessages";
import { jsonPointer } from "./jsonPointer";
import { deadlineMessages } from "./life/deadlineMessages";
import { policyMessages } from "./policyMessages";
import { sayIssue } from "./sayIssue";

function placeOf(path: DocumentIssue["path"], language: Language): string {
  if (path.length === 0) return language === "en" ? "the whole document" : "整个文件";
  const way = path.join(" › ");
  return language === "en" ? `${way} (${jsonPointer(path)})` : `${way}（${jsonPointer(path)}）`;
}

/**
 * Says what is wrong with a policy, a file of deadlines or another JSON document: where, what, and what to do.
 *
 * @param issue - the issue
 * @param language - `zh` or `en`
 * @returns the sentences; the place is given as keys and indexes and as a JSON Pointer
 * @example
 * ```ts
 * import { documentIssueMessage } from "deputy-archive";
 * const issue = { code: "empty-text", path: ["score", "parts", 3, "id"], params: {} };
 * documentIssueMessage(issue, "zh"); // => "score › parts › 3 › id（/score/parts/3/id）：文字是空的。请填写。"
 * ```
 */
export function documentIssueMessage(issue: DocumentIssue, language: Language): string {
  const { what, todo } = sayIssue(issue, language, [
    formMessages,
    policyMessages,
    deadlineMessages,
  ]);
  const place = placeOf(issue.path, language);
  if (language === "en") return `${place}: ${what}.${todo === "" ? "" : ` ${todo}`}`;
  return `${place}：${what}。${todo}`;
}
