import type { LocalizedText } from "./localizedText";

/** What a reply comes to, whatever letter a place writes for it. */
export type ResultClass =
  /** 已解决或基本解决 */
  | "resolved"
  /** 正在解决 */
  | "in-progress"
  /** 列入计划 */
  | "planned"
  /** 条件所限，待解决 */
  | "deferred"
  /** 留作参考 */
  | "reference"
  /** 不可行 */
  | "not-feasible"
  /** 属上级权限，已转报 */
  | "referred-upward";

/** All classes, most done first, for schemas and tests. */
export const resultClasses: readonly ResultClass[] = [
  "resolved",
  "in-progress",
  "planned",
  "deferred",
  "reference",
  "not-feasible",
  "referred-upward",
];

/** A category as a place writes it; a letter without its scheme means nothing. */
export interface ResultCode {
  /** Id of the scheme. */
  readonly scheme: string;
  /** Letter, sign or colour in that scheme. */
  readonly letter: string;
}

/** One category of a scheme. */
export interface ResultCategory {
  /** Letter, sign, colour, or the item's number where it has none. */
  readonly letter: string;
  /** What it says. */
  readonly name: LocalizedText;
  /** What it means; where one category covers several classes, it is counted as the first. */
  readonly covers: readonly [ResultClass, ...ResultClass[]];
}

/** Categories of results of one place or body (办理结果分类). */
export interface ResultScheme {
  /** Stable identity. */
  readonly id: string;
  /** Whose it is. */
  readonly title: LocalizedText;
  /** Article or report it is from. */
  readonly source: LocalizedText;
  /** Whether the text was read in full or only an excerpt of it. */
  readonly seen: "full" | "excerpt";
  /** The categories. */
  readonly categories: readonly ResultCategory[];
}
