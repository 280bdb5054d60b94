import { compareText } from "../../model/compareText";
import type {
  DossierAppraisal,
  DossierHead,
  DossierOutcomes,
  DossierSection,
  DossierTrend,
} from "../../model/dossier/dossier";
import type { DutyReport } from "../../model/dutyReport";
import type { EarlierResult } from "../../model/earlierResult";
import type { Mandate } from "../../model/mandate";
import type { Period } from "../../model/period";
import type { PlainDate } from "../../model/plainDate";
import type { PromiseState } from "../../model/promiseState";
import type { SuggestionState } from "../../model/suggestionState";
import { appraisalsOf } from "./appraisalsOf";
import { dossierNotice } from "./dossierNotice";
import { outcomesOf } from "./outcomesOf";
import { trendOf } from "./trendOf";

/** What the dossier of a term is made of. */
export interface TermFacts {
  /** The years of the term, first and last day of each; to say which were not scored. */
  readonly years: readonly Period[];
  /** Results of the years. */
  readonly results?: readonly EarlierResult[];
  /** Duty reports of any time; those of the term are taken. */
  readonly reports?: readonly DutyReport[];
  /** Suggestions as they stand; those of other deputies are left out. */
  readonly suggestions?: readonly SuggestionState[];
  /** Promises as they stand; those to other suggestions are left out. */
  readonly promises?: readonly PromiseState[];
}

/** The dossier of one deputy and one term (D12): for reference, without a verdict. */
export interface TermDossier extends DossierHead {
  /** Tells the term from the year. */
  readonly kind: "term";
  /** The years side by side. */
  readonly trend: DossierTrend;
  /** Years of the term without a result; not the same as a year without points. */
  readonly yearsWithoutResult: readonly Period[];
  /** Duty reports of the term with their ballots, as counted. */
  readonly appraisals: readonly DossierAppraisal[];
  /** Suggestions, promises and what came of them. */
  readonly outcomes: DossierOutcomes;
}

function notGiven({
  results,
  reports,
  suggestions,
  promises,
}: TermFacts): readonly DossierSection[] {
  const given: readonly (readonly [DossierSection, unknown])[] = [
    ["trend", results],
    ["appraisals", reports],
    ["suggestions", suggestions],
    ["promises", promises],
  ];
  return given.flatMap(([section, value]) => (value === undefined ? [section] : []));
}

/**
 * Puts together a deputy's term at the change of term (届末材料, D12): an important reference for who
 * may stand again, and no more than that.
 *
 * @param mandate - the mandate; the term is its own
 * @param asOf - day of knowledge
 * @param facts - what it is made of; results of years that are not the term's are left out
 * @returns the dossier
 * @example
 * ```ts
 * import { termDossier } from "deputy-archive/life";
 * const mandate = {
 *   certificate: "DT16-0001", name: "示例", term: { from: "2021-09-01", to: "2026-12-31" },
 *   delegation: "甲区", station: null, deputyClass: "other", beganOn: "2021-09-01",
 *   status: "in-office", statusOn: null,
 * } as const;
 * const year = { from: "2025-12-01", to: "2026-11-30" } as const;
 * termDossier(mandate, "2026-12-01", { years: [year] }).yearsWithoutResult.length; // => 1
 * ```
 */
export function termDossier(mandate: Mandate, asOf: PlainDate, facts: TermFacts): TermDossier {
  const { years, results = [], reports = [], suggestions = [], promises = [] } = facts;
  const ends = new Set(years.map(({ to }) => to));
  const own = results.filter(({ period }) => ends.has(period.to));
  const scored = new Set(own.map(({ period }) => period.to));
  return {
    format: "deputy-archive/dossier/v1",
    kind: "term",
    notice: dossierNotice,
    mandate,
    period: mandate.term,
    asOf,
    notGiven: notGiven(facts),
    trend: trendOf(own),
    yearsWithoutResult: years
      .filter(({ to }) => !scored.has(to))
      .sort((first, second) => compareText(first.to, second.to)),
    appraisals: appraisalsOf(reports, mandate.term),
    outcomes: outcomesOf(mandate.certificate, suggestions, promises, mandate.term, asOf),
  };
}
