import { dayNumber, type PlainDate } from "../../model/plainDate";
import type { PromiseStanding, PromiseState } from "../../model/promiseState";
import { promisesOn } from "../../rules/promise/promiseState";
import { standingIn } from "../../rules/promise/standingIn";
import type { LayoutCell, SheetLayout } from "../sheet/workbookLayout";
import { bodyName } from "./bodyName";
import type { PromiseLedger } from "./promiseLedger";
import { resultClassWords, standingWords } from "./promiseWords";
import { type TableColumn, tableGrid } from "./tableColumn";
import { listAudience, type TableOptions } from "./tableOptions";
import { sayIn } from "./tableWords";

/** A promise in the year's ledger. */
interface PromiseRow {
  readonly promise: PromiseState;
  readonly standing: PromiseStanding;
}

function dateCell(date: PlainDate | null | undefined): LayoutCell {
  return date === null || date === undefined ? null : { date };
}

function daysLate({ dueOn, ending }: PromiseState, asOf: PlainDate): number | null {
  if (ending !== null || dueOn === null || dueOn >= asOf) return null;
  return dayNumber(asOf) - dayNumber(dueOn);
}

function promiseColumns(
  from: PromiseLedger,
  options: TableOptions,
): readonly TableColumn<PromiseRow>[] {
  const { language } = options;
  const say = sayIn(language);
  const day = { width: 12, seenAs: "public" } as const;
  return [
    {
      heading: say("序号", "No."),
      width: 6,
      align: "center",
      seenAs: "public",
      cell: (_, index) => index + 1,
    },
    {
      heading: say("承诺编号", "Promise"),
      width: 12,
      seenAs: "internal",
      cell: ({ promise }) => promise.number,
    },
    {
      heading: say("建议编号", "Suggestion"),
      width: 12,
      seenAs: "internal",
      cell: ({ promise }) => promise.suggestion,
    },
    {
      heading: say("承诺单位", "Body"),
      width: 18,
      seenAs: "public",
      cell: ({ promise }) => bodyName(from, promise.body),
    },
    {
      heading: say("承诺事项", "What was promised"),
      width: 36,
      seenAs: "internal",
      cell: ({ promise }) => promise.text,
    },
    {
      heading: say("答复类别", "Class"),
      width: 14,
      seenAs: "public",
      cell: ({ promise }) => resultClassWords[promise.class][language],
    },
    {
      ...day,
      heading: say("承诺日期", "Promised"),
      cell: ({ promise }) => ({ date: promise.promisedOn }),
    },
    {
      ...day,
      heading: say("原定期限", "First due"),
      cell: ({ promise }) => dateCell(promise.firstDueOn),
    },
    { ...day, heading: say("现在期限", "Due"), cell: ({ promise }) => dateCell(promise.dueOn) },
    {
      heading: say("落实情况", "Standing"),
      width: 10,
      seenAs: "public",
      cell: ({ standing }) => standingWords[standing][language],
    },
    {
      ...day,
      heading: say("落实（变更）日期", "Ended"),
      cell: ({ promise }) => dateCell(promise.ending?.on),
    },
    {
      heading: say("结转到", "Carried into"),
      width: 8,
      align: "right",
      seenAs: "public",
      cell: ({ promise }) => promise.carries[promise.carries.length - 1]?.toYear ?? null,
    },
    {
      heading: say("逾期天数", "Days late"),
      width: 8,
      align: "right",
      seenAs: "public",
      cell: ({ promise }) => daysLate(promise, from.asOf),
    },
    {
      ...day,
      heading: say("销号日期", "Closed"),
      cell: ({ promise }) => dateCell(promise.closed?.on),
    },
    {
      heading: say("最近进展", "Latest progress"),
      width: 30,
      seenAs: "internal",
      cell: ({ promise }) => promise.progress[promise.progress.length - 1]?.text ?? null,
    },
  ];
}

/** One row for each promise in the ledger of the year. */
export function promiseSheet(from: PromiseLedger, options: TableOptions): SheetLayout {
  const { year, asOf, ledger } = from;
  const say = sayIn(options.language);
  const rows = promisesOn(ledger, asOf).flatMap((promise) => {
    const standing = standingIn(promise, year);
    return standing === null ? [] : [{ promise, standing }];
  });
  return {
    name: say("台账", "Ledger"),
    titles: [
      say(`${year}年代表建议办理承诺台账`, `Ledger of promises ${year}`),
      say(`截至${asOf}，共${rows.length}件`, `As of ${asOf}, ${rows.length} promises`),
    ],
    ...tableGrid(promiseColumns(from, options), rows, listAudience(options)),
    orientation: "landscape",
  };
}
