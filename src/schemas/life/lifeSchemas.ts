import type * as z from "zod/mini";
import { deadlinesSchema } from "../deadlinesSchema";
import { activityKindSchema, attendanceRuleSchema, dutyDrawingSchema } from "./activityKindSchema";
import { activityEventsSchema } from "./activitySchema";
import { appraisalResultSchema, appraisalRulesSchema, appraisalSchema } from "./appraisalSchema";
import { billSchema } from "./billSchema";
import { cardApprovalSchema } from "./cardApprovalSchema";
import {
  congressSchema,
  heldMandateSchema,
  mandateSchema,
  sessionSchema,
  tenureSchema,
} from "./congressSchema";
import { archiveLinkSchema } from "./custodyEventSchema";
import { collectiveSchema, directorySchema } from "./directorySchema";
import { evidenceListSchema } from "./entryEventSchema";
import { entryRulesSchema } from "./entryRulesSchema";
import {
  custodyRulesSchema,
  filingRulesSchema,
  inventorySchema,
  periodSnapshotSchema,
} from "./filingSchema";
import { handbookContentsSchema, rightsAndObligationsSchema } from "./handbookSchema";
import { historySchema } from "./historySchema";
import type { LifeDocuments, LifeKind } from "./lifeDocuments";
import { promiseSchema } from "./promiseSchema";
import { resultSchemeSchema, suggestionRulesSchema } from "./suggestionRulesSchema";
import { suggestionSchema } from "./suggestionSchema";
import { summarySchema } from "./summarySchema";
import { trainingEventsSchema } from "./trainingSchema";
import { workingDayCalendarSchema } from "./workingDayCalendarSchema";

/**
 * The form of every document of the life of an archive, by its kind: each is made when it is asked
 * for, because at the top of a module it would weigh on those who only read policies.
 */
export const lifeForms: {
  readonly [Kind in LifeKind]: () => z.ZodMiniType<LifeDocuments[Kind]>;
} = {
  "archive-history": historySchema,
  suggestion: suggestionSchema,
  bill: billSchema,
  promise: promiseSchema,
  activity: activityEventsSchema,
  training: trainingEventsSchema,
  directory: directorySchema,
  collective: collectiveSchema,
  appraisal: appraisalSchema,
  "appraisal-result": appraisalResultSchema,
  congress: congressSchema,
  session: sessionSchema,
  "held-mandate": heldMandateSchema,
  mandate: mandateSchema,
  tenure: tenureSchema,
  handbook: handbookContentsSchema,
  inventory: inventorySchema,
  "archive-link": archiveLinkSchema,
  "period-snapshot": periodSnapshotSchema,
  "county-summary": summarySchema,
  evidence: evidenceListSchema,
  "card-approval": cardApprovalSchema,
  "rights-and-obligations": rightsAndObligationsSchema,
  "suggestion-rules": suggestionRulesSchema,
  "result-scheme": resultSchemeSchema,
  "entry-rules": entryRulesSchema,
  "appraisal-rules": appraisalRulesSchema,
  "activity-kind": activityKindSchema,
  "duty-drawing": dutyDrawingSchema,
  "attendance-rule": attendanceRuleSchema,
  "filing-rules": filingRulesSchema,
  "custody-rules": custodyRulesSchema,
  "working-day-calendar": workingDayCalendarSchema,
  deadlines: () => deadlinesSchema,
};

/** A schema for each kind of document. */
export type LifeSchemas = { readonly [Kind in LifeKind]: z.ZodMiniType<LifeDocuments[Kind]> };

/**
 * The forms of all kinds at once, for what holds documents of many kinds.
 *
 * @returns one schema for each kind, each of one document
 */
export function lifeSchemas(): LifeSchemas {
  const each = Object.entries(lifeForms).map(([kind, form]) => [kind, form()]);
  return Object.fromEntries(each); // kind for kind those of the table
}

/** What a document of a kind says. */
export type LifeDocument<Kind extends LifeKind> = LifeDocuments[Kind];

export type { LifeKind } from "./lifeDocuments";
