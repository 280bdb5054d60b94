import { readFileSync } from "node:fs";
import type { DocumentIssue, ReadResult } from "deputy-archive";
import { RunFailure } from "./failure";

function saidOf(path: string, { code, path: at, params }: DocumentIssue): string {
  return `${path} ${at.join(".")}: ${code} ${JSON.stringify(params)}`;
}

/** Reads a JSON document that a run cannot do without; what is wrong with it is said in full. */
export function readDocument<Value>(
  path: string,
  read: (json: unknown) => ReadResult<Value | null, DocumentIssue>,
): Value {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new RunFailure(`读不出 ${path}，请检查文件 · cannot read ${path}: ${reason}`);
  }
  const { value, issues } = read(json);
  if (value === null) {
    const said = issues.slice(0, 20).map((issue) => saidOf(path, issue));
    throw new RunFailure(
      `办法文件有问题，请先更正 · correct the document first:\n${said.join("\n")}`,
    );
  }
  return value;
}
