import { type PromiseCounts, promiseLedgerOfYear } from "../../rules/promise/ledgerOfYear";
import type { SheetLayout } from "../sheet/workbookLayout";
import { bodyName } from "./bodyName";
import type { PromiseLedger } from "./promiseLedger";
import { type QuotientOf, quotientCell } from "./quotientCell";
import { type TableColumn, tableGrid } from "./tableColumn";
import { listAudience, type TableOptions } from "./tableOptions";
import { sayIn, sumCell } from "./tableWords";

/** A body and its line of the ledger. */
interface BodyRow {
  readonly body: string;
  readonly counts: PromiseCounts;
}

type Counted = Exclude<keyof PromiseCounts, "keptRate" | "satisfiedRate" | "atLeastBasicallyRate">;

const keptRate: QuotientOf = { above: "kept", below: "promised", percent: true, digits: 2 };
const satisfiedRate: QuotientOf = { above: "satisfied", below: "rated", percent: true, digits: 2 };

/** Counts and rates by body; how deputies judged a body is not for the public (代表法2025第55条). */
export function promiseCountSheet(from: PromiseLedger, options: TableOptions): SheetLayout {
  const { ledger, year, asOf } = from;
  const say = sayIn(options.language);
  const { byBody, total } = promiseLedgerOfYear(ledger, year, asOf);
  const count = (
    key: Counted,
    heading: string,
    seenAs: "public" | "internal" = "public",
  ): TableColumn<BodyRow> => ({
    key,
    heading,
    width: 9,
    align: "right",
    seenAs,
    cell: ({ counts }) => counts[key],
    total: sumCell(total[key]),
  });
  const columns: readonly TableColumn<BodyRow>[] = [
    {
      heading: say("承诺单位", "Body"),
      width: 20,
      seenAs: "public",
      cell: ({ body }) => bodyName(from, body),
      total: say("合计", "Total"),
    },
    count("made", say("本年承诺", "Made")),
    count("brought", say("以前年度转来", "Brought")),
    count("promised", say("应落实", "To keep")),
    count("kept", say("已落实", "Kept")),
    count("changed", say("已变更", "Changed")),
    count("carried", say("结转下年", "Carried")),
    count("open", say("未落实", "Open")),
    {
      heading: say("落实率%", "Kept %"),
      width: 9,
      align: "right",
      seenAs: "public",
      cell: ({ counts }) => quotientCell(keptRate, counts.kept, counts.promised),
      total: quotientCell(keptRate, total.kept, total.promised),
    },
    count("rated", say("已评价", "Rated"), "internal"),
    count("satisfied", say("满意", "Satisfied"), "internal"),
    count("basicallySatisfied", say("基本满意", "Basically"), "internal"),
    count("dissatisfied", say("不满意", "Dissatisfied"), "internal"),
    {
      heading: say("满意率%", "Satisfied %"),
      width: 9,
      align: "right",
      seenAs: "internal",
      cell: ({ counts }) => quotientCell(satisfiedRate, counts.satisfied, counts.rated),
      total: quotientCell(satisfiedRate, total.satisfied, total.rated),
    },
  ];
  return {
    name: say("汇总", "By body"),
    titles: [
      say(`${year}年承诺落实情况汇总表`, `Promises kept ${year}`),
      say(`截至${asOf}`, `As of ${asOf}`),
    ],
    ...tableGrid(columns, byBody, listAudience(options)),
    notes: [
      say(
        "应落实＝本年承诺＋以前年度转来＝已落实＋已变更＋结转下年＋未落实；率按合计数计算，没有评价的不在其内。",
        "To keep = made + brought = kept + changed + carried + open; rates are taken from the sums, silence is in none.",
      ),
    ],
    orientation: "landscape",
  };
}
