import type * as z from "zod/mini";
import type { DocumentIssue } from "../model/issue";
import { shownValue, wrongType } from "./describeValue";
import type { Fault } from "./reportFault";

function faultOf(issue: z.core.$ZodIssue): Fault {
  // Every custom issue is made by `reportFault`, with a fault as its params.
  if (issue.code === "custom") return issue.params as unknown as Fault;
  // All that the schema library looks at by itself is whether an object is one.
  return wrongType(issue.input, "object");
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
