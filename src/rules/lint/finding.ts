import type { LocalizedText } from "../../model/localizedText";
import { conditionWords } from "./words/conditionWords";
import { dateWords } from "./words/dateWords";
import { dutyWords } from "./words/dutyWords";
import type { FindingWords, Severity } from "./words/findingWords";
import { gradeWords } from "./words/gradeWords";
import { itemWords } from "./words/itemWords";
import { listWords } from "./words/listWords";
import { noteWords } from "./words/noteWords";

/** Codes of all findings. */
export type LintCode =
  | keyof typeof conditionWords
  | keyof typeof dateWords
  | keyof typeof dutyWords
  | keyof typeof gradeWords
  | keyof typeof itemWords
  | keyof typeof listWords
  | keyof typeof noteWords;

/** Keys and indexes that lead to a place in a policy. */
export type LintPath = readonly (string | number)[];

/** What a finding speaks of: ids, numbers, days; `null` for points without end. */
export type LintParams = Readonly<Record<string, string | number | null>>;

/** Something about a policy that people should look at. */
export interface LintFinding {
  /** What it is; docs/lint.md lists all codes. */
  readonly code: LintCode;
  /** Where it is. */
  readonly path: LintPath;
  /** `error` where a rule cannot do what it says, `warning` where it may be a slip, `note` to know. */
  readonly severity: Severity;
  /** What it speaks of. */
  readonly params: LintParams;
  /** The finding in a sentence. */
  readonly text: LocalizedText;
}

/** Findings one after the other. */
export type Findings = Generator<LintFinding, void, undefined>;

/** Names and numbers that differ between the languages. */
export type LintNames = Readonly<Record<string, LocalizedText>>;

/** The words of every code, by group. */
export function allFindingWords(): Readonly<Record<LintCode, FindingWords>> {
  return {
    ...gradeWords,
    ...itemWords,
    ...conditionWords,
    ...dutyWords,
    ...dateWords,
    ...listWords,
    ...noteWords,
  };
}

function fill(
  text: LocalizedText,
  language: keyof LocalizedText,
  params: LintParams,
  names: LintNames,
): string {
  return text[language].replace(/\{(\w+)\}/g, (_whole, key: string) => {
    const named = names[key];
    if (named !== undefined) return named[language];
    return String(params[key]);
  });
}

/**
 * Makes a finding.
 *
 * @param code - what it is
 * @param path - where it is
 * @param params - what it speaks of
 * @param names - names and numbers its sentence says in each language
 * @returns the finding with its sentence
 */
export function finding(
  code: LintCode,
  path: LintPath,
  params: LintParams = {},
  names: LintNames = {},
): LintFinding {
  const { severity, text } = allFindingWords()[code];
  const said = {
    zh: fill(text, "zh", params, names),
    en: fill(text, "en", params, names),
  };
  return { code, path, severity, params, text: said };
}
