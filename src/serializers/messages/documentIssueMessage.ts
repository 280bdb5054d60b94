import type { DocumentIssue } from "../../model/issue";
import type { Language, LocalizedText } from "../../model/localizedText";
import type { DocumentWords } from "./documentWords";
import { formMessages } from "./formMessages";
import { jsonPointer } from "./jsonPointer";
import { policyMessages } from "./policyMessages";

type Params = DocumentIssue["params"];

function own<Value>(list: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.keys(list).includes(key) ? list[key] : undefined;
}

/** A code nobody wrote words for says itself and everything it carries. */
function wordsOf({ code, params }: DocumentIssue): DocumentWords {
  const known = own(formMessages, code) ?? own(policyMessages, code);
  if (known !== undefined) return known;
  const said = [code, ...Object.keys(params).map((key) => `${key} {${key}}`)];
  return { what: { zh: said.join("，"), en: said.join(", ") }, todo: { zh: "", en: "" } };
}

const fitting: LocalizedText = { zh: "；可以是：", en: "; it may be: " };

function filled(template: string, params: Params, { words }: DocumentWords, language: Language) {
  return template.replace(/\{(\w+)(\??)\}/g, (_, name: string, isOptional: string) => {
    const value = String(own(params, name) ?? (isOptional === "" ? "…" : ""));
    if (isOptional !== "") return value === "" ? "" : `${fitting[language]}${value}`;
    const inWords = own(own(words ?? {}, name) ?? {}, value);
    return inWords?.[language] ?? value;
  });
}

function placeOf(path: DocumentIssue["path"], language: Language): string {
  if (path.length === 0) return language === "en" ? "the whole document" : "整个文件";
  const way = path.join(" › ");
  return language === "en" ? `${way} (${jsonPointer(path)})` : `${way}（${jsonPointer(path)}）`;
}

/**
 * Says what is wrong with a policy or another JSON document: where, what, and what to do.
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
  const words = wordsOf(issue);
  const what = filled(words.what[language], issue.params, words, language);
  const place = placeOf(issue.path, language);
  const todo = words.todo[language];
  if (language === "en") return `${place}: ${what}.${todo === "" ? "" : ` ${todo}`}`;
  return `${place}：${what}。${todo}`;
}
