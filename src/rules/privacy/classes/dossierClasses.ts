import type {
  DossierAppraisal,
  DossierOutcomes,
  DossierPromise,
  DossierSuggestion,
} from "../../../model/dossier/dossier";
import type { EarlierResult } from "../../../model/earlierResult";
import type { FieldClasses } from "../../../model/privacy/classification";
import type { TermDossier } from "../../dossier/termDossier";
import type { YearDossier } from "../../dossier/yearDossier";
import { mandateClasses } from "./mandateClasses";
import { assessmentClasses, checklistClasses, scorecardClasses } from "./resultClasses";

const suggestionClasses: FieldClasses<DossierSuggestion> = {
  number: "internal",
  title: "internal",
  role: "internal",
  submittedOn: "internal",
  status: "internal",
  replies: {
    each: {
      fields: { body: "internal", on: "internal", results: "internal", judgements: "internal" },
    },
  },
};

const promiseClasses: FieldClasses<DossierPromise> = {
  number: "internal",
  suggestion: "internal",
  body: "internal",
  text: "internal",
  dueOn: "internal",
  standing: "internal",
  overdue: "internal",
};

const outcomesClasses: FieldClasses<DossierOutcomes> = {
  suggestions: { each: { fields: suggestionClasses } },
  counts: "internal",
  promises: { each: { fields: promiseClasses } },
};

const appraisalClasses: FieldClasses<DossierAppraisal> = {
  id: "internal",
  occurredOn: "public",
  form: "public",
  ballot: "internal",
};

/** What an appraisal looks at is for the deputy and those who appraise. */
export const yearDossierClasses: FieldClasses<YearDossier> = {
  format: "public",
  notice: "public",
  mandate: { fields: mandateClasses },
  period: "public",
  asOf: "public",
  notGiven: "internal",
  kind: "public",
  checklist: { fields: checklistClasses },
  score: { fields: scorecardClasses },
  assessment: { fields: assessmentClasses },
  appraisals: { each: { fields: appraisalClasses } },
  outcomes: { fields: outcomesClasses },
  trend: "internal",
};

/** What a change of term looks at. */
export const termDossierClasses: FieldClasses<TermDossier> = {
  format: "public",
  notice: "public",
  mandate: { fields: mandateClasses },
  period: "public",
  asOf: "public",
  notGiven: "internal",
  kind: "public",
  trend: "internal",
  yearsWithoutResult: "internal",
  appraisals: { each: { fields: appraisalClasses } },
  outcomes: { fields: outcomesClasses },
};

/** How an earlier period ended. */
export const earlierResultClasses: FieldClasses<EarlierResult> = {
  period: "internal",
  policy: "internal",
  total: "internal",
  standing: "internal",
  rank: "internal",
  selectedFor: "internal",
};
