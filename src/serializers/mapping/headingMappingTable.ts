import type { CellRule } from "../sheet/cellRule";
import type { LayoutCell, WorkbookLayout } from "../sheet/workbookLayout";
import type { HeadingSynonyms } from "../table/intake";
import { type TableName, tableColumns, tableNames } from "../table/tableColumns";
import { likenessText } from "./likenessText";
import { confirmationWords, quoted } from "./mappingCells";
import type { HeadingSuggestion } from "./suggestMapping";

const widths = [18, 26, 30, 36, 10];

/** The columns of all tables, each once, and the tables they belong to. */
function columnsOfTables(): ReadonlyMap<string, readonly TableName[]> {
  const tables = new Map<string, TableName[]>();
  for (const name of tableNames) {
    for (const column of tableColumns[name].columns) {
      tables.set(column, [...(tables.get(column) ?? []), name]);
    }
  }
  return tables;
}

function suggestedRows(suggestions: readonly HeadingSuggestion[]): readonly LayoutCell[][] {
  return suggestions.flatMap(({ heading, file, candidates }) =>
    candidates.map(({ column, reasons }) => [
      column,
      quoted(heading),
      file,
      reasons.map((reason) => likenessText(reason).zh).join("；"),
      "待确认",
    ]),
  );
}

function rules(columns: readonly string[]): readonly (CellRule | undefined)[] {
  const column: CellRule = {
    kind: "list",
    values: columns,
    refusal: { title: "没有这个栏目", text: "请从列表中选一个栏目。" },
  };
  const confirmed: CellRule = {
    kind: "list",
    values: Object.keys(confirmationWords),
    prompt: { title: "确认", text: "核对后改成“是”或“否”；待确认的不使用。" },
    refusal: { title: "只能选是、否、待确认", text: "请从列表中选。" },
  };
  return [column, undefined, undefined, undefined, confirmed];
}

/**
 * Lays out the headings a place uses as a table a clerk can edit: one heading a row, every column of
 * every table at least once; suggestions come last and wait to be confirmed.
 *
 * It holds headings only and no personal data, so it is the same for every audience.
 *
 * @param headings - the headings known, by column
 * @param suggestions - suggestions for unknown headings; none where left out
 * @returns a workbook of one sheet, which `readHeadingMapping` reads
 * @example
 * ```ts
 * import { headingMappingTable } from "deputy-archive/tables";
 * const { sheets } = headingMappingTable({ 姓名: ["代表姓名"] });
 * sheets[0]?.rows.find(([column]) => column === "姓名"); // => ["姓名", "代表姓名", "代表名册、履职登记、述职测评", null, "是"]
 * ```
 */
export function headingMappingTable(
  headings: HeadingSynonyms,
  suggestions: readonly HeadingSuggestion[] = [],
): WorkbookLayout {
  const tables = columnsOfTables();
  const columns = [...new Set([...tables.keys(), ...Object.keys(headings)])];
  const known = new Map(Object.entries(headings));
  const rows = columns.flatMap((column): readonly LayoutCell[][] => {
    const used = (tables.get(column) ?? []).map((name) => tableColumns[name].title.zh).join("、");
    const others = known.get(column) ?? [];
    const cells = others.length === 0 ? [null] : others.map(quoted);
    return cells.map((heading) => [column, heading, used || null, null, "是"]);
  });
  const ofColumns = rules(columns);
  return {
    title: "表头对照",
    sheets: [
      {
        name: "表头对照",
        titles: [
          "表头对照",
          "一行一个叫法；一格里写几个的，用顿号或分号隔开，叫法本身有这些符号的用“”括起来。",
        ],
        columns: widths.map((width, index) => {
          const rule = ofColumns[index];
          return { width, ...(rule !== undefined && { rule }) };
        }),
        header: [["栏目", "其他叫法", "用在", "依据", "确认"]],
        rows: [...rows, ...suggestedRows(suggestions)],
        orientation: "landscape",
      },
    ],
  };
}
