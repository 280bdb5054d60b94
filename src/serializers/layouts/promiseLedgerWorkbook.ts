import type { WorkbookLayout } from "../sheet/workbookLayout";
import { promiseCountSheet } from "./promiseCountSheet";
import type { PromiseLedger } from "./promiseLedger";
import { promiseSheet } from "./promiseSheet";
import type { TableOptions } from "./tableOptions";
import { sayIn } from "./tableWords";

/**
 * Lays out a year's ledger of promises (承诺台账, Z3): one row for each promise, and counts and rates by
 * the body that promised.
 *
 * The public sees bodies, days and whether the word was kept; not numbers, nor what was written
 * freely, nor how deputies judged (代表法2025第55条).
 *
 * @param from - the ledger, the year, the day, names of the bodies
 * @param options - the language, and for whom
 * @returns the workbook, ready for `writeXlsx`
 * @example
 * ```ts
 * import { promiseLedgerWorkbook } from "deputy-archive/tables";
 * const from = { ledger: [], year: 2026, asOf: "2026-11-30" } as const;
 * promiseLedgerWorkbook(from, { language: "zh" }).title; // => "2026年代表建议办理承诺台账"
 * ```
 */
export function promiseLedgerWorkbook(from: PromiseLedger, options: TableOptions): WorkbookLayout {
  const { language } = options;
  const say = sayIn(language);
  return {
    title: say(`${from.year}年代表建议办理承诺台账`, `Ledger of promises ${from.year}`),
    language,
    sheets: [promiseSheet(from, options), promiseCountSheet(from, options)],
  };
}
