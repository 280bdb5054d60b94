import type * as z from "zod/mini";
import type { DocumentIssue } from "../model/issue";
import { kindOfValue, shownValue } from "./describeValue";

type Path = DocumentIssue["path"];

const kindNames: Readonly<Record<string, string>> = { string: "text", array: "list" };

function pathOf(issue: z.core.$ZodIssue): Path {
  return issue.path.map((key) => (typeof key === "number" ? key : String(key)));
}

function missingKey(path: Path): DocumentIssue {
  return { code: "missing-key", path, params: { key: path[path.length - 1] ?? "" } };
}

function wrongType(path: Path, found: unknown, expected: string): DocumentIssue {
  return {
    code: "wrong-type",
    path,
    params: { found: kindOfValue(found), expected: kindNames[expected] ?? expected },
  };
}

/** A value that is not one of a closed list. */
function notListed(path: Path, found: unknown, values: readonly unknown[]): DocumentIssue {
  const [first] = values;
  if (typeof found !== typeof first) return wrongType(path, found, kindOfValue(first));
  const params = { found: shownValue(found), expected: values.join(", ") };
  if (path.length === 1 && path[0] === "format") return { code: "unknown-format", path, params };
  if (path.length === 1 && path[0] === "formatVersion") {
    return { code: "unknown-format-version", path, params };
  }
  return { code: "invalid-value", path, params };
}

/** An object whose `kind` or `from` names no form. */
function unknownForm(path: Path, input: unknown, values: readonly unknown[]): DocumentIssue {
  const key = path[path.length - 1];
  const found = Object.entries(Object(input)).find(([name]) => name === key);
  if (found === undefined) return missingKey(path);
  const issue = notListed(path, found[1], values);
  return issue.code === "invalid-value" ? { ...issue, code: "unknown-part" } : issue;
}

/** Only counts have bounds of their own in a form; all other numbers `checkPolicy` looks at. */
function countIssue(path: Path, found: unknown, code: string): DocumentIssue {
  if (code === "invalid_type")
    return { code: "not-whole", path, params: { found: shownValue(found) } };
  const most = Number.MAX_SAFE_INTEGER;
  return { code: "out-of-range", path, params: { found: shownValue(found), least: 0, most } };
}

/** Text is the only thing besides a count that can be of the right type and wrong all the same. */
function textIssue(path: Path, found: unknown): DocumentIssue {
  if (typeof found !== "string") return wrongType(path, found, "string");
  if (found === "") return { code: "empty-text", path, params: {} };
  return { code: "invalid-date", path, params: { found: shownValue(found) } };
}

function valueIssue(path: Path, found: unknown, issue: z.core.$ZodIssue): DocumentIssue {
  if (issue.code === "invalid_value") return notListed(path, found, issue.values);
  const isType = issue.code === "invalid_type";
  if (isType && (issue.expected !== "int" || typeof found !== "number")) {
    return wrongType(path, found, issue.expected);
  }
  if (issue.code === "custom" || typeof found === "string") return textIssue(path, found);
  return countIssue(path, found, issue.code);
}

/**
 * Puts an issue of the schema library into our own stable codes.
 *
 * @param issue - an issue that carries its input
 * @returns one issue, or one for each unknown key
 */
export function documentIssues(issue: z.core.$ZodIssue): readonly DocumentIssue[] {
  const path = pathOf(issue);
  const found = issue.input;
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      code: "unknown-part",
      path: [...path, key],
      params: { found: shownValue(key) },
    }));
  }
  if (issue.code === "invalid_union") {
    return [unknownForm(path, found, "options" in issue ? (issue.options ?? []) : [])];
  }
  if (found === undefined && path.length > 0) return [missingKey(path)];
  return [valueIssue(path, found, issue)];
}
