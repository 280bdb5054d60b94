import type { DocumentIssue } from "../../model/issue";
import { bundleKinds } from "../../schemas/bundle/bundleKinds";
import type { BundleContents, BundleKind } from "../../schemas/bundle/bundleTypes";
import { checkItem, itemTooLarge } from "../../schemas/bundle/checkItem";
import { itemIdentity } from "../../schemas/bundle/itemIdentity";
import { isPublished } from "../../schemas/bundle/itemSchemas";

function placed(issue: DocumentIssue, kind: string, index: number): DocumentIssue {
  return { ...issue, path: ["contents", kind, index, ...issue.path] };
}

/**
 * Finds the items that are too large to be looked at.
 *
 * @param contents - what stands in place of a bundle's contents
 * @returns an issue `too-many` for each
 */
export function tooLargeItems(contents: unknown): readonly DocumentIssue[] {
  const lists: readonly (readonly [string, unknown])[] = Object.entries(Object(contents));
  return lists.flatMap(([kind, list]) => {
    if (!Array.isArray(list)) return [];
    return list.flatMap((item, index) => {
      const issue = itemTooLarge(kind, item);
      return issue === null ? [] : [placed(issue, kind, index)];
    });
  });
}

/**
 * Finds what is wrong with the items of a bundle, each as its own reader does.
 *
 * @param contents - items of the right form
 * @param isWhole - whether nothing was left out of them; else only what is published can be looked at
 * @returns the issues
 */
export function itemIssues(contents: BundleContents, isWhole: boolean): readonly DocumentIssue[] {
  return bundleKinds.flatMap((kind) => {
    if (!isWhole && !isPublished(kind)) return [];
    return contents[kind].flatMap((item, index) =>
      checkItem<BundleKind>(kind, item).map((issue) => placed(issue, kind, index)),
    );
  });
}

/**
 * Finds items that name themselves as another does that stands before them. Both are kept: somebody
 * has to say which one goes on.
 *
 * @param contents - whole items
 * @returns an issue `duplicate-id` for each beyond the first
 */
export function repeatedItems(contents: BundleContents): readonly DocumentIssue[] {
  return bundleKinds.flatMap((kind) => {
    const seen = new Set<string>();
    return contents[kind].flatMap((item, index): readonly DocumentIssue[] => {
      const found = itemIdentity<BundleKind>(kind, item);
      if (found === null || !seen.has(found)) {
        if (found !== null) seen.add(found);
        return [];
      }
      return [placed({ code: "duplicate-id", path: [], params: { found } }, kind, index)];
    });
  });
}
