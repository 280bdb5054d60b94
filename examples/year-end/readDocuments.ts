import { readFileSync } from "node:fs";
import {
  type DocumentIssue,
  documentIssueMessage,
  type Language,
  type ReadResult,
} from "deputy-archive";
import { RunFailure } from "./failure";

/** As many as can be read at once. */
const mostSaid = 20;

function saidOf(issues: readonly DocumentIssue[], path: string, language: Language): string {
  const said = issues.slice(0, mostSaid).map((issue) => documentIssueMessage(issue, language));
  const more = issues.length - said.length;
  const rest =
    language === "zh"
      ? `另有 ${more} 处，改好以上各处后再看。`
      : `${more} more; correct these first.`;
  const head =
    language === "zh"
      ? `${path} 有 ${issues.length} 处问题，请先更正：`
      : `${path} cannot be used; faults found: ${issues.length}. Correct them first:`;
  return [head, ...said, ...(more > 0 ? [rest] : [])].join("\n");
}

/** Reads a JSON document that a run cannot do without; what is wrong with it is said in full. */
export function readDocument<Value>(
  path: string,
  read: (json: unknown) => ReadResult<Value | null, DocumentIssue>,
  language: Language,
): Value {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new RunFailure(`读不出 ${path}，请检查文件 · cannot read ${path}: ${reason}`);
  }
  const { value, issues } = read(json);
  if (value === null) throw new RunFailure(saidOf(issues, path, language));
  return value;
}
