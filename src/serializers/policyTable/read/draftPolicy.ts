import type { DocumentIssue, SourceIssue } from "../../../model/issue";
import type { LocalizedText } from "../../../model/localizedText";
import type { ScoreRule } from "../../../model/policy/award";
import type { Duty } from "../../../model/policy/duty";
import type { NotSeen, Policy } from "../../../model/policy/policy";
import { checkPolicy } from "../../../rules/policy/checkPolicy";
import { rowIssue } from "../../table/tableRow";
import { groupItems } from "./groupItems";
import { type ItemAward, itemAward } from "./itemAward";
import type { TableItem } from "./readItem";
import type { ItemsReading, UnclearItem } from "./readItems";

/** What a table of points makes. */
export interface DraftReading {
  readonly policy: Policy | null;
  readonly issues: readonly SourceIssue[];
}

/** What a draft has to say that no table of points says; each is told as an issue too. */
export const draftAssumptions: readonly {
  readonly code: string;
  readonly basis: string;
  readonly what: LocalizedText;
}[] = [
  {
    code: "draft-period",
    basis: "履职年度",
    what: {
      zh: "年度起止日没有见到，草案先取公历年",
      en: "first and last day of the year not seen; the draft takes the calendar year",
    },
  },
  {
    code: "draft-days",
    basis: "施行",
    what: { zh: "通过和施行日期没有见到", en: "days of adoption and effect not seen" },
  },
  {
    code: "draft-attendance",
    basis: "登记",
    what: {
      zh: "哪些出席情况算到会、以谁的登记为准没有见到，草案先取通常的读法",
      en: "which attendance counts and whose entry prevails not seen; the draft takes the usual reading",
    },
  },
  {
    code: "draft-grades",
    basis: "等次",
    what: { zh: "等次、条件和名额没有见到", en: "grades, requirements and places not seen" },
  },
  {
    code: "draft-duties",
    basis: "事项",
    what: {
      zh: "表里每一行的内容先各作一种履职事项，英文名称先写中文",
      en: "each row is taken as a kind of duty of its own; English names are the Chinese words for now",
    },
  },
];

/** A draft lists so many parts; the issues tell all of them. */
const mostUnclear = 500;

function unclearPart({ row, name, basis }: UnclearItem): NotSeen {
  const said = name === "" ? `第${row.row}行` : name;
  const what = { zh: `“${said}”怎样计分不清楚`, en: `how “${said}” earns points is unclear` };
  return { basis: basis === "" ? `表第${row.row}行` : basis, what };
}

function decimalsOf(value: unknown): number {
  if (typeof value === "number") return (String(value).split(".")[1] ?? "").length;
  if (typeof value !== "object" || value === null) return 0;
  return Math.max(0, ...Object.values(value).map(decimalsOf));
}

function awardsOf(items: readonly TableItem[]): readonly ItemAward[] {
  const awards: ItemAward[] = [];
  const ids = new Set<string>();
  const duties: Duty[] = [];
  for (const item of items) {
    const made = itemAward(item, { ids, duties }, false);
    ids.add(made.award.id);
    if (made.duty !== null) duties.push(made.duty);
    awards.push(made);
  }
  return awards;
}

function policyOf(items: readonly TableItem[], reading: ItemsReading, title: string): Policy {
  const awards = awardsOf(items);
  const parts: readonly ScoreRule[] = groupItems(awards, reading.categories);
  return {
    format: "deputy-archive/policy",
    formatVersion: 1,
    id: "draft",
    version: "draft",
    title: { zh: title, en: title },
    illustrative: true,
    adoptedOn: null,
    effectiveFrom: null,
    effectiveTo: null,
    scale: decimalsOf(parts),
    period: {
      basis: "",
      from: { month: 1, day: 1, yearOffset: 0 },
      to: { month: 12, day: 31, yearOffset: 0 },
    },
    counting: {
      verifiedBasis: "",
      attended: ["present", "non-voting", "late", "left-early", "unrecorded"],
      attendedBasis: "",
      recordedByBasis: "",
    },
    merging: { basis: "", speaker: ["office", "organiser", "station", "deputy"] },
    duties: awards.flatMap(({ duty }) => (duty === null ? [] : [duty])),
    deputyClasses: [],
    score: { id: "total", basis: "", name: { zh: "总分", en: "total" }, parts },
    measures: [],
    assessment: { standings: [], grades: [] },
    selections: [],
    statistics: { basis: "", columns: [] },
    alerts: [],
    notSeen: [
      ...draftAssumptions.map(({ basis, what }) => ({ basis, what })),
      ...reading.unclear.slice(0, mostUnclear).map(unclearPart),
    ],
  };
}

/** Rows that can be rules by themselves; the others are told. */
function standing(reading: ItemsReading, title: string) {
  const issues: SourceIssue[] = [];
  const items = reading.items.filter((item) => {
    const found: readonly DocumentIssue[] = checkPolicy(policyOf([item], reading, title));
    if (found.length === 0) return true;
    issues.push(rowIssue(item.row, "分值", "edit-not-possible", "rejected"));
    return false;
  });
  return { items, issues };
}

/**
 * Makes a draft of the rows of a table: everything the table does not say is assumed and told.
 *
 * @param reading - the rows
 * @param title - title of the draft
 * @returns the draft; `null` where no row is a rule or the draft is too large
 */
export function draftPolicy(reading: ItemsReading, title: string): DraftReading {
  if (reading.items.length === 0) return { policy: null, issues: [] };
  const whole = policyOf(reading.items, reading, title);
  if (checkPolicy(whole).length === 0) return { policy: whole, issues: [] };
  const { items, issues } = standing(reading, title);
  if (items.length === 0) return { policy: null, issues };
  const rest = policyOf(items, reading, title);
  return { policy: checkPolicy(rest).length === 0 ? rest : null, issues };
}
