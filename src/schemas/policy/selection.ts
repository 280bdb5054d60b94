import * as z from "zod/mini";
import { attendances } from "../../model/attendance";
import { awardLevels, dutyRoles } from "../../model/dutyEntry";
import { reportForms } from "../../model/dutyReport";
import type {
  EntrySelection,
  EntryTest,
  ReportSelection,
  ReportTest,
  Selection,
  SuggestionSelection,
  SuggestionTest,
} from "../../model/policy/pick";
import { suggestionMarks, suggestionOutcomes, suggestionRoles } from "../../model/suggestion";
import { ofKind } from "../checked";
import { forms } from "../forms";
import { listOf } from "../members";
import { oneOf } from "../oneOf";
import { combined } from "./combined";

/** A test of a duty entry. */
export const entryTest: z.ZodMiniType<EntryTest> = z.strictObject({
  ...combined<EntryTest>(() => entryTest),
  attendance: z.exactOptional(listOf(oneOf(attendances))),
  role: z.exactOptional(listOf(oneOf(dutyRoles))),
  level: z.exactOptional(listOf(oneOf(awardLevels))),
});

const suggestionTest: z.ZodMiniType<SuggestionTest> = z.strictObject({
  ...combined<SuggestionTest>(() => suggestionTest),
  role: z.exactOptional(listOf(oneOf(suggestionRoles))),
  outcome: z.exactOptional(listOf(oneOf(suggestionOutcomes))),
  mark: z.exactOptional(listOf(oneOf(suggestionMarks))),
  replied: z.exactOptional(ofKind("boolean")),
});

const reportTest: z.ZodMiniType<ReportTest> = z.strictObject({
  ...combined<ReportTest>(() => reportTest),
  form: z.exactOptional(listOf(oneOf(reportForms))),
  validBallot: z.exactOptional(ofKind("boolean")),
});

const limit = z.exactOptional(
  z.strictObject({
    per: oneOf(["day", "month", "quarter", "activity", "period"]),
    units: ofKind("number"),
    keep: oneOf(["highest", "earliest", "latest"]),
  }),
);

/** Which duty entries. */
export const entrySelection: z.ZodMiniType<EntrySelection> = z.strictObject({
  from: oneOf(["entries"]),
  duties: listOf(ofKind("text")),
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

/** Which records. */
export const selection: z.ZodMiniType<Selection> = forms<Selection>("from", {
  entries: entrySelection,
  suggestions: suggestionSelection,
  reports: reportSelection,
});
