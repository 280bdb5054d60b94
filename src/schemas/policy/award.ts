import * as z from "zod/mini";
import type { Award, Group, ScoreRule } from "../../model/policy/award";
import { chosen } from "../chosen";
import { rounding, ruleIdentity } from "../scalars";
import { entrySelection, reportSelection, selection, suggestionSelection } from "./selection";

const each = z.strictObject({ kind: z.literal("each"), points: z.number() });

const firstThen = z.strictObject({
  kind: z.literal("first-then"),
  first: z.number(),
  further: z.number(),
});

const perQuantity = z.strictObject({
  kind: z.literal("per-quantity"),
  points: z.number(),
  every: z.number(),
});

const table = z.strictObject({
  kind: z.literal("table"),
  by: z.enum(["level", "role", "outcome", "form"]),
  points: z.record(z.string(), z.number()),
});

const equalShare = z.strictObject({
  kind: z.literal("equal-share"),
  points: z.number(),
  rounding,
});

const rateSteps = z.strictObject({
  kind: z.literal("satisfaction-rate"),
  steps: z.array(z.strictObject({ atLeast: z.exactOptional(z.number()), points: z.number() })),
});

const node = {
  ...ruleIdentity,
  floor: z.exactOptional(z.number()),
  ceiling: z.exactOptional(z.number()),
};

const entryAward: z.ZodMiniType<Award> = z.strictObject({
  ...node,
  of: entrySelection,
  value: z.discriminatedUnion("kind", [each, firstThen, perQuantity, table]),
});

const suggestionAward: z.ZodMiniType<Award> = z.strictObject({
  ...node,
  of: suggestionSelection,
  value: z.discriminatedUnion("kind", [each, firstThen, table, equalShare]),
});

const reportAward: z.ZodMiniType<Award> = z.strictObject({
  ...node,
  of: reportSelection,
  value: z.discriminatedUnion("kind", [each, firstThen, table, rateSteps]),
});

/** Only says what is wrong with `of`; nothing passes it. */
const noAward: z.ZodMiniType<never> = z.pipe(z.looseObject({ of: selection }), z.never());

function awardOf(rule: object): z.ZodMiniType<Award> {
  const of = "of" in rule ? rule.of : undefined;
  if (typeof of !== "object" || of === null || !("from" in of)) return noAward;
  if (of.from === "entries") return entryAward;
  if (of.from === "suggestions") return suggestionAward;
  return of.from === "reports" ? reportAward : noAward;
}

const scoreRule: z.ZodMiniType<ScoreRule> = chosen(
  (rule): z.ZodMiniType<ScoreRule> => ("parts" in rule ? group : awardOf(rule)),
);

/** The tree of points. */
export const group: z.ZodMiniType<Group> = z.strictObject({ ...node, parts: z.array(scoreRule) });
