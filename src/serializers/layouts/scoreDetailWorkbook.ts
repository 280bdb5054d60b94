import type { Audience } from "../../model/privacy/audience";
import { recordName } from "../../rules/explain/phrases";
import { reasonWords } from "../../rules/explain/reasonWords";
import type { NotApplied, Scorecard } from "../../rules/score/scorecard";
import type { SheetLayout, WorkbookLayout } from "../sheet/workbookLayout";
import { closedWorkbook } from "./closedWorkbook";
import { deputyColumns, type OfDeputy } from "./deputyColumns";
import { scoreLineSheet } from "./scoreLineSheet";
import { type TableColumn, tableGrid } from "./tableColumn";
import type { TableOptions } from "./tableOptions";
import { pointsCell, sayIn, sumCell, titlesOf } from "./tableWords";

type Scorecards = readonly [Scorecard, ...Scorecard[]];

/** One's own score is one's own; on a list the others are third parties. */
function audienceOf({ audience = "public" }: TableOptions, scorecards: Scorecards): Audience {
  return audience === "self" && scorecards.length > 1 ? "public" : audience;
}

function totalSheet(
  scorecards: Scorecards,
  options: TableOptions,
  audience: Audience,
): SheetLayout {
  const { language } = options;
  const say = sayIn(language);
  const [{ policy, period, scale }] = scorecards;
  const sum = (pick: (scorecard: Scorecard) => number) =>
    scorecards.reduce((total, scorecard) => total + pick(scorecard), 0);
  const shared = { width: 12, align: "right", seenAs: "internal" } as const;
  const columns: readonly TableColumn<Scorecard>[] = [
    ...deputyColumns<Scorecard>(language, say("合计", "Total")),
    {
      ...shared,
      heading: say("明细条数", "Lines"),
      cell: ({ lines }) => lines.length,
      total: sumCell(sum(({ lines }) => lines.length)),
    },
    {
      ...shared,
      heading: say("未计分条数", "Not applied"),
      cell: ({ notApplied }) => notApplied.length,
      total: sumCell(sum(({ notApplied }) => notApplied.length)),
    },
    {
      ...shared,
      heading: say("总分", "Total"),
      cell: ({ total }) => pointsCell(total, scale),
      total: sumCell(
        sum(({ total }) => total),
        scale,
      ),
    },
    {
      ...shared,
      heading: say("待核分", "Pending"),
      cell: ({ pendingPoints }) => pointsCell(pendingPoints, scale),
      total: sumCell(
        sum(({ pendingPoints }) => pendingPoints),
        scale,
      ),
    },
  ];
  return {
    name: say("总分", "Totals"),
    titles: titlesOf(
      { zh: "代表履职总分", en: "Totals" },
      policy,
      language,
      `${period.from} — ${period.to}`,
    ),
    ...tableGrid(columns, scorecards, audience),
    orientation: "portrait",
  };
}

interface NotAppliedRow extends OfDeputy {
  readonly notApplied: NotApplied;
}

function notAppliedSheet(
  scorecards: Scorecards,
  options: TableOptions,
  audience: Audience,
): SheetLayout {
  const { language } = options;
  const say = sayIn(language);
  const seenAs = "internal";
  const rows = scorecards.flatMap(({ mandate, notApplied }) =>
    notApplied.map((one) => ({ mandate, notApplied: one })),
  );
  const columns: readonly TableColumn<NotAppliedRow>[] = [
    ...deputyColumns<NotAppliedRow>(language),
    {
      heading: say("日期", "Day"),
      width: 12,
      seenAs,
      cell: ({ notApplied }) => ({ date: notApplied.record.occurredOn }),
    },
    {
      heading: say("登记", "Record"),
      width: 26,
      seenAs,
      cell: ({ notApplied }) => recordName(notApplied.record)[language],
    },
    {
      heading: say("没有计分的原因", "Why not applied"),
      width: 34,
      seenAs,
      cell: ({ notApplied }) => reasonWords[notApplied.reason][language],
    },
    {
      heading: say("条款", "Article"),
      width: 14,
      seenAs,
      cell: ({ notApplied }) => notApplied.basis,
    },
    {
      heading: say("以此为准", "Speaks for it"),
      width: 18,
      seenAs,
      cell: ({ notApplied }) => notApplied.spokenForBy,
    },
  ];
  const [{ policy }] = scorecards;
  return {
    name: say("没有计分的", "Not applied"),
    titles: titlesOf(
      { zh: "没有计分的登记和原因", en: "What earned nothing, and why" },
      policy,
      language,
      "",
    ),
    ...tableGrid(columns, rows, audience),
    orientation: "landscape",
  };
}

/**
 * Lays out the score of some deputies line by line: article, rule, entries, points before and after
 * limits; the totals; and what earned nothing, with the reason.
 *
 * Points are not public: the public is told so in one line. For one's own screen (`self`) the table of
 * one scorecard is complete; of several deputies only those who keep the archives see it.
 *
 * @param scorecards - scores by one measure over one span; none gives the public form
 * @param options - the language, and for whom
 * @returns the workbook, ready for `writeXlsx`
 * @example
 * ```ts
 * import { scoreDetailWorkbook } from "deputy-archive/tables";
 * scoreDetailWorkbook([], { language: "zh", audience: "internal" }).title; // => "代表履职积分逐条明细"
 * ```
 */
export function scoreDetailWorkbook(
  scorecards: readonly Scorecard[],
  options: TableOptions,
): WorkbookLayout {
  const { language } = options;
  const title = sayIn(language)("代表履职积分逐条明细", "Points line by line");
  const [first, ...others] = scorecards;
  if (first === undefined) return closedWorkbook(title, language);
  const all: Scorecards = [first, ...others];
  const audience = audienceOf(options, all);
  if (audience === "public") return closedWorkbook(title, language);
  return {
    title,
    language,
    sheets: [
      scoreLineSheet(all, options, audience),
      totalSheet(all, options, audience),
      notAppliedSheet(all, options, audience),
    ],
  };
}
