import * as z from "zod/mini";
import { attendances } from "../../model/attendance";
import { awardLevels, dutyRoles } from "../../model/dutyEntry";
import { reportForms } from "../../model/dutyReport";
import type {
  EntrySelection,
  EntryTest,
  MandateSelection,
  RatingSelection,
  RatingTest,
  RecordSelection,
  ReportSelection,
  ReportTest,
  Selection,
  SuggestionSelection,
  SuggestionTest,
} from "../../model/policy/pick";
import { divisions } from "../../model/policy/window";
import {
  replySatisfactions,
  suggestionMarks,
  suggestionOutcomes,
  suggestionRoles,
} from "../../model/suggestion";
import { ofKind } from "../checked";
import { forms } from "../forms";
import { listOf } from "../members";
import { oneOf } from "../oneOf";
import { combined } from "./combined";
import { particularTests } from "./particular";

const particulars = z.exactOptional(particularTests);
const texts = listOf(ofKind("text"));

/** A test of a duty entry. */
export const entryTest: z.ZodMiniType<EntryTest> = z.strictObject({
  ...combined<EntryTest>(() => entryTest),
  duty: z.exactOptional(texts),
  attendance: z.exactOptional(listOf(oneOf(attendances))),
  role: z.exactOptional(listOf(oneOf(dutyRoles))),
  level: z.exactOptional(listOf(oneOf(awardLevels))),
  particulars,
});

/** A test of a suggestion. */
export const suggestionTest: z.ZodMiniType<SuggestionTest> = z.strictObject({
  ...combined<SuggestionTest>(() => suggestionTest),
  role: z.exactOptional(listOf(oneOf(suggestionRoles))),
  outcome: z.exactOptional(listOf(oneOf(suggestionOutcomes))),
  mark: z.exactOptional(listOf(oneOf(suggestionMarks))),
  replied: z.exactOptional(ofKind("boolean")),
  satisfaction: z.exactOptional(listOf(oneOf(replySatisfactions))),
  particulars,
});

/** A test of a duty report. */
export const reportTest: z.ZodMiniType<ReportTest> = z.strictObject({
  ...combined<ReportTest>(() => reportTest),
  form: z.exactOptional(listOf(oneOf(reportForms))),
  validBallot: z.exactOptional(ofKind("boolean")),
});

const ratingTest: z.ZodMiniType<RatingTest> = z.strictObject({
  ...combined<RatingTest>(() => ratingTest),
  rater: z.exactOptional(texts),
});

const limit = z.exactOptional(
  z.strictObject({
    per: oneOf([...divisions, "period", "term"]),
    units: ofKind("number"),
    keep: oneOf(["highest", "earliest", "latest"]),
  }),
);

/** Which duty entries. */
export const entrySelection: z.ZodMiniType<EntrySelection> = z.strictObject({
  from: oneOf(["entries"]),
  duties: texts,
  where: z.exactOptional(entryTest),
  limit,
});

/** Which suggestions. */
export const suggestionSelection: z.ZodMiniType<SuggestionSelection> = z.strictObject({
  from: oneOf(["suggestions"]),
  where: z.exactOptional(suggestionTest),
  limit,
});

/** Which duty reports. */
export const reportSelection: z.ZodMiniType<ReportSelection> = z.strictObject({
  from: oneOf(["reports"]),
  where: z.exactOptional(reportTest),
  limit,
});

/** Which ratings. */
export const ratingSelection: z.ZodMiniType<RatingSelection> = z.strictObject({
  from: oneOf(["ratings"]),
  items: texts,
  where: z.exactOptional(ratingTest),
  limit,
});

/** The mandate itself. */
export const mandateSelection: z.ZodMiniType<MandateSelection> = z.strictObject({
  from: oneOf(["mandate"]),
});

const records = {
  entries: entrySelection,
  suggestions: suggestionSelection,
  reports: reportSelection,
  ratings: ratingSelection,
};

/** Which records. */
export const recordSelection: z.ZodMiniType<RecordSelection> = forms<RecordSelection>(
  "from",
  records,
);

/** Which units. */
export const selection: z.ZodMiniType<Selection> = forms<Selection>("from", {
  ...records,
  mandate: mandateSelection,
});
