import type { AttendanceRule } from "../../model/activity/attendanceRecord";
import type { Policy } from "../../model/policy/policy";
import {
  congressFigures,
  type DelegationFigures,
  type GroupFigures,
} from "../../rules/rollUp/congressFigures";
import type { Tally } from "../../rules/tally/tally";
import type { SheetLayout } from "../sheet/workbookLayout";
import { type QuotientOf, quotientCell } from "./quotientCell";
import { spanOf } from "./spanOf";
import { type TableColumn, tableGrid } from "./tableColumn";
import type { TableOptions } from "./tableOptions";
import { sayIn, sumCell, titlesOf } from "./tableWords";

type Figure = keyof GroupFigures;

/** A group of columns: figures, and a rate of two of them. */
interface RateGroup {
  readonly name: string;
  readonly figures: readonly (readonly [Figure, string])[];
  readonly rates: readonly (QuotientOf & {
    readonly above: Figure;
    readonly below: Figure;
    readonly heading: string;
  })[];
}

function rateGroups(language: TableOptions["language"]): readonly RateGroup[] {
  const say = sayIn(language);
  return [
    {
      name: say("履职情况", "Performance"),
      figures: [
        ["deputies", say("代表数", "Deputies")],
        ["performing", say("有履职的", "Performing")],
        ["done", say("履职次数", "Items done")],
      ],
      rates: [
        {
          above: "performing",
          below: "deputies",
          percent: true,
          digits: 2,
          heading: say("履职面%", "Performing %"),
        },
        {
          above: "done",
          below: "deputies",
          percent: false,
          digits: 2,
          heading: say("人均次数", "Items a deputy"),
        },
      ],
    },
    {
      name: say("出席情况", "Attendance"),
      figures: [
        ["due", say("应到人次", "Due")],
        ["attended", say("实到人次", "Came")],
      ],
      rates: [
        {
          above: "attended",
          below: "due",
          percent: true,
          digits: 2,
          heading: say("出席率%", "Attendance %"),
        },
      ],
    },
    {
      name: say("建议", "Suggestions"),
      figures: [
        ["suggestions", say("件数", "Number")],
        ["leading", say("提出人数", "Led")],
        ["onlySigning", say("只附议人数", "Only signed")],
        ["withoutSuggestion", say("未提人数", "None")],
      ],
      rates: [
        {
          above: "suggestions",
          below: "deputies",
          percent: false,
          digits: 2,
          heading: say("人均件数", "A deputy"),
        },
        {
          above: "leading",
          below: "deputies",
          percent: true,
          digits: 2,
          heading: say("提出面%", "Led %"),
        },
      ],
    },
  ];
}

function columnsOf(
  group: RateGroup,
  total: GroupFigures,
  width: number,
): readonly TableColumn<DelegationFigures>[] {
  const shared = { group: group.name, width, align: "right", seenAs: "third-party" } as const;
  return [
    ...group.figures.map(([key, heading]) => ({
      ...shared,
      key,
      heading,
      cell: (row: DelegationFigures) => row[key],
      total: sumCell(total[key]),
    })),
    ...group.rates.map((rate) => ({
      ...shared,
      heading: rate.heading,
      cell: (row: DelegationFigures) => quotientCell(rate, row[rate.above], row[rate.below]),
      total: quotientCell(rate, total[rate.above], total[rate.below]),
    })),
  ];
}

/** What comes to what: rates of every delegation and of all, each beside what it is taken from. */
export function rateSheet(
  policy: Policy,
  tallies: readonly Tally[],
  rule: AttendanceRule,
  options: TableOptions,
): SheetLayout {
  const { language } = options;
  const say = sayIn(language);
  const { rows, total } = congressFigures(tallies, rule);
  const title = { zh: "县区和全市履职汇总表", en: "Roll-up by county and city" };
  const columns: readonly TableColumn<DelegationFigures>[] = [
    {
      heading: say("县区", "Delegation"),
      width: 14,
      seenAs: "third-party",
      cell: ({ delegation }) => delegation,
      total: say("全市合计", "Total"),
    },
    ...rateGroups(language).flatMap((group) => columnsOf(group, total, language === "zh" ? 9 : 12)),
  ];
  return {
    name: say("履职比率", "Rates"),
    titles: titlesOf(title, policy, language, spanOf(tallies)),
    ...tableGrid(columns, rows, "internal"),
    notes: [
      say(
        `各列合计等于各县区之和；比率按合计数计算，四舍五入一次，没有分母的空着。出席率依据：${rule.basis}；登记没有写明出席情况的不在分子分母内。`,
        `Totals are the sums of the rows; rates are taken from the sums and rounded once, empty without a denominator. Attendance by: ${rule.basis}; what the register does not say is in neither part.`,
      ),
      say(
        "代表数＝提出人数＋只附议人数＋未提人数；联名建议只记领衔一件。",
        "Deputies = led + only signed + none; a joint suggestion counts once, with its lead.",
      ),
    ],
    orientation: "landscape",
    page: { frozenColumns: 1 },
  };
}
