import { formatPoints } from "../../model/decimal";
import type {
  DossierAppraisal,
  DossierHead,
  DossierOutcomes,
  DossierSection,
  DossierTrend,
} from "../../model/dossier/dossier";
import type { DutyReport } from "../../model/dutyReport";
import type { EarlierResult } from "../../model/earlierResult";
import type { DocumentIssue, ReadResult } from "../../model/issue";
import type { Mandate } from "../../model/mandate";
import type { Period } from "../../model/period";
import type { PlainDate } from "../../model/plainDate";
import type { PromiseState } from "../../model/promiseState";
import type { SuggestionState } from "../../model/suggestionState";
import type { Assessment } from "../assess/assessment";
import type { ChecklistResult } from "../checklist/checklistResult";
import type { Scorecard } from "../score/scorecard";
import { appraisalsOf } from "./appraisalsOf";
import { dossierNotice } from "./dossierNotice";
import { outcomesOf } from "./outcomesOf";
import { trendOf } from "./trendOf";

/** What the dossier of a year is made of; a part left out is said to be, and is never nothing done. */
export interface YearFacts {
  /** How far the deputy is with the checklist. */
  readonly checklist?: ChecklistResult;
  /** The score with its trace. */
  readonly scorecard?: Scorecard;
  /** Grade, or why there is none; facts to look into. */
  readonly assessment?: Assessment;
  /** Duty reports of any time; those of the year are taken. */
  readonly reports?: readonly DutyReport[];
  /** Suggestions as they stand; those of other deputies are left out. */
  readonly suggestions?: readonly SuggestionState[];
  /** Promises as they stand; those to other suggestions are left out. */
  readonly promises?: readonly PromiseState[];
  /** Results of earlier years. */
  readonly earlier?: readonly EarlierResult[];
}

/** The dossier of one deputy and one year (D11): for reference, without a verdict. */
export interface YearDossier extends DossierHead {
  /** Tells the year from the term. */
  readonly kind: "year";
  /** How far the deputy is with the checklist. */
  readonly checklist: ChecklistResult | null;
  /** The score with its trace. */
  readonly score: Scorecard | null;
  /** Grade, or why there is none; facts to look into. */
  readonly assessment: Assessment | null;
  /** Duty reports of the year with their ballots, as counted. */
  readonly appraisals: readonly DossierAppraisal[];
  /** Suggestions, promises and what came of them. */
  readonly outcomes: DossierOutcomes;
  /** The years side by side, this one last where it was scored and assessed. */
  readonly trend: DossierTrend;
}

interface Subject {
  readonly mandate: Mandate;
  readonly period: Period;
}

/** Why a result is not one of this deputy and this year. */
function misfit(
  section: DossierSection,
  of: Subject,
  { mandate, period }: Subject,
): DocumentIssue | null {
  const path = [section];
  const found = of.mandate.certificate;
  if (found !== mandate.certificate) {
    return { code: "dossier-of-another-deputy", path, params: { section, found } };
  }
  const { from, to } = of.period;
  if (from === period.from && to === period.to) return null;
  return { code: "dossier-of-another-period", path, params: { section, from, to } };
}

/** Takes a result only where it is about this deputy and this year; else says so. */
function fitting<Result extends Subject>(
  section: DossierSection,
  result: Result | undefined,
  subject: Subject,
  issues: DocumentIssue[],
): Result | null {
  if (result === undefined) return null;
  const issue = misfit(section, result, subject);
  if (issue === null) return result;
  issues.push(issue);
  return null;
}

/** This year as the trend sees it. */
function thisYear(
  score: Scorecard | null,
  assessment: Assessment | null,
): readonly EarlierResult[] {
  if (score === null || assessment === null) return [];
  const { period, policy, total, scale } = score;
  const decimal = Number(formatPoints(total, scale));
  const { id } = assessment.standing;
  return [{ period, policy: policy.id, total: decimal, standing: id, rank: null, selectedFor: [] }];
}

function notGiven(facts: YearFacts): readonly DossierSection[] {
  const given: readonly (readonly [DossierSection, unknown])[] = [
    ["checklist", facts.checklist],
    ["score", facts.scorecard],
    ["assessment", facts.assessment],
    ["appraisals", facts.reports],
    ["suggestions", facts.suggestions],
    ["promises", facts.promises],
    ["trend", facts.earlier],
  ];
  return given.flatMap(([section, value]) => (value === undefined ? [section] : []));
}

/**
 * Puts together what an annual appraisal looks at: checklist, score, appraisal of the duty report,
 * suggestions and what came of them, promises, the years side by side (年终材料, D11).
 *
 * It is for reference: nothing in it says whether somebody should be commended or stand again.
 *
 * @param mandate - the mandate
 * @param period - the year
 * @param asOf - day of knowledge
 * @param facts - what it is made of
 * @returns the dossier; results about another deputy or another year are left out and said
 * @example
 * ```ts
 * import { yearDossier } from "deputy-archive/life";
 * const mandate = {
 *   certificate: "DT16-0001", name: "示例", term: { from: "2021-09-01", to: "2026-12-31" },
 *   delegation: "甲区", station: null, deputyClass: "other", beganOn: "2021-09-01",
 *   status: "in-office", statusOn: null,
 * } as const;
 * const year = { from: "2025-12-01", to: "2026-11-30" } as const;
 * yearDossier(mandate, year, "2026-11-30", { reports: [] }).value.notGiven.includes("appraisals"); // => false
 * ```
 */
export function yearDossier(
  mandate: Mandate,
  period: Period,
  asOf: PlainDate,
  facts: YearFacts,
): ReadResult<YearDossier, DocumentIssue> {
  const issues: DocumentIssue[] = [];
  const subject = { mandate, period };
  const score = fitting("score", facts.scorecard, subject, issues);
  const assessment = fitting("assessment", facts.assessment, subject, issues);
  const { checklist = null, reports = [], suggestions = [], promises = [], earlier = [] } = facts;
  const value: YearDossier = {
    format: "deputy-archive/dossier/v1",
    kind: "year",
    notice: dossierNotice,
    mandate,
    period,
    asOf,
    notGiven: notGiven(facts),
    checklist,
    score,
    assessment,
    appraisals: appraisalsOf(reports, period),
    outcomes: outcomesOf(mandate.certificate, suggestions, promises, period, asOf),
    trend: trendOf([...earlier, ...thisYear(score, assessment)]),
  };
  return { value, issues };
}
