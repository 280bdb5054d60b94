import type { Language } from "../../model/localizedText";
import type { Policy } from "../../model/policy/policy";
import type { SelectionRules } from "../../model/policy/selectionRules";
import type { Candidate, PartitionSelection } from "../../rules/select/selectionResult";
import type { SheetLayout, WorkbookLayout } from "../sheet/workbookLayout";
import { candidateReason } from "./candidateReason";
import { closedWorkbook } from "./closedWorkbook";
import { listAudience, type TableOptions } from "./tableOptions";
import { emptyNotes, pointsCell, sayIn, titlesOf, totalsOf } from "./tableWords";

const outcomeOrder: readonly Candidate["outcome"][] = ["selected", "undecided", "beyond-quota"];

/** The rules of the list the selections are of. */
function listRules(
  selections: readonly PartitionSelection[],
  { selections: lists }: Policy,
): SelectionRules | undefined {
  return lists.find(({ id }) => id === selections[0]?.list);
}

function candidateSheet(
  selections: readonly PartitionSelection[],
  policy: Policy,
  language: Language,
): SheetLayout {
  const say = sayIn(language);
  const outcomes = {
    selected: say("建议人选", "proposed"),
    undecided: say("待定", "undecided"),
    "beyond-quota": say("名额之外", "beyond the quota"),
  };
  const rules = listRules(selections, policy);
  const tieNames = (rules?.tieBreaks ?? []).map(
    ({ measure }) => policy.measures.find(({ id }) => id === measure)?.name[language] ?? measure,
  );
  const rows = selections.flatMap((selection) =>
    [...selection.candidates]
      .sort(
        (first, second) =>
          outcomeOrder.indexOf(first.outcome) - outcomeOrder.indexOf(second.outcome),
      )
      .map((candidate) => [
        selection.partition,
        selection.quota,
        candidate.rank,
        candidate.mandate.certificate,
        candidate.mandate.name,
        pointsCell(candidate.total, policy.scale),
        ...candidate.tieBreaks.map(({ count }) => count),
        outcomes[candidate.outcome],
        candidateReason(candidate, selection, policy, language),
      ]),
  );
  const title = { zh: "优秀代表建议人选", en: "Proposed outstanding deputies" };
  const basis = rules?.basis ?? "";
  return {
    name: say("建议人选", "Candidates"),
    titles: titlesOf(title, policy, language, say(`依据${basis}`, basis)),
    columns: [
      ...[10, 6, 6, 11, 12, 8].map((width) => ({ width })),
      ...tieNames.map(() => ({ width: 10 })),
      { width: 11 },
      { width: 60 },
    ],
    header: [
      [
        say("代表团", "Delegation"),
        say("名额", "Quota"),
        say("名次", "Place"),
        say("代表证号", "Certificate"),
        say("姓名", "Name"),
        say("总分", "Total"),
        ...tieNames,
        say("结果", "Outcome"),
        say("理由", "Reason"),
      ],
    ],
    rows,
    notes: [
      say(
        "“待定”不自动取舍，交会议研究；人选少于名额的，余额空缺。本表供参考，由会议决定。",
        "“Undecided” is left to the meeting; places without a candidate stay empty. For reference; people decide.",
      ),
    ],
    orientation: "landscape",
  };
}

function delegationSheet(
  selections: readonly PartitionSelection[],
  policy: Policy,
  language: Language,
): SheetLayout {
  const say = sayIn(language);
  const count = ({ candidates }: PartitionSelection, outcome: Candidate["outcome"]) =>
    candidates.filter((candidate) => candidate.outcome === outcome).length;
  const quotaBasis = listRules(selections, policy)?.quota.basis ?? "";
  const rows = selections.map((selection): readonly [string, ...number[]] => {
    const selected = count(selection, "selected");
    const undecided = count(selection, "undecided");
    return [
      selection.partition,
      selection.graded,
      selection.quota,
      selection.candidates.length,
      selected,
      undecided,
      Math.max(0, selection.quota - selected - undecided),
    ];
  });
  return {
    name: say("名额", "Quotas"),
    titles: titlesOf(
      { zh: "各代表团名额", en: "Quotas" },
      policy,
      language,
      say(`依据${quotaBasis}`, quotaBasis),
    ),
    columns: [
      { width: 12 },
      ...[10, 10, 10, 10, 10, 10].map((width) => ({ width, align: "right" as const })),
    ],
    header: [
      [
        say("代表团", "Delegation"),
        say("评定人数", "Graded"),
        say("名额", "Quota"),
        say("候选", "Candidates"),
        say("建议人选", "Proposed"),
        say("待定", "Undecided"),
        say("空缺", "Left empty"),
      ],
    ],
    rows,
    totals: totalsOf(say("合计", "Total"), rows, 7),
    orientation: "landscape",
  };
}

function excludedSheet(
  selections: readonly PartitionSelection[],
  policy: Policy,
  language: Language,
): SheetLayout {
  const say = sayIn(language);
  const exclusions = listRules(selections, policy)?.exclusions ?? [];
  const rows = selections.flatMap(({ partition, excluded }) =>
    excluded.map(({ mandate, exclusion, basis }) => [
      partition,
      mandate.certificate,
      mandate.name,
      basis,
      exclusions.find(({ id }) => id === exclusion)?.name[language] ?? exclusion,
    ]),
  );
  const title = { zh: "达到等次但不列为候选的代表", en: "Eligible by grade and not candidates" };
  return {
    name: say("不列为候选", "Not candidates"),
    titles: titlesOf(title, policy, language, ""),
    columns: [12, 12, 14, 14, 26].map((width) => ({ width })),
    header: [
      [
        say("代表团", "Delegation"),
        say("代表证号", "Certificate"),
        say("姓名", "Name"),
        say("条款", "Article"),
        say("原因", "Reason"),
      ],
    ],
    rows,
    notes: emptyNotes(rows, language),
    orientation: "landscape",
  };
}

/**
 * Lays out the workbook of candidates (优秀代表建议人选): who is proposed, who is undecided and why, the
 * quotas, and who was left out before ranking (Datong articles 30 and 31).
 *
 * On a list stand others' totals: for anyone but those who keep the archives it says in one line that
 * it is not public. Whom the meeting decides on is the meeting's to announce.
 *
 * @param selections - selections of one list
 * @param policy - the measure
 * @param options - the language, and for whom
 * @returns the workbook, ready for `writeXlsx`
 * @example
 * ```ts
 * import { candidateWorkbook } from "deputy-archive/tables";
 * typeof candidateWorkbook; // => "function"
 * ```
 */
export function candidateWorkbook(
  selections: readonly PartitionSelection[],
  policy: Policy,
  options: TableOptions,
): WorkbookLayout {
  const { language } = options;
  const title = { zh: "优秀代表建议人选", en: "Proposed outstanding deputies" }[language];
  if (listAudience(options) !== "internal") return closedWorkbook(title, language);
  return {
    title,
    language,
    sheets: [
      candidateSheet(selections, policy, language),
      delegationSheet(selections, policy, language),
      excludedSheet(selections, policy, language),
    ],
  };
}
