import * as z from "zod/mini";
import type { CongressSession } from "../model/congressSession";
import type { DutyReport } from "../model/dutyReport";
import type { EarlierResult } from "../model/earlierResult";
import type { Mandate } from "../model/mandate";
import type { CaseEntry, CaseRecord, PolicyCase, PolicyCases } from "../model/policyCase";
import type { Rating } from "../model/rating";
import type { Suggestion } from "../model/suggestion";
import { ofKind } from "./checked";
import { listOf, mapOf } from "./members";
import { oneOf } from "./oneOf";
import { recordFields } from "./recordFields";
import { localizedText, period, plainDay, text } from "./scalars";

type CaseRating = CaseRecord<Rating> & Pick<Rating, "item" | "rater" | "points">;

type Fields = Readonly<Record<string, z.ZodMiniType>>;

/** An object of which only some fields must be said. */
function partly<Value>(
  fields: Fields,
  needed: readonly (keyof Value)[] = [],
): z.ZodMiniType<Value> {
  const names: readonly PropertyKey[] = needed;
  const loose = Object.entries(fields).map(([key, field]) => [
    key,
    names.includes(key) || field instanceof z.ZodMiniExactOptional ? field : z.exactOptional(field),
  ]);
  // Field for field what `Value` says; only `fromEntries` cannot tell.
  return z.strictObject(Object.fromEntries(loose)) as unknown as z.ZodMiniType<Value>;
}

/** Records as a case writes them: their kind is known, and no file holds them. */
function records<Value>(
  { kind: _kind, source: _source, ...fields }: Fields,
  needed: readonly (keyof Value)[] = [],
): z.ZodMiniType<readonly Value[]> {
  return listOf(partly<Value>({ ...fields, times: ofKind("number") }, needed));
}

function schemaOfCases(): z.ZodMiniType<PolicyCases> {
  const number = ofKind("number");
  const numbers = mapOf(number);
  const words = mapOf(ofKind("text"));
  const texts = listOf(ofKind("text"));
  const { mandate, entry, suggestion, report, rating } = recordFields();
  const session: z.ZodMiniType<CongressSession> = z.strictObject({
    name: text,
    shortName: text,
    ...{ from: plainDay, to: plainDay },
    halfDays: number,
  });

  const earlier: z.ZodMiniType<EarlierResult> = z.strictObject({
    period,
    policy: text,
    total: number,
    standing: text,
    rank: z.nullable(number),
    selectedFor: texts,
  });

  const expectation = z.strictObject({
    points: z.exactOptional(numbers),
    total: z.exactOptional(number),
    standing: z.exactOptional(text),
    alerts: z.exactOptional(texts),
    notApplied: z.exactOptional(words),
    checklist: z.exactOptional(words),
  });

  const policyCase: z.ZodMiniType<PolicyCase> = z.strictObject({
    id: text,
    title: localizedText,
    shows: z.exactOptional(mapOf(oneOf(["earns", "earns-nothing", "at-cap"]))),
    mandate: z.exactOptional(partly<Partial<Mandate>>(mandate)),
    period: z.exactOptional(period),
    asOf: z.exactOptional(plainDay),
    entries: z.exactOptional(records<CaseEntry>(entry, ["duty"])),
    suggestions: z.exactOptional(records<CaseRecord<Suggestion>>(suggestion)),
    reports: z.exactOptional(records<CaseRecord<DutyReport>>(report)),
    ratings: z.exactOptional(records<CaseRating>(rating, ["item", "rater", "points"])),
    sessions: z.exactOptional(listOf(session)),
    earlier: z.exactOptional(listOf(earlier)),
    expect: expectation,
    because: localizedText,
  });

  return z.strictObject({
    format: oneOf(["deputy-archive/cases"], "unknown-format"),
    formatVersion: oneOf([1], "unknown-format-version"),
    policy: text,
    period,
    cases: listOf(policyCase),
  });
}

/** The form of the cases of a policy; unmarked, it would weigh on those who only read policies. */
export const casesSchema: z.ZodMiniType<PolicyCases> = /* @__PURE__ */ schemaOfCases();
