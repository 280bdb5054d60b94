import type * as z from "zod/mini";
import type { DocumentIssue } from "../model/issue";
import type { Fault } from "./checked";
import { shownValue, wrongType } from "./describeValue";

/** The schema library's own words for kinds of value, where they are not ours. */
const kindNames: Readonly<Record<string, string>> = { array: "list" };

function faultOf(issue: z.core.$ZodIssue): Fault {
  // Every custom issue is made by `checked` and its neighbours, with a fault as its params.
  if (issue.code === "custom") return issue.params as unknown as Fault;
  const expected = issue.code === "invalid_type" ? issue.expected : "";
  return wrongType(issue.input, kindNames[expected] ?? expected);
}

/**
 * Puts an issue of the schema library into our own stable codes.
 *
 * @param issue - an issue that carries its input
 * @returns one issue, or one for each unknown key
 */
export function documentIssues(issue: z.core.$ZodIssue): readonly DocumentIssue[] {
  const path = issue.path.map((key) => (typeof key === "number" ? key : String(key)));
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      code: "unknown-part",
      path: [...path, key],
      params: { found: shownValue(key) },
    }));
  }
  const [key] = path.slice(-1);
  if (issue.input === undefined && key !== undefined) {
    return [{ code: "missing-key", path, params: { key } }];
  }
  const { code, params } = faultOf(issue);
  return [{ code, path, params }];
}
