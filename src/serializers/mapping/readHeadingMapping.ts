import type { ReadResult } from "../../model/issue";
import type { Policy } from "../../model/policy/policy";
import type { Sheet } from "../sheet/sheet";
import { headingKey } from "../table/headings";
import type { HeadingSynonyms } from "../table/intake";
import { particularColumns } from "../table/particularCells";
import { type FileCounts, readRows, type TableKind } from "../table/readRows";
import { tableColumns, tableNames } from "../table/tableColumns";
import { rowIssue } from "../table/tableRow";
import { addHeadings } from "./addHeadings";
import { confirmationWords, headingsIn } from "./mappingCells";

interface MappingRow {
  readonly column: string;
  readonly headings: readonly string[];
  readonly confirmation: "used" | "refused" | "waiting";
}

/** What a mapping file says, with the count of its rows. */
export interface HeadingMappingReading extends ReadResult<HeadingSynonyms> {
  /** Rows read and what became of them. */
  readonly counts: readonly FileCounts[];
}

/** The columns of each kind of table. */
function tablesOf(policy: Policy | null): readonly (readonly string[])[] {
  const more = policy === null ? [] : particularColumns(policy.duties);
  return tableNames.map((name) => [
    ...tableColumns[name].columns,
    ...(name === "register" ? more : []),
  ]);
}

function mappingKind(policy: Policy | null): TableKind<MappingRow> {
  const tables = tablesOf(policy);
  const known = new Set(tables.flat());
  const taken = new Map<string, string[]>();
  /** Whether a heading stands for another column of a table that has this one too. */
  const isOfAnother = (heading: string, column: string) =>
    tables.some(
      (columns) =>
        columns.includes(column) &&
        [...(taken.get(heading) ?? []), ...columns.filter((own) => headingKey(own) === heading)]
          .filter((other) => other !== column)
          .some((other) => columns.includes(other)),
    );
  return {
    columns: ["栏目", "其他叫法", "用在", "依据", "确认"],
    header: ["栏目", "其他叫法"],
    needed: ["栏目", "其他叫法"],
    identity: "其他叫法",
    totalsAreRows: true,
    contentOf: (row) => row,
    read(reader) {
      const column = reader.needed(
        "栏目",
        reader.code("栏目", (text) => known.has(text)),
      );
      const headings = headingsIn(reader.verbatim("其他叫法") ?? "");
      const confirmation = reader.word("确认", confirmationWords) ?? "used";
      if (column === null) return null;
      if (!known.has(column)) reader.fault("栏目", "unknown-mapped-column");
      const used = confirmation === "used" ? headings.map(headingKey) : [];
      if (used.some((heading) => isOfAnother(heading, column))) {
        reader.fault("其他叫法", "heading-of-two-columns");
      }
      if (reader.firstFault() !== null) return null;
      for (const heading of used) taken.set(heading, [...(taken.get(heading) ?? []), column]);
      return { column, headings, confirmation };
    },
    notes: ({ confirmation }, row) =>
      confirmation === "waiting"
        ? [rowIssue(row, "其他叫法", "heading-not-confirmed", "noted")]
        : [],
  };
}

/**
 * Reads the mapping file a clerk edited: which other headings stand for which columns. Rows that wait
 * for confirmation are not used and are said; a heading that would stand for two columns of one table
 * is set aside.
 *
 * @param sheets - sheets of the file, from xlsx or csv
 * @param policy - the measure, where its duties have columns of their own; `null` where left out
 * @returns the headings, for `IntakeRules.headings`, with issues and counts
 * @example
 * ```ts
 * import { readHeadingMapping } from "deputy-archive/tables";
 * import { readCsv } from "deputy-archive/csv";
 * const file = readCsv("栏目,其他叫法\n姓名,代表姓名、名字\n日期,活动时间\n", { file: "表头对照.csv" });
 * readHeadingMapping(file.value).value; // => { 姓名: ["代表姓名", "名字"], 日期: ["活动时间"] }
 * ```
 */
export function readHeadingMapping(
  sheets: readonly Sheet[],
  policy: Policy | null = null,
): HeadingMappingReading {
  const { value, issues, counts } = readRows(mappingKind(policy), sheets, {});
  const confirmed = value
    .filter(({ confirmation }) => confirmation === "used")
    .flatMap(({ column, headings }) => headings.map((heading) => ({ column, heading })));
  return { value: addHeadings({}, confirmed), issues, counts };
}
