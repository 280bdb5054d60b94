import * as z from "zod/mini";
import {
  countingParts,
  type DeadlineCounting,
  type DeadlineLimit,
} from "../model/deadline/deadlineLimit";
import type { DeadlineRule, DeadlineRules, LongerLimit } from "../model/deadline/deadlineRules";
import type { StatuteArticle } from "../model/policy/checklist";
import { ofKind } from "./checked";
import { forms } from "./forms";
import { listOf } from "./members";
import { oneOf } from "./oneOf";
import { basis, localizedText, plainDay, text } from "./scalars";

function schemaOfLimits(): z.ZodMiniType<DeadlineLimit> {
  const amount = ofKind("number");
  return forms<DeadlineLimit>("kind", {
    "calendar-days": z.strictObject({ kind: oneOf(["calendar-days"]), amount }),
    months: z.strictObject({ kind: oneOf(["months"]), amount }),
    "working-days": z.strictObject({ kind: oneOf(["working-days"]), amount }),
    "year-day": z.strictObject({ kind: oneOf(["year-day"]), month: amount, day: amount }),
    "window-end": z.strictObject({
      kind: oneOf(["window-end"]),
      window: oneOf(["month", "quarter", "half-year", "year"]),
    }),
    "days-before": z.strictObject({ kind: oneOf(["days-before"]), amount }),
  });
}

function schemaOfDeadlines(): z.ZodMiniType<DeadlineRules> {
  const texts = listOf(text);
  const limit = schemaOfLimits();

  const counting: z.ZodMiniType<DeadlineCounting> = z.strictObject({
    countsFrom: oneOf(["next-day", "same-day"]),
    monthEnd: oneOf(["last-day-of-month", "stays-at-month-end"]),
    onRestDay: oneOf(["stays", "next-working-day"]),
    notStated: listOf(oneOf(countingParts)),
  });

  // Unlike in a checklist, the article may be empty: not looked up.
  const statute: z.ZodMiniType<StatuteArticle> = z.strictObject({
    law: localizedText,
    article: basis,
    from: z.nullable(plainDay),
    to: z.nullable(plainDay),
  });

  const longer: z.ZodMiniType<LongerLimit> = z.strictObject({
    where: text,
    counted: oneOf(["from-start", "after-due"]),
    limit,
    until: z.exactOptional(text),
    takes: localizedText,
  });

  const rule: z.ZodMiniType<DeadlineRule> = z.strictObject({
    id: text,
    basis: listOf(statute),
    who: localizedText,
    what: localizedText,
    kinds: texts,
    where: z.exactOptional(texts),
    start: z.strictObject({
      event: text,
      otherwise: z.exactOptional(text),
      restartedBy: z.exactOptional(texts),
    }),
    limit,
    longer: z.exactOptional(listOf(longer)),
    metBy: texts,
    endedBy: z.exactOptional(texts),
    ifMissed: oneOf(["overdue", "lapses"]),
    counting: z.exactOptional(counting),
    remindDaysBefore: ofKind("number"),
  });

  return z.strictObject({
    format: oneOf(["deputy-archive/deadlines"], "unknown-format"),
    formatVersion: oneOf([1], "unknown-format-version"),
    id: text,
    title: localizedText,
    place: localizedText,
    counting,
    events: z.exactOptional(listOf(z.strictObject({ event: text, name: localizedText }))),
    endedBy: texts,
    rules: listOf(rule),
    notSeen: listOf(z.strictObject({ basis, what: localizedText })),
  });
}

/** The form of a file of deadlines; unmarked, it would weigh on those who only read policies. */
export const deadlinesSchema: z.ZodMiniType<DeadlineRules> = /* @__PURE__ */ schemaOfDeadlines();
