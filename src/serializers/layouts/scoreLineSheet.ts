import type { Points } from "../../model/decimal";
import type { Audience } from "../../model/privacy/audience";
import { lineText } from "../../rules/explain/cutItems";
import { figureText } from "../../rules/explain/figureText";
import type { LineCut, NodeScore, Scorecard, ScoreLine } from "../../rules/score/scorecard";
import type { LayoutCell, SheetLayout } from "../sheet/workbookLayout";
import { deputyColumns, type OfDeputy } from "./deputyColumns";
import { type TableColumn, tableGrid } from "./tableColumn";
import type { TableOptions } from "./tableOptions";
import { pointsCell, type Say, sayIn, sumCell, titlesOf } from "./tableWords";

/** One line of one deputy's score. */
interface LineRow extends OfDeputy {
  readonly line: ScoreLine;
  readonly node: NodeScore | undefined;
}

function lineRows(scorecards: readonly Scorecard[]): readonly LineRow[] {
  return scorecards.flatMap(({ mandate, lines, nodes }) => {
    const nodeOf = new Map(nodes.map((node) => [node.rule, node]));
    return lines.map((line) => ({ mandate, line, node: nodeOf.get(line.rule) }));
  });
}

const takenBy = (cuts: readonly LineCut[]): Points =>
  cuts.reduce((sum, { points }) => sum + points, 0);

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

function cutText({ cuts }: ScoreLine, say: Say): string {
  const texts = cuts.map(({ by, basis, points }) => {
    if (by === "alternative") return say(`${basis}另计一项`, `${basis} counts another part`);
    return points > 0
      ? say(`超出${basis}上限`, `above the ceiling of ${basis}`)
      : say(`低于${basis}下限`, `below the floor of ${basis}`);
  });
  return [...new Set(texts)].join(say("；", "; "));
}

function aboutColumns(options: TableOptions): readonly TableColumn<LineRow>[] {
  const { language } = options;
  const say = sayIn(language);
  const seenAs = "internal";
  return [
    { heading: say("条款", "Article"), width: 12, seenAs, cell: ({ line }) => line.basis },
    {
      heading: say("计分项", "Rule"),
      width: 22,
      seenAs,
      cell: ({ node, line }) => node?.name[language] ?? line.rule,
    },
    {
      heading: say("日期", "Day"),
      width: 12,
      seenAs,
      cell: ({ line }): LayoutCell => line.record && { date: line.record.occurredOn },
    },
    {
      heading: say("登记编号", "Entries"),
      width: 38,
      seenAs,
      cell: ({ line }) => line.entries.join(say("、", ", ")),
    },
    {
      heading: say("说明", "For"),
      width: 10,
      seenAs,
      // A record is named by its entries; what has none says what it is.
      cell: ({ line }) => (line.record === null ? lineText(line)[language] : null),
    },
    {
      heading: say("数值", "Figure"),
      width: 8,
      align: "right",
      seenAs,
      cell: ({ line }) => line.figure && figureText(line.figure),
    },
  ];
}

function pointColumns(
  rows: readonly LineRow[],
  scale: number,
  say: Say,
): readonly TableColumn<LineRow>[] {
  const seenAs = "internal";
  const shared = { width: 10, align: "right", seenAs } as const;
  const total = (pick: (line: ScoreLine) => Points) =>
    sumCell(sumOf(rows.map(({ line }) => pick(line))), scale);
  const taken = ({ cuts }: ScoreLine) => takenBy(cuts);
  return [
    {
      ...shared,
      key: "earned",
      heading: say("限额前", "Before limits"),
      cell: ({ line }) => pointsCell(line.earned, scale),
      total: total(({ earned }) => earned),
    },
    {
      ...shared,
      key: "taken",
      heading: say("限额减去", "Taken by limits"),
      cell: ({ line }) => pointsCell(taken(line), scale),
      total: total(taken),
    },
    {
      ...shared,
      key: "points",
      heading: say("计分", "Points"),
      cell: ({ line }): LayoutCell => {
        const { decimal, digits } = pointsCell(line.points, scale);
        return { formula: { kind: "difference", from: "earned", less: "taken" }, decimal, digits };
      },
      total: total(({ points }) => points),
    },
    {
      heading: say("减去的原因", "Why"),
      width: 26,
      seenAs,
      cell: ({ line }) => cutText(line, say),
    },
  ];
}

/** One row for each line of every score: the article, the entries, points before and after limits. */
export function scoreLineSheet(
  scorecards: readonly [Scorecard, ...Scorecard[]],
  options: TableOptions,
  audience: Audience,
): SheetLayout {
  const { language } = options;
  const say = sayIn(language);
  const [{ policy, period, scale, asOf }] = scorecards;
  const rows = lineRows(scorecards);
  const columns = [
    ...deputyColumns<LineRow>(language, say("合计", "Total")),
    ...aboutColumns(options),
    ...pointColumns(rows, scale, say),
  ];
  return {
    name: say("计分明细", "Lines"),
    titles: titlesOf(
      { zh: "代表履职积分逐条明细", en: "Points line by line" },
      policy,
      language,
      say(
        `${period.from} — ${period.to}，截至${asOf}`,
        `${period.from} — ${period.to}, as of ${asOf}`,
      ),
    ),
    ...tableGrid(columns, rows, audience),
    orientation: "landscape",
    page: { frozenColumns: 4 },
  };
}
