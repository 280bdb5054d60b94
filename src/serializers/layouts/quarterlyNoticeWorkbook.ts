import type { CountColumn } from "../../model/policy/countColumn";
import type { Policy } from "../../model/policy/policy";
import { entryClasses } from "../../rules/privacy/classes/recordClasses";
import type { Tally } from "../../rules/tally/tally";
import type { LayoutCell, SheetLayout, WorkbookLayout } from "../sheet/workbookLayout";
import { dutyColumns } from "./annualCountsWorkbook";
import { countingNote } from "./countingNote";
import { deputyColumns } from "./deputyColumns";
import {
  type DelegationQuarter,
  type DeputyQuarter,
  delegationQuarters,
  deputyQuarters,
  goneDeputies,
  type QuarterFigures,
  sumOf,
} from "./quarterRows";
import { type TableColumn, tableGrid } from "./tableColumn";
import { listAudience, type TableOptions } from "./tableOptions";
import { sayIn, sumCell, titlesOf } from "./tableWords";

/** What a quarterly notice is made of. */
export interface QuarterlyNotice {
  /** The measure. */
  readonly policy: Policy;
  /** One tally of the quarter for each deputy, in the order they are printed. */
  readonly quarter: readonly Tally[];
  /** The tallies of the quarter before; of a deputy who is not among them nothing is counted there, and of one who is only among them all is. */
  readonly before: readonly Tally[];
  /** What is counted; every kind of duty of the measure where left out. */
  readonly columns?: readonly CountColumn[];
}

function figureColumns<Row extends QuarterFigures>(
  columns: readonly CountColumn[],
  rows: readonly Row[],
  { language }: TableOptions,
): readonly TableColumn<Row>[] {
  const say = sayIn(language);
  const shared = { width: language === "zh" ? 7.5 : 11, align: "right" } as const;
  const seenAs = entryClasses.duty;
  const now = sumOf(rows.map(({ figures }) => sumOf(figures)));
  const former = sumOf(rows.map(({ before }) => before));
  const difference = (change: number): LayoutCell => ({
    formula: { kind: "difference", from: "now", less: "before" },
    decimal: `${change}`,
    digits: 0,
  });
  return [
    ...columns.map(({ id, name }, at) => ({
      ...shared,
      key: `kind ${id}`,
      heading: name[language],
      seenAs,
      cell: ({ figures }: Row) => figures[at] ?? 0,
      total: sumCell(sumOf(rows.map(({ figures }) => figures[at] ?? 0))),
    })),
    {
      ...shared,
      key: "now",
      heading: say("本季度合计", "This quarter"),
      seenAs,
      cell: ({ figures }): LayoutCell => ({
        formula: { kind: "row-sum", of: columns.map(({ id }) => `kind ${id}`) },
        decimal: `${sumOf(figures)}`,
        digits: 0,
      }),
      total: sumCell(now),
    },
    {
      ...shared,
      key: "before",
      heading: say("上季度合计", "Quarter before"),
      seenAs,
      cell: ({ before }) => before,
      total: sumCell(former),
    },
    {
      ...shared,
      heading: say("增减", "Change"),
      seenAs,
      cell: ({ figures, before }) => difference(sumOf(figures) - before),
      total: difference(now - former),
    },
  ];
}

const title = { zh: "代表履职情况季度通报", en: "Quarterly notice of what deputies did" };

/** The spans compared, under the title. */
function spanText({ quarter, before }: QuarterlyNotice, options: TableOptions): string {
  const say = sayIn(options.language);
  const [now] = quarter;
  const [former] = before;
  if (now === undefined) return "";
  const { from, to } = now.period;
  const compared =
    former === undefined
      ? ""
      : say(
          `（上季度${former.period.from} — ${former.period.to}）`,
          ` (before: ${former.period.from} — ${former.period.to})`,
        );
  return say(
    `${from} — ${to}，截至${now.asOf}${compared}`,
    `${from} — ${to}, as of ${now.asOf}${compared}`,
  );
}

/** What deputies no longer on the list did in the quarter before, so that the two notices agree. */
function goneNote(
  gone: readonly DeputyQuarter[],
  { language }: TableOptions,
  isIncluded: boolean,
): readonly string[] {
  if (gone.length === 0) return [];
  const say = sayIn(language);
  const done = sumOf(gone.map(({ before }) => before));
  const where = isIncluded
    ? say("，已算在上季度合计内", ", counted in the quarter before")
    : say("，没有列在本表", ", not in this table");
  return [
    say(
      `上季度另有${gone.length}名代表不在本季度名单，上季度共${done}次${where}。`,
      `${gone.length} deputies of the quarter before are no longer on the list; they did ${done} then${where}.`,
    ),
  ];
}

function delegationSheet(
  notice: QuarterlyNotice,
  columns: readonly CountColumn[],
  deputies: readonly DeputyQuarter[],
  gone: readonly DeputyQuarter[],
  options: TableOptions,
): SheetLayout {
  const { language } = options;
  const say = sayIn(language);
  const rows = delegationQuarters(deputies, gone);
  const named: readonly TableColumn<DelegationQuarter>[] = [
    {
      heading: say("代表团", "Delegation"),
      width: 12,
      seenAs: "public",
      cell: ({ delegation }) => delegation,
      total: say("合计", "Total"),
    },
    {
      heading: say("代表数", "Deputies"),
      width: 8,
      align: "right",
      seenAs: "public",
      cell: (row) => row.deputies,
      total: sumCell(deputies.length),
    },
  ];
  return {
    name: say("按代表团", "By delegation"),
    titles: titlesOf(title, notice.policy, language, spanText(notice, options)),
    ...tableGrid([...named, ...figureColumns(columns, rows, options)], rows, listAudience(options)),
    notes: [countingNote(notice.policy, language), ...goneNote(gone, options, true)],
    orientation: "landscape",
    page: { frozenColumns: 1 },
  };
}

/**
 * Lays out the quarterly notice (季度通报): how often what was done in the quarter, by delegation and by
 * deputy, beside the quarter before. Entries are tallied for the quarter as for a year.
 *
 * What was done and when is public (代表法2025第58条): the public form has names, delegations and counts,
 * no certificates; no points stand in it.
 *
 * @param notice - the measure, the tallies of both quarters, what is counted
 * @param options - the language, and for whom
 * @returns the workbook, ready for `writeXlsx`
 * @example
 * ```ts
 * import { quarterlyNoticeWorkbook } from "deputy-archive/tables";
 * typeof quarterlyNoticeWorkbook; // => "function"
 * ```
 */
export function quarterlyNoticeWorkbook(
  notice: QuarterlyNotice,
  options: TableOptions,
): WorkbookLayout {
  const { language } = options;
  const say = sayIn(language);
  const columns = notice.columns ?? dutyColumns(notice.policy);
  const rows = deputyQuarters(notice.quarter, notice.before, columns);
  const gone = goneDeputies(notice.quarter, notice.before, columns);
  const audience = listAudience(options);
  const byDeputy: SheetLayout = {
    name: say("按代表", "By deputy"),
    titles: titlesOf(title, notice.policy, language, spanText(notice, options)),
    ...tableGrid(
      [
        ...deputyColumns<DeputyQuarter>(language, say("合计", "Total")),
        ...figureColumns(columns, rows, options),
      ],
      rows,
      audience,
    ),
    notes: [countingNote(notice.policy, language), ...goneNote(gone, options, false)],
    orientation: "landscape",
    page: { frozenColumns: audience === "internal" ? 4 : 3 },
  };
  return {
    title: title[language],
    language,
    sheets: [delegationSheet(notice, columns, rows, gone, options), byDeputy],
  };
}
