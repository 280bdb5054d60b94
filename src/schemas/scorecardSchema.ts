import * as z from "zod/mini";
import type { Combining } from "../model/policy/award";
import { divisions } from "../model/policy/window";
import type { NotAppliedReason } from "../rules/score/notAppliedReason";
import type { LineKind, Scorecard } from "../rules/score/scorecard";
import { ofKind } from "./checked";
import { listOf } from "./members";
import { oneOf } from "./oneOf";
import { recordFields } from "./recordFields";
import { localizedText, period, plainDay } from "./scalars";
import { wholeNumber } from "./wholeNumber";
import { wordsOf } from "./wordsOf";

// Keyed by the words themselves, so that the compiler asks for every one.
const lineKinds: Readonly<Record<LineKind, null>> = {
  record: null,
  sum: null,
  conversion: null,
  limit: null,
};

const combinings: Readonly<Record<Combining, null>> = { sum: null, highest: null, lowest: null };

const reasons: Readonly<Record<NotAppliedReason, null>> = {
  "outside-period": null,
  "mandate-not-in-force": null,
  "not-yet-recorded": null,
  late: null,
  "unknown-duty": null,
  "conflicting-copy": null,
  "same-event": null,
  "not-recognised": null,
  "not-attended": null,
  "record-only": null,
  "above-limit": null,
  "no-rule": null,
  "counted-without-points": null,
  "rule-not-in-force": null,
  "condition-not-met": null,
  "rating-out-of-bands": null,
  "rating-without-reason": null,
  "rating-superseded": null,
  "rating-too-fine": null,
  "rating-not-used": null,
};

function schemaOfScorecard(): z.ZodMiniType<Scorecard> {
  const anyText = ofKind("text");
  const number = ofKind("number");
  const points = wholeNumber(null);
  const pointsOrNone = z.nullable(points);

  const record = z.strictObject({
    kind: oneOf(["entry", "suggestion", "report", "rating", "mandate"]),
    id: anyText,
    occurredOn: plainDay,
  });

  const cut = z.strictObject({
    by: oneOf(["limit", "alternative"]),
    rule: anyText,
    basis: anyText,
    points,
  });

  const line = z.strictObject({
    kind: wordsOf(lineKinds),
    rule: anyText,
    basis: anyText,
    record: z.nullable(record),
    entries: listOf(anyText),
    figure: z.nullable(z.strictObject({ numerator: points, denominator: wholeNumber(1) })),
    beforeFactors: pointsOrNone,
    earned: points,
    points,
    cuts: listOf(cut),
  });

  const node = z.strictObject({
    rule: anyText,
    parent: z.nullable(anyText),
    basis: anyText,
    name: localizedText,
    earned: points,
    before: points,
    points,
    applies: ofKind("boolean"),
    combine: wordsOf(combinings),
    each: z.nullable(oneOf(divisions)),
    convert: z.nullable(z.strictObject({ times: number, over: number })),
    floor: pointsOrNone,
    ceiling: pointsOrNone,
  });

  const notApplied = z.strictObject({
    record,
    reason: wordsOf(reasons),
    basis: z.nullable(anyText),
    spokenForBy: z.nullable(anyText),
  });

  return z.strictObject({
    format: oneOf(["deputy-archive/trace/v1"], "unknown-format"),
    policy: z.strictObject({
      id: anyText,
      version: anyText,
      title: localizedText,
      illustrative: ofKind("boolean"),
      partial: ofKind("boolean"),
    }),
    mandate: z.strictObject(recordFields().mandate),
    period,
    asOf: plainDay,
    scale: wholeNumber(0),
    total: points,
    pendingPoints: points,
    nodes: listOf(node),
    lines: listOf(line),
    notApplied: listOf(notApplied),
    pending: listOf(z.strictObject({ record, entries: listOf(anyText) })),
  });
}

/** The form of a scorecard and its trace. */
export const scorecardSchema = /* @__PURE__ */ schemaOfScorecard();
