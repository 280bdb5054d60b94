import {
  type Archive,
  type ArchiveRecord,
  assess,
  checkPolicy,
  compilePolicy,
  type Mandate,
  type Measure,
  type PlainDate,
  type Plan,
  type Policy,
  type ScoreRule,
  type SelectionRules,
  score,
  type TallyOptions,
  tally,
  totalOf,
  totals,
} from "deputy-archive";
import { archiveOf, mandateOf } from "../records";

const name = { zh: "示例", en: "example" };

const named = (code: string) => ({ code, name: { zh: code, en: code } });

/** What every rule says of itself, told apart by its id alone. */
export const rule = (id: string) => ({ id, basis: `第${id}条`, name });

const half = { unit: { zh: "半天", en: "half-day" }, atMost: 100 };
const stage = {
  ...named("stage"),
  kind: "choices",
  values: ["filed", "accepted", "key"].map(named),
} as const;
const heads = { ...named("heads"), kind: "number", unit: name, atMost: 50 } as const;
const forwarded = { ...named("forwarded"), kind: "yes-no" } as const;
const place = {
  ...named("place"),
  kind: "choice",
  values: ["first", "second"].map(named),
} as const;
const particulars = [stage, heads, forwarded, place];

/** A measure with three duties and one rule; a period of the calendar year, two decimals. */
export const small: Policy = {
  format: "deputy-archive/policy",
  formatVersion: 1,
  id: "small",
  version: "1",
  title: name,
  illustrative: true,
  adoptedOn: null,
  effectiveFrom: "2020-01-01",
  effectiveTo: null,
  scale: 2,
  period: {
    basis: "第一条",
    from: { month: 1, day: 1, yearOffset: 0 },
    to: { month: 12, day: 31, yearOffset: 0 },
  },
  counting: {
    verifiedBasis: "",
    attended: ["present", "late"],
    attendedBasis: "第二条",
    recordedByBasis: "",
  },
  merging: { basis: "第三条", speaker: ["organiser"] },
  duties: [
    { code: "visit", name: { zh: "走访", en: "visit" }, quantity: half, particulars },
    { code: "meeting", name: { zh: "开会", en: "meeting" }, attendanceRequired: true, particulars },
    { code: "paper", name: { zh: "写材料", en: "paper" }, particulars },
  ],
  deputyClasses: [
    { code: "leader", name: { zh: "领导", en: "leader" } },
    { code: "grassroots", name: { zh: "基层", en: "grass-roots" } },
  ],
  suggestionParticulars: particulars,
  raters: ["self", "group", "office"].map(named),
  ratedItems: ["conduct", "thought"].map(named),
  score: {
    ...rule("total"),
    parts: [{ ...rule("none"), of: { from: "mandate" }, value: { kind: "each", points: 0 } }],
  },
  measures: [],
  assessment: { standings: [], grades: [] },
  selections: [],
  statistics: { basis: "第九条", columns: [] },
  alerts: [],
};

/** Changes of the small measure that a case is about. */
export type Changes = Partial<Policy>;

/** The small measure with one tree of points and whatever else a case needs. */
export function measureOf(parts: readonly ScoreRule[], changes: Changes = {}): Policy {
  const policy = { ...small, score: { ...rule("total"), parts }, ...changes };
  const issues = checkPolicy(policy);
  if (issues.length > 0) throw new Error(JSON.stringify(issues));
  return policy;
}

/** Selection rules that take everybody. */
export const everybody: SelectionRules = {
  ...rule("list"),
  partitionBy: [],
  order: "highest",
  eligible: {},
  exclusions: [],
  quota: { basis: "第八条", places: 1 },
  tieBreaks: [],
};

/** The days in office, which pro-rating rules speak of. */
export const daysInOffice: Measure = { ...rule("days"), kind: "days-in-office" };

/** The year 2026, as it was known when the next one began. */
export const year: TallyOptions = {
  period: { from: "2026-01-01", to: "2026-12-31" },
  asOf: "2027-01-10",
};

interface Case {
  readonly policy: Policy;
  readonly records?: readonly ArchiveRecord[];
  readonly mandate?: Partial<Mandate>;
  readonly options?: Partial<TallyOptions>;
}

function planOf(policy: Policy): Plan {
  return compilePolicy(policy);
}

function archive({ records = [], mandate = {} }: Case): Archive {
  return archiveOf(records, mandateOf(mandate));
}

/** Tallies one case. */
export function tallied(of: Case) {
  return tally(planOf(of.policy), archive(of), { ...year, ...of.options });
}

/** Scores one case. */
export function scored(of: Case) {
  return score(tallied(of));
}

/** Points of a node, as people write them; without a trace the total is the same. */
export function pointsOf(of: Case, node = "total"): number {
  const { nodes, scale, total } = scored(of);
  if (totalOf(totals(tallied(of))) !== total) throw new Error("the total depends on the trace");
  const found = nodes.find(({ rule: id }) => id === node);
  if (found === undefined) throw new Error(`no node ${node}`);
  return found.points / 10 ** scale;
}

/** Assesses one case. */
export function assessed(of: Case) {
  return assess(tallied(of));
}

/** A day of 2026. */
export const day = (month: number, of: number): PlainDate =>
  `2026-${String(month).padStart(2, "0")}-${String(of).padStart(2, "0")}` as PlainDate;
