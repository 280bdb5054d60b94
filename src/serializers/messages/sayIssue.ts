import type { DocumentIssue } from "../../model/issue";
import type { Language, LocalizedText } from "../../model/localizedText";
import type { DocumentWords } from "./documentWords";

type Params = DocumentIssue["params"];

/** Words by the code of an issue. */
export type MessageCatalogue = Readonly<Record<string, DocumentWords>>;

function own<Value>(list: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.keys(list).includes(key) ? list[key] : undefined;
}

/** A code nobody wrote words for says itself and everything it carries. */
function wordsOf({ code, params }: DocumentIssue, catalogues: readonly MessageCatalogue[]) {
  for (const catalogue of catalogues) {
    const known = own(catalogue, code);
    if (known !== undefined) return known;
  }
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

/**
 * Says what an issue is and what to do, without its place.
 *
 * @param issue - the issue
 * @param language - `zh` or `en`
 * @param catalogues - words by code; the first that knows the code speaks
 * @returns what it is, and what to do, which is empty where nobody wrote it
 */
export function sayIssue(
  issue: DocumentIssue,
  language: Language,
  catalogues: readonly MessageCatalogue[],
): { readonly what: string; readonly todo: string } {
  const words = wordsOf(issue, catalogues);
  return {
    what: filled(words.what[language], issue.params, words, language),
    todo: words.todo[language],
  };
}
