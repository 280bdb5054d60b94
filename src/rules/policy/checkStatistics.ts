import type {
  QuotientColumn,
  StatisticsColumn,
  StatisticsRules,
} from "../../model/policy/statistics";
import { checkCondition } from "./checkCondition";
import { type Issues, issueAt, type Path } from "./checkIssue";
import { checkWhole, finest } from "./checkNumber";
import { checkMeasureReference, checkReference, countable } from "./checkReference";
import { checkUniqueIds } from "./checkUnique";
import type { Named } from "./named";

type Columns = ReadonlyMap<string, StatisticsColumn>;

function* checkQuotient(column: QuotientColumn, columns: Columns, path: Path): Issues {
  yield* checkWhole(column.decimals, { least: 0, most: finest }, [...path, "decimals"]);
  for (const key of ["numerator", "denominator"] as const) {
    const found = column[key];
    yield* checkReference(found, columns, "column", [...path, key]);
    // Rates are taken from sums; a quotient is none.
    if (columns.get(found)?.kind === "quotient") {
      const expected = "deputies, measure, points";
      yield issueAt([...path, key], "unfit-reference", { found, kind: "quotient", expected });
    }
  }
}

/**
 * Checks the annual table.
 *
 * @param rules - the columns
 * @param named - what the policy names
 * @returns issues of ids, numbers and references
 */
export function* checkStatistics({ columns }: StatisticsRules, named: Named): Issues {
  yield* checkUniqueIds(columns, ["statistics", "columns"]);
  const byId = new Map(columns.map((column) => [column.id, column]));
  for (const [index, column] of columns.entries()) {
    const path = ["statistics", "columns", index];
    if (column.kind === "quotient") {
      yield* checkQuotient(column, byId, path);
      continue;
    }
    yield* checkCondition(column.where, named, [...path, "where"]);
    if (column.kind === "measure") {
      yield* checkMeasureReference(column.measure, named, countable, [...path, "measure"]);
    }
  }
}
