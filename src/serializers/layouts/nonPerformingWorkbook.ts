import type { Language, LocalizedText } from "../../model/localizedText";
import type { Policy } from "../../model/policy/policy";
import { recordName } from "../../rules/explain/phrases";
import type { SheetLayout, WorkbookLayout } from "../sheet/workbookLayout";
import { closedWorkbook } from "./closedWorkbook";
import { deputyColumns, type OfDeputy } from "./deputyColumns";
import {
  type AssessedDeputy,
  type PerformanceFact,
  type PerformanceFactKind,
  performanceFacts,
} from "./performanceFacts";
import { spanOf } from "./spanOf";
import { type TableColumn, tableGrid } from "./tableColumn";
import { listAudience, type TableOptions } from "./tableOptions";
import { sayIn, titlesOf, totalsOf } from "./tableWords";

/** What the list of those who did nothing or too little is made of. */
export interface NonPerforming {
  /** The measure. */
  readonly policy: Policy;
  /** Every deputy; those the measure does not list are left out. */
  readonly deputies: readonly AssessedDeputy[];
  /** Ids of the requirements asked after; all of the measure where left out. */
  readonly requirements?: readonly string[];
}

interface FactRow extends OfDeputy {
  readonly standing: string;
  readonly fact: PerformanceFact;
}

const kinds: readonly (readonly [PerformanceFactKind, LocalizedText])[] = [
  ["nothing-done", { zh: "没有履职记录", en: "Nothing on record" }],
  ["alert", { zh: "提示核实", en: "To be looked into" }],
  ["requirement", { zh: "未达到要求", en: "Short of a requirement" }],
];

function factsOf(
  { deputies, requirements }: NonPerforming,
  language: Language,
): readonly FactRow[] {
  return deputies.flatMap((deputy) => {
    const { mandate, standing } = deputy.assessment;
    if (standing.kind === "unlisted") return [];
    // Who has no grade may have been suspended or new: whoever looks into it must see that.
    const note = standing.kind === "ungraded" ? standing.name[language] : "";
    return performanceFacts(deputy, requirements).map((fact) => ({
      mandate,
      standing: note,
      fact,
    }));
  });
}

function factSheet(
  { deputies, policy }: NonPerforming,
  rows: readonly FactRow[],
  options: TableOptions,
): SheetLayout {
  const { language } = options;
  const say = sayIn(language);
  const seenAs = "internal";
  const kindNames = new Map(kinds);
  const columns: readonly TableColumn<FactRow>[] = [
    ...deputyColumns<FactRow>(language),
    {
      heading: say("任职情况", "Standing"),
      width: 10,
      seenAs: "sensitive",
      cell: ({ standing }) => standing,
    },
    {
      heading: say("类别", "Kind"),
      width: 14,
      seenAs,
      cell: ({ fact }) => kindNames.get(fact.kind)?.[language] ?? fact.kind,
    },
    { heading: say("事实", "Fact"), width: 46, seenAs, cell: ({ fact }) => fact.text[language] },
    { heading: say("条款", "Article"), width: 18, seenAs, cell: ({ fact }) => fact.basis },
    { heading: say("法律依据", "Statute"), width: 22, seenAs, cell: ({ fact }) => fact.statute },
    {
      heading: say("有关登记", "Records"),
      width: 36,
      seenAs,
      cell: ({ fact }) =>
        fact.records.map((record) => recordName(record)[language]).join(say("；", "; ")),
    },
  ];
  return {
    name: say("事实和条款", "Facts"),
    titles: titlesOf(
      { zh: "履职情况待核实清单", en: "Deputies with nothing or too little on record" },
      policy,
      language,
      spanOf(deputies.map(({ tally }) => tally)),
    ),
    ...tableGrid(columns, rows, "internal"),
    notes: [
      say(
        "本表只列登记中的事实和条款，不是对代表的评价，也不作决定；登记可能有漏，请先与本人和联络站核对。",
        "Facts of the register and articles only: no judgement of a deputy and no decision. Registers may miss something; ask the deputy and the station first.",
      ),
    ],
    orientation: "landscape",
    page: { frozenColumns: 4 },
  };
}

function delegationSheet(
  { deputies, policy }: NonPerforming,
  rows: readonly FactRow[],
  options: TableOptions,
): SheetLayout {
  const { language } = options;
  const say = sayIn(language);
  const listed = deputies
    .map(({ assessment }) => assessment)
    .filter(({ standing }) => standing.kind !== "unlisted");
  const delegations = [...new Set(listed.map(({ mandate }) => mandate.delegation))];
  const having = (delegation: string, kind?: PerformanceFactKind) =>
    new Set(
      rows
        .filter(({ mandate, fact }) => {
          return mandate.delegation === delegation && (kind ?? fact.kind) === fact.kind;
        })
        .map(({ mandate }) => mandate.certificate),
    ).size;
  const figures = delegations.map((delegation): readonly [string, ...number[]] => [
    delegation,
    listed.filter(({ mandate }) => mandate.delegation === delegation).length,
    having(delegation),
    ...kinds.map(([kind]) => having(delegation, kind)),
  ]);
  return {
    name: say("各代表团人数", "By delegation"),
    titles: titlesOf(
      { zh: "待核实人数", en: "Deputies with such facts" },
      policy,
      language,
      spanOf(deputies.map(({ tally }) => tally)),
    ),
    columns: [
      { width: 16 },
      ...[12, 12, 14, 12, 14].map((width) => ({ width, align: "right" as const })),
    ],
    header: [
      [
        say("代表团", "Delegation"),
        say("代表数", "Deputies"),
        say("列入人数", "With any fact"),
        ...kinds.map(([, name]) => name[language]),
      ],
    ],
    rows: figures,
    totals: totalsOf(say("合计", "Total"), figures, 3 + kinds.length),
    notes: [
      say("同一名代表可有几类事实，各类人数之和可大于列入人数。", "One deputy may be in several."),
    ],
    orientation: "landscape",
  };
}

/**
 * Lays out whom somebody should talk to because nothing or too little is on record: facts and articles,
 * never a verdict (D12).
 *
 * For anyone but those who keep the archives it says in one line that it is not public.
 *
 * @param from - the measure, the deputies, the requirements asked after
 * @param options - the language, and for whom
 * @returns the workbook, ready for `writeXlsx`
 * @example
 * ```ts
 * import { nonPerformingWorkbook } from "deputy-archive/tables";
 * typeof nonPerformingWorkbook; // => "function"
 * ```
 */
export function nonPerformingWorkbook(from: NonPerforming, options: TableOptions): WorkbookLayout {
  const { language } = options;
  const title = sayIn(language)("履职情况待核实清单", "Nothing or too little on record");
  if (listAudience(options) !== "internal") return closedWorkbook(title, language);
  const rows = factsOf(from, language);
  return {
    title,
    language,
    sheets: [factSheet(from, rows, options), delegationSheet(from, rows, options)],
  };
}
