import { compareContent } from "../../model/compareContent";
import { compareText } from "../../model/compareText";
import type { CongressSession } from "../../model/congressSession";
import type { ChronicleItem } from "../../model/handbook/chronicle";
import type { DocumentIssue, ReadResult } from "../../model/issue";
import type { Period } from "../../model/period";
import { issueAt } from "../policy/checkIssue";

/** Where the chronicle is taken from. */
export interface ChronicleSources {
  /** Sessions of the congress. */
  readonly sessions: readonly CongressSession[];
  /** Activities, commendations and whatever else the place counts as major, each with its source. */
  readonly items: readonly ChronicleItem[];
}

function ofSession({ name, from, to }: CongressSession): ChronicleItem {
  return { days: { from, to }, title: name, level: null, source: { kind: "session", id: name } };
}

function compareItems(first: ChronicleItem, second: ChronicleItem): number {
  return (
    compareText(first.days.from, second.days.from) ||
    compareText(first.days.to, second.days.to) ||
    compareText(first.source.kind, second.source.kind) ||
    compareText(first.source.id, second.source.id) ||
    compareContent(first, second)
  );
}

/**
 * Lays out the chronicle of major events of a span: what touches it, by day, nothing added (D4: 大事记).
 *
 * What is given twice word for word stands once. What one source tells in two ways stays both ways
 * (`chronicle-source-differs`); what ends before it begins is left out (`dates-out-of-order`).
 *
 * @param period - the span; an item that only touches it belongs to it
 * @param sources - sessions and other items, in any order
 * @returns the items, ordered by day, kind and number of their source; the same for any order of input
 * @example
 * ```ts
 * import { chronicleOf } from "deputy-archive/life";
 * const year = { from: "2026-01-01", to: "2026-12-31" } as const;
 * const session = {
 *   name: "示例市第十六届人民代表大会第六次会议", shortName: "十六届人大六次会议",
 *   from: "2026-01-19", to: "2026-01-22", halfDays: 7,
 * } as const;
 * const lecture = {
 *   days: { from: "2026-01-10", to: "2026-01-10" }, title: "示例讲堂", level: null,
 *   source: { kind: "activity", id: "H1" },
 * } as const;
 * const { value } = chronicleOf(year, { sessions: [session], items: [lecture] });
 * value.map(({ source }) => source.kind); // => ["activity", "session"]
 * ```
 */
export function chronicleOf(
  period: Period,
  { sessions, items }: ChronicleSources,
): ReadResult<readonly ChronicleItem[], DocumentIssue> {
  const issues: DocumentIssue[] = [];
  const kept: ChronicleItem[] = [];
  for (const item of [...sessions.map(ofSession), ...items].sort(compareItems)) {
    const { days, source } = item;
    if (days.to < days.from) {
      issues.push(issueAt(["chronicle", source.id], "dates-out-of-order", { ...days }));
    } else if (days.from <= period.to && days.to >= period.from) {
      const same = kept.filter(
        (one) => one.source.kind === source.kind && one.source.id === source.id,
      );
      if (same.some((one) => compareContent(one, item) === 0)) continue;
      if (same.length > 0) {
        const params = { source: source.id, title: item.title };
        issues.push(issueAt(["chronicle", source.id], "chronicle-source-differs", params));
      }
      kept.push(item);
    }
  }
  return { value: kept, issues };
}
