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
import { combined } from "./combined";

/** A test of a duty entry. */
export const entryTest: z.ZodMiniType<EntryTest> = z.strictObject({
  ...combined<EntryTest>(() => entryTest),
  attendance: z.exactOptional(z.array(z.enum(attendances))),
  role: z.exactOptional(z.array(z.enum(dutyRoles))),
  level: z.exactOptional(z.array(z.enum(awardLevels))),
});

const suggestionTest: z.ZodMiniType<SuggestionTest> = z.strictObject({
  ...combined<SuggestionTest>(() => suggestionTest),
  role: z.exactOptional(z.array(z.enum(suggestionRoles))),
  outcome: z.exactOptional(z.array(z.enum(suggestionOutcomes))),
  mark: z.exactOptional(z.array(z.enum(suggestionMarks))),
  replied: z.exactOptional(z.boolean()),
});

const reportTest: z.ZodMiniType<ReportTest> = z.strictObject({
  ...combined<ReportTest>(() => reportTest),
  form: z.exactOptional(z.array(z.enum(reportForms))),
  validBallot: z.exactOptional(z.boolean()),
});

const limit = z.exactOptional(
  z.strictObject({
    per: z.enum(["day", "month", "quarter", "activity", "period"]),
    units: z.number(),
    keep: z.enum(["highest", "earliest", "latest"]),
  }),
);

const fromEntries = z.strictObject({
  from: z.literal("entries"),
  duties: z.array(z.string()),
  where: z.exactOptional(entryTest),
  limit,
});

const fromSuggestions = z.strictObject({
  from: z.literal("suggestions"),
  where: z.exactOptional(suggestionTest),
  limit,
});

const fromReports = z.strictObject({
  from: z.literal("reports"),
  where: z.exactOptional(reportTest),
  limit,
});

/** Which duty entries. */
export const entrySelection: z.ZodMiniType<EntrySelection> = fromEntries;

/** Which suggestions. */
export const suggestionSelection: z.ZodMiniType<SuggestionSelection> = fromSuggestions;

/** Which duty reports. */
export const reportSelection: z.ZodMiniType<ReportSelection> = fromReports;

/** Which records. */
export const selection: z.ZodMiniType<Selection> = z.discriminatedUnion("from", [
  fromEntries,
  fromSuggestions,
  fromReports,
]);
