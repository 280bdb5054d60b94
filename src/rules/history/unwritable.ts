import type { DocumentIssue } from "../../model/issue";

type Path = DocumentIssue["path"];

/** Half of a character; a file in UTF-8 cannot hold it and would come back as something else. */
const half = /[\ud800-\udfff]/u;

/** What a file could not give back as it was: such an event would look altered when read again. */
export function unwritable(value: unknown, path: Path): readonly DocumentIssue[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => unwritable(item, [...path, index]));
  }
  if (typeof value === "object" && value !== null) {
    return Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .flatMap(([key, member]) => [
        ...(half.test(key) ? [{ code: "lone-surrogate", path: [...path, key], params: {} }] : []),
        ...unwritable(member, [...path, key]),
      ]);
  }
  if (typeof value === "string") {
    return half.test(value) ? [{ code: "lone-surrogate", path, params: {} }] : [];
  }
  if (value === null || typeof value === "boolean" || Number.isFinite(value)) return [];
  return [{ code: "unwritable-value", path, params: {} }];
}
