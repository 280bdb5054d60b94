// What an annual appraisal and a change of term look at.

export type * from "../model/dossier/dossier";
export type { TrendYear } from "../model/dossier/trend";
export { type TermDossier, type TermFacts, termDossier } from "../rules/dossier/termDossier";
export { trendOf } from "../rules/dossier/trendOf";
export { type YearDossier, type YearFacts, yearDossier } from "../rules/dossier/yearDossier";
