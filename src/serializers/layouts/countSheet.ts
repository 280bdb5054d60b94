import type { LocalizedText } from "../../model/localizedText";
import type { CountColumn } from "../../model/policy/countColumn";
import type { Policy } from "../../model/policy/policy";
import { entryClasses } from "../../rules/privacy/classes/recordClasses";
import { countIn, type DutyCounts, dutyCounts, uncountedIn } from "../../rules/rollUp/dutyCounts";
import type { Tally } from "../../rules/tally/tally";
import type { LayoutCell, SheetLayout } from "../sheet/workbookLayout";
import { countingNote } from "./countingNote";
import { deputyColumns, type OfDeputy } from "./deputyColumns";
import { spanOf } from "./spanOf";
import { type TableColumn, tableGrid } from "./tableColumn";
import { listAudience, type TableOptions } from "./tableOptions";
import { sayIn, sumCell, titlesOf } from "./tableWords";

/** One row: a deputy, and how often what was done. */
interface CountedDeputy extends OfDeputy {
  readonly counts: DutyCounts;
}

/** A table of counts before it is filled. */
export interface CountForm {
  /** Name of the sheet. */
  readonly name: LocalizedText;
  /** Title above the table. */
  readonly title: LocalizedText;
  /** The columns. */
  readonly columns: readonly CountColumn[];
  /** Whether a last column sums each row. */
  readonly sums: boolean;
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

function sumColumn(
  form: CountForm,
  rows: readonly CountedDeputy[],
  heading: string,
): TableColumn<CountedDeputy> {
  const rowSum = ({ counts }: CountedDeputy) =>
    sumOf(form.columns.map((column) => countIn(column, counts)));
  return {
    key: "sum",
    heading,
    width: 8,
    align: "right",
    seenAs: entryClasses.duty,
    cell: (row): LayoutCell => ({
      formula: { kind: "row-sum", of: form.columns.map(({ id }) => id) },
      decimal: `${rowSum(row)}`,
      digits: 0,
    }),
    total: sumCell(sumOf(rows.map(rowSum))),
  };
}

/** Says how much was done that no column of the form counts, so that nothing is lost unseen. */
function uncountedNote(
  form: CountForm,
  rows: readonly CountedDeputy[],
  { language }: TableOptions,
): readonly string[] {
  // By kind, for a column may count what another counts too: its sum would hide what none counts.
  const rest = sumOf(rows.map(({ counts }) => uncountedIn(form.columns, counts)));
  if (rest === 0) return [];
  const say = sayIn(language);
  return [
    say(
      `另有${rest}次（件）已认定的履职不在以上各栏之内。`,
      `Another ${rest} recognised items are in none of these columns.`,
    ),
  ];
}

/**
 * Lays out a table of counts: one row for each deputy, one column for each kind, a row of totals.
 *
 * @param form - its columns and words
 * @param policy - the measure
 * @param tallies - one for each deputy
 * @param options - the language, and for whom
 * @returns a sheet for A4 landscape
 */
export function countSheet(
  form: CountForm,
  policy: Policy,
  tallies: readonly Tally[],
  options: TableOptions,
): SheetLayout {
  const { language } = options;
  const say = sayIn(language);
  const rows = tallies.map((tally) => ({ mandate: tally.mandate, counts: dutyCounts(tally) }));
  const counted = form.columns.map(
    (column): TableColumn<CountedDeputy> => ({
      key: column.id,
      heading: column.name[language],
      width: language === "zh" ? 7.5 : 11,
      align: "right",
      seenAs: entryClasses.duty,
      cell: ({ counts }) => countIn(column, counts),
      total: sumCell(sumOf(rows.map(({ counts }) => countIn(column, counts)))),
    }),
  );
  const sums = form.sums ? [sumColumn(form, rows, say("合计", "Sum"))] : [];
  const columns = [
    ...deputyColumns<CountedDeputy>(language, say("合计", "Total")),
    ...counted,
    ...sums,
  ];
  return {
    name: form.name[language],
    titles: titlesOf(form.title, policy, language, spanOf(tallies)),
    ...tableGrid(columns, rows, listAudience(options)),
    notes: [countingNote(policy, language), ...uncountedNote(form, rows, options)],
    orientation: "landscape",
    page: { frozenColumns: listAudience(options) === "internal" ? 4 : 3 },
  };
}
