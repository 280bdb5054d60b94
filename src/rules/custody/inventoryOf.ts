import { compareContent } from "../../model/compareContent";
import { compareText } from "../../model/compareText";
import { type FiledRecord, filedKinds, type InventoryLine } from "../../model/custodyEvent";
import type { DocumentIssue, ReadResult } from "../../model/issue";
import { issueAt } from "../policy/checkIssue";
import type { CodePart, FilingRules } from "./filingRules";
import { retentionOf } from "./retentionOf";

/** Something to be filed; its code and retention follow from the rules. */
export type FiledItem = Omit<InventoryLine, "code" | "retention">;

/** Codes that were given before and stay as they are. */
export interface GivenCodes {
  /** Lines of this archive's inventory so far. */
  readonly lines: readonly InventoryLine[];
  /** Codes of other archives of the fonds. */
  readonly elsewhere: readonly string[];
}

function keyOf({ kind, id }: FiledRecord): string {
  return `${kind} ${id}`;
}

function compareItems(first: FiledItem, second: FiledItem): number {
  return (
    compareText(first.date, second.date) ||
    filedKinds.indexOf(first.record.kind) - filedKinds.indexOf(second.record.kind) ||
    compareText(first.record.id, second.record.id) ||
    compareContent(first, second)
  );
}

type Uncoded = Omit<InventoryLine, "code">;

function partText(part: CodePart, { date, retention }: Uncoded, rules: FilingRules): string {
  switch (part.kind) {
    case "text":
      return part.text;
    case "year":
      return date.slice(0, 4);
    case "retention":
      return retention;
    default:
      return rules[part.kind];
  }
}

/** The highest number given after these characters; 0 where none was. */
function highest(codes: readonly string[], before: string): number {
  let found = 0;
  for (const code of codes) {
    const rest = code.startsWith(before) ? code.slice(before.length) : "";
    if (/^\d+$/.test(rest)) found = Math.max(found, Number(rest));
  }
  return found;
}

/**
 * Gives codes one after the other, in each row of numbers behind the last. Years and retention codes
 * are never the beginning of one another, so two rows never meet.
 */
function codesAfter(given: readonly string[], rules: FilingRules): (line: Uncoded) => string {
  const last = new Map<string, number>();
  return (line) => {
    const before = rules.pattern.map((part) => partText(part, line, rules)).join("");
    const number = (last.get(before) ?? highest(given, before)) + 1;
    last.set(before, number);
    return before + String(number).padStart(rules.digits, "0");
  };
}

/**
 * Draws up the inventory of an archive, each item with its reference code (DA/T 13: unique, stable
 * once given, extensible).
 *
 * Lines given before stay as they are, whatever their items say now; new items go on behind the last
 * number, by day, kind and number of the record.
 *
 * @param items - everything to be filed, in any order; what has a line already may be among it
 * @param rules - how the place files
 * @param given - lines and codes given before
 * @returns the lines given before, then the new ones; a record filed in two ways gets one line and
 * an issue
 * @example
 * ```ts
 * import { cautiousFiling, inventoryOf } from "deputy-archive/life";
 * const rules = { ...cautiousFiling, fonds: "J001", category: "WS", office: "DGW", level: "county" } as const;
 * const item = {
 *   title: "关于示例的建议", responsible: "示例", date: "2026-01-20", pages: 2,
 *   record: { kind: "suggestion", id: "JY-001" },
 * } as const;
 * const { value } = inventoryOf([item], rules, { lines: [], elsewhere: [] });
 * value.map(({ code }) => code); // => ["J001-WS·2026-Y-DGW-0001"]
 * ```
 */
export function inventoryOf(
  items: readonly FiledItem[],
  rules: FilingRules,
  given: GivenCodes,
): ReadResult<readonly InventoryLine[], DocumentIssue> {
  const codeOf = codesAfter([...given.lines.map(({ code }) => code), ...given.elsewhere], rules);
  const filedBefore = new Set(given.lines.map(({ record }) => keyOf(record)));
  const filed = new Map<string, FiledItem>();
  const lines: InventoryLine[] = [];
  const issues: DocumentIssue[] = [];
  for (const item of [...items].sort(compareItems)) {
    const key = keyOf(item.record);
    const same = filed.get(key);
    if (filedBefore.has(key)) continue;
    if (same === undefined) {
      const retention = retentionOf(item.record.kind, rules).period;
      const { title, responsible, date, pages, record } = item;
      const line = { title, responsible, date, pages, retention, record };
      lines.push({ code: codeOf(line), ...line });
      filed.set(key, item);
    } else if (compareContent(same, item) !== 0) {
      const params = { record: item.record.id, title: item.title, kept: same.title };
      issues.push(issueAt(["inventory", item.record.id], "filed-in-two-ways", params));
    }
  }
  return { value: [...given.lines, ...lines], issues };
}
