import type { SourceIssue } from "../../../model/issue";
import { headingOf } from "../../table/headings";
import type { LocatedTable } from "../../table/locateTable";
import { rowIssue } from "../../table/tableRow";
import { type DraftReading, draftAssumptions, draftPolicy } from "./draftPolicy";
import type { TableItem } from "./readItem";
import type { ItemsReading, UnclearItem } from "./readItems";
import { noItemsBefore, readItems } from "./readItems";
import { type RuleRows, tableRows, textIn } from "./tableRows";

/** The first line above the header that says something. */
function titleOf({ sheet, headerIndex }: LocatedTable): string {
  for (const { cells } of sheet.rows.slice(0, headerIndex)) {
    const text = cells.map((cell) => headingOf(cell)).find((said) => said !== "");
    if (text !== undefined) return text;
  }
  return "";
}

function sumOfCaps(reading: ItemsReading): number {
  const inTable = new Set(reading.items.map(({ category }) => category));
  const named = [...reading.categories.values()].filter(
    ({ name, ceiling }) => ceiling !== null && inTable.has(name),
  );
  const inNamed = new Set(named.map(({ name }) => name));
  const groups = named.reduce((sum, { ceiling }) => sum + (ceiling ?? 0), 0);
  const shared = new Map<string, number>();
  let own = 0;
  for (const { category, rule, sharedLimit, shared: together } of reading.items) {
    if (inNamed.has(category)) continue;
    if (sharedLimit !== null) shared.set(sharedLimit, together.ceiling ?? 0);
    else own += rule.ceiling ?? 0;
  }
  return groups + own + [...shared.values()].reduce((sum, ceiling) => sum + ceiling, 0);
}

function totalIssues({ total }: RuleRows, reading: ItemsReading): readonly SourceIssue[] {
  if (total === null) return [];
  const { row, points } = total;
  const sum = sumOfCaps(reading);
  const over = sum > points;
  const value = over ? `${sum} > ${points}` : `${points}`;
  return [rowIssue(row, "上限", over ? "caps-above-total" : "total-no-cap", "noted", value)];
}

/** Codes tie rows to a policy; without it they say nothing. */
function codesWithoutBase(rows: RuleRows): readonly SourceIssue[] {
  const coded = rows.rows.find(({ row }) => textIn(row, "代码") !== "");
  return coded === undefined ? [] : [rowIssue(coded.row, "代码", "codes-without-base", "noted")];
}

/**
 * Reads tables of points nobody wrote from a policy: what is clear becomes rules of a draft, what is
 * not becomes an issue and a part that was not seen.
 *
 * @param tables - the tables
 * @returns the draft
 */
export function strangersPolicy(tables: readonly LocatedTable[]): DraftReading {
  const issues: SourceIssue[] = [];
  const items: TableItem[] = [];
  const unclear: UnclearItem[] = [];
  const before = noItemsBefore();
  for (const table of tables) {
    const rows = tableRows(table);
    const reading = readItems(table, rows.rows, before);
    items.push(...reading.items);
    unclear.push(...reading.unclear);
    issues.push(...rows.issues, ...codesWithoutBase(rows), ...reading.issues);
    issues.push(...totalIssues(rows, reading));
  }
  const [first] = tables;
  const title = first === undefined ? "" : titleOf(first);
  const reading = { items, unclear, categories: before.categories, issues };
  const draft = draftPolicy(reading, title === "" ? "草案" : title);
  const { file = "" } = first?.sheet ?? {};
  const place = { file, sheet: null, row: null, column: null };
  const assumed = draftAssumptions.map(
    ({ code, what }): SourceIssue => ({ code, effect: "noted", ...place, value: what.zh }),
  );
  const nothing: SourceIssue = { code: "no-item-read", effect: "refused", ...place, value: "" };
  return {
    policy: draft.policy,
    issues: [...issues, ...draft.issues, ...(draft.policy === null ? [nothing] : assumed)],
  };
}
