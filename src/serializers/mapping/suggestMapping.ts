import type { Policy } from "../../model/policy/policy";
import type { Cell, Sheet } from "../sheet/sheet";
import { headerBlock } from "../table/headingPaths";
import { headingOf } from "../table/headings";
import type { HeadingSynonyms, IntakeRules } from "../table/intake";
import {
  type LocatedTable,
  locateTable,
  type TableColumns,
  tableUnder,
} from "../table/locateTable";
import { particularColumns } from "../table/particularCells";
import { type TableName, tableColumns } from "../table/tableColumns";
import { cellLikeness } from "./cellLikeness";
import { columnValues } from "./columnValues";
import { headingLikeness, type WeighedLikeness } from "./headingLikeness";
import type { LikenessReason } from "./likenessText";

/** A column an unknown heading may stand for. */
export interface HeadingCandidate {
  /** The column's own name. */
  readonly column: string;
  /** Why it may; at least one reason, the heading's own first. */
  readonly reasons: readonly LikenessReason[];
}

/** An unknown heading, and the columns it may stand for; nothing is decided by it. */
export interface HeadingSuggestion {
  /** File name as the caller gave it. */
  readonly file: string;
  /** Name of the sheet; `null` in csv. */
  readonly sheet: string | null;
  /** Row of the heading as a spreadsheet shows it. */
  readonly row: number;
  /** The heading as the file has it. */
  readonly heading: string;
  /** The likeliest columns, at most three, the likeliest first; none where nothing speaks for any. */
  readonly candidates: readonly HeadingCandidate[];
}

const rowsLookedAt = 200;
/** Where no header is known, it is looked for among so many rows. */
const headerRowsLookedAt = 30;
const mostCandidates = 3;
/** What the cells below say weighs less than any likeness of the heading. */
const cellWeight = 45;

function bestLikeness(heading: string, column: string, headings: HeadingSynonyms) {
  const others = Object.keys(headings).includes(column) ? (headings[column] ?? []) : [];
  return [column, ...others].reduce<WeighedLikeness | null>((best, known) => {
    const found = headingLikeness(heading, known);
    return found !== null && found.weight > (best?.weight ?? 0) ? found : best;
  }, null);
}

/** The likeliest header of a sheet none of whose rows is one: most headings known or like known ones. */
function likeliestTable(sheet: Sheet, columns: TableColumns, headings: HeadingSynonyms) {
  let best: LocatedTable | null = null;
  let most = 1;
  for (let index = 0; index < Math.min(sheet.rows.length, headerRowsLookedAt); index += 1) {
    const table = tableUnder(sheet, headerBlock(sheet, index, 0), columns, headings);
    const like = table.unknown.filter(({ heading }) =>
      columns.columns.some((column) => bestLikeness(heading, column, headings) !== null),
    );
    const figure = 2 * table.columns.size + like.length;
    if (figure > most) [best, most] = [table, figure];
  }
  return best;
}

/**
 * Suggests columns for headings that are not known: by what the heading is like and by what the cells
 * below look like. Nothing is applied; a person confirms, and what is confirmed goes into the place's
 * headings by `headingMappingTable` or `addHeadings`.
 *
 * @param sheet - the sheet
 * @param table - the kind of table it is
 * @param intake - other headings known already, and the shape of certificates
 * @param policy - the measure, for the words of its duties; `null` where it is not known
 * @returns a suggestion for each unknown heading, from left to right
 * @example
 * ```ts
 * import { suggestMapping } from "deputy-archive/tables";
 * const sheet = {
 *   file: "会议.csv", sheet: null, merges: [],
 *   rows: [
 *     { row: 1, cells: ["会议名", "简称", "开始日期", "结束日期", "半天的数量"] },
 *     { row: 2, cells: ["第六次会议", "六次", "2026-01-20", "2026-01-23", "8"] },
 *   ],
 * };
 * const [first] = suggestMapping(sheet, "sessions", { headings: {}, certificate: "DT16-####" });
 * first?.heading; // => "会议名"
 * first?.candidates[0]; // => { column: "会议", reasons: [{ kind: "contained", like: "会议" }] }
 * ```
 */
export function suggestMapping(
  sheet: Sheet,
  table: TableName,
  intake: Pick<IntakeRules, "headings" | "certificate">,
  policy: Policy | null = null,
): readonly HeadingSuggestion[] {
  const { headings, certificate } = intake;
  const { columns: fixed, header } = tableColumns[table];
  const more = table === "register" && policy !== null ? particularColumns(policy.duties) : [];
  const columns: TableColumns = { columns: [...fixed, ...more], header };
  const found = locateTable(sheet, columns, headings) ?? likeliestTable(sheet, columns, headings);
  if (found === null) return [];
  const open = columns.columns.filter((column) => !found.columns.has(column));
  const below = sheet.rows.slice(found.headerIndex + 1, found.headerIndex + 1 + rowsLookedAt);
  const candidate = (heading: string, column: string, cells: readonly Cell[]) => {
    const likeness = bestLikeness(heading, column, headings);
    const values = columnValues(column, policy);
    const looks = values === null ? null : cellLikeness(cells, values, certificate);
    const reasons = [...(likeness === null ? [] : [likeness.reason]), ...(looks ? [looks] : [])];
    const weight = (likeness?.weight ?? 0) + (looks === null ? 0 : cellWeight);
    return { column, reasons, weight };
  };
  return found.unknown.map(({ index, heading }) => {
    const cells = below.map((row) => row.cells[index] ?? null);
    const candidates = open
      .map((column) => candidate(heading, column, cells))
      .filter(({ reasons }) => reasons.length > 0)
      .sort((first, second) => second.weight - first.weight)
      .slice(0, mostCandidates)
      .map(({ column, reasons }) => ({ column, reasons }));
    const row = sheet.rows[found.headerIndex]?.row ?? 1;
    return { file: sheet.file, sheet: sheet.sheet, row, heading: headingOf(heading), candidates };
  });
}
