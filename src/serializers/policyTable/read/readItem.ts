import type { SourceIssue } from "../../../model/issue";
import { rowIssue, type TableRow } from "../../table/tableRow";
import type {
  BoundsReading,
  PointsReading,
  PointsRule,
  ReadBounds,
} from "../wording/pointsReading";
import { readBounds, readPoints } from "../wording/readPoints";
import { textIn } from "./tableRows";

/** A row that is a rule. */
export interface TableItem {
  readonly row: TableRow;
  /** Name of the category; empty for none. */
  readonly category: string;
  readonly name: string;
  readonly basis: string;
  readonly rule: PointsRule;
  /** Sheet and row of the merged cell its limit stands in; `null` where the limit is its own. */
  readonly sharedLimit: string | null;
  /** The limit of all rows the merged cell covers. */
  readonly shared: ReadBounds;
}

/** A row as a rule, or the reason why it is none. */
export interface ItemReading {
  readonly item: TableItem | null;
  readonly issues: readonly SourceIssue[];
}

function combined(rule: PointsRule, read: ReadBounds): PointsRule | null {
  for (const key of ["ceiling", "floor"] as const) {
    const [first, second] = [rule[key], read[key]];
    if (first !== undefined && second !== undefined && first !== second) return null;
  }
  if (
    rule.limit !== undefined &&
    read.limit !== undefined &&
    rule.limit.units !== read.limit.units
  ) {
    return null;
  }
  const { ceiling, floor, limit } = read;
  return {
    ...rule,
    ...(ceiling !== undefined && { ceiling }),
    ...(floor !== undefined && { floor }),
    ...(limit !== undefined && { limit }),
  };
}

function mostOf({ value }: PointsRule): number {
  if (value.kind === "each" || value.kind === "per-quantity") return value.points;
  if (value.kind === "by-order") return Math.max(...value.points);
  return value.kind === "table" ? Math.max(...Object.values(value.points)) : 0;
}

/** The most of what only takes points is the most it takes. */
function withinTakings(rule: PointsRule): PointsRule | null {
  const { ceiling, ...rest } = rule;
  if (ceiling === undefined || ceiling === 0 || mostOf(rule) >= 0) return rule;
  const floor = -Math.abs(ceiling);
  return rest.floor === undefined || rest.floor === floor ? { ...rest, floor } : null;
}

/** What is worth knowing of the limits of a rule that counts. */
function limitNotes(rule: PointsRule, isShared: boolean): readonly string[] {
  const { ceiling, floor, limit } = rule;
  const hasLimit = isShared || ceiling !== undefined || limit !== undefined || floor !== undefined;
  return [
    ...(hasLimit || mostOf(rule) <= 0 ? [] : ["cap-missing"]),
    ...(ceiling !== undefined && ceiling < mostOf(rule) ? ["cap-below-points"] : []),
    ...(floor !== undefined && floor >= 0 && mostOf(rule) < 0 ? ["floor-stops-takings"] : []),
    ...(floor !== undefined && floor > 0 ? ["floor-for-all"] : []),
  ];
}

/** Where the category or the item says that points are taken, a number above 0 is not clear. */
function isSignUnclear(rule: PointsRule, category: string, name: string): boolean {
  const isTaken = [category, name].some((text) => /扣分|减分/.test(text) && !text.includes("加"));
  return isTaken && mostOf(rule) > 0;
}

/** Times, or the most that is taken, over merged rows: meant together or row by row is not said. */
function isForEachOrAll(rule: PointsRule, { ceiling, floor, limit }: ReadBounds): boolean {
  const isMore = limit !== undefined || floor !== undefined;
  return isMore || (ceiling !== undefined && mostOf(rule) < 0);
}

function rejected(row: TableRow, column: string, code: string): ItemReading {
  return { item: null, issues: [rowIssue(row, column, code, "rejected", textIn(row, column))] };
}

/**
 * Reads one row of a table of points.
 *
 * @param row - the row
 * @param category - the category it stands in
 * @param sharedLimit - row of the merged cell its limit stands in, where it is merged over rows
 * @returns the rule it is, or why it is none
 */
export function readItem(row: TableRow, category: string, sharedLimit: string | null): ItemReading {
  const name = textIn(row, "内容").replace(/\n+/g, " ");
  if (name === "") return rejected(row, "内容", "item-without-name");
  if (textIn(row, "分值") === "") return rejected(row, "分值", "points-missing");
  const read: PointsReading = readPoints(textIn(row, "分值"));
  if ("unclear" in read) return rejected(row, "分值", read.unclear);
  if (isSignUnclear(read, category, name)) return rejected(row, "分值", "sign-unclear");
  const bounds: BoundsReading = readBounds(textIn(row, "上限"));
  if ("unclear" in bounds) return rejected(row, "上限", bounds.unclear);
  const isMerged = sharedLimit !== null;
  const isShared = isMerged && bounds.ceiling !== undefined;
  if (isMerged && isForEachOrAll(read, bounds)) {
    return rejected(row, "上限", "merged-limit-unclear");
  }
  const both = combined(read, isShared ? {} : bounds);
  const rule = both === null ? null : withinTakings(both);
  if (rule === null) return rejected(row, "上限", "contradictory-caps");
  const noted = (column: string) => (code: string) =>
    rowIssue(row, column, code, "noted", textIn(row, column));
  const ofLimit = [
    ...(isShared ? [] : bounds.assumed),
    ...(both?.ceiling === rule.ceiling ? [] : ["cap-of-takings"]),
    ...limitNotes(rule, isShared),
  ];
  const shared = isShared ? bounds : {};
  const item = { row, category, name, basis: textIn(row, "依据"), rule, shared };
  return {
    item: { ...item, sharedLimit: isShared ? sharedLimit : null },
    issues: [...read.assumed.map(noted("分值")), ...ofLimit.map(noted("上限"))],
  };
}
