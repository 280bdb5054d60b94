import type { PublicText } from "../../model/card/publicText";
import type { DocumentIssue, ReadResult } from "../../model/issue";
import { hidePrivateNumbers } from "../privacy/privateNumbers";

/**
 * Checks a text for publication: it may hold no identity number and no mobile telephone (D14).
 *
 * @param text - the text
 * @param path - where it stands, for the issue
 * @returns the text, or the issue `private-number-in-public-text`; the number itself is not repeated
 * @example
 * ```ts
 * import { publicText } from "deputy-archive/life";
 * publicText("示例路1号", ["address"]).value; // => "示例路1号"
 * publicText("电话13800000000", ["address"]).issues[0]?.code; // => "private-number-in-public-text"
 * ```
 */
export function publicText(
  text: string,
  path: DocumentIssue["path"],
): ReadResult<PublicText | null, DocumentIssue> {
  const hidden = hidePrivateNumbers(text);
  if (hidden !== text) {
    const issue = { code: "private-number-in-public-text", path, params: { text: hidden } };
    return { value: null, issues: [issue] };
  }
  // The one place where text becomes public text: it has just been checked.
  return { value: text as PublicText, issues: [] };
}
