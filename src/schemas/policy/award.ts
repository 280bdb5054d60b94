import * as z from "zod/mini";
import { isObject } from "../../model/isObject";
import type {
  Award,
  EntryAward,
  Group,
  MandateAward,
  RatingAward,
  ReportAward,
  ScoreRule,
  SuggestionAward,
} from "../../model/policy/award";
import type { RatingsValue } from "../../model/policy/value";
import { divisions } from "../../model/policy/window";
import { ofKind } from "../checked";
import { chosen, forms } from "../forms";
import { listOf } from "../members";
import { oneOf } from "../oneOf";
import { handIssuesOn } from "../reportFault";
import { plainDay, rounding, ruleIdentity } from "../scalars";
import { condition } from "./condition";
import {
  entrySelection,
  entryTest,
  mandateSelection,
  ratingSelection,
  reportSelection,
  reportTest,
  selection,
  suggestionSelection,
  suggestionTest,
} from "./selection";
import { ratingsValue, values } from "./value";

const number = ofKind("number");

const multiplication = { times: number, over: z.exactOptional(number) };

/** A sum converted to another scale. */
export const conversion = z.strictObject({ ...multiplication, rounding });

const node = {
  ...ruleIdentity,
  when: z.exactOptional(condition),
  inForce: z.exactOptional(
    z.strictObject({ from: z.exactOptional(plainDay), to: z.exactOptional(plainDay) }),
  ),
  convert: z.exactOptional(conversion),
  floor: z.exactOptional(number),
  ceiling: z.exactOptional(number),
};

function factors<Test>(test: z.ZodMiniType<Test>) {
  const factor = z.strictObject({ ...multiplication, where: z.exactOptional(test) });
  return z.exactOptional(z.strictObject({ of: listOf(factor), rounding }));
}

const { each, table, steps, shortfall } = values;
const always = { each, table, steps, shortfall };

const ofRecords = forms<EntryAward["value"]>("kind", values);

const awards: Readonly<Record<string, z.ZodMiniType<Award>>> = {
  entries: z.strictObject({
    ...node,
    of: entrySelection,
    value: ofRecords,
    factors: factors(entryTest),
  }) satisfies z.ZodMiniType<EntryAward>,
  suggestions: z.strictObject({
    ...node,
    of: suggestionSelection,
    value: ofRecords,
    factors: factors(suggestionTest),
  }) satisfies z.ZodMiniType<SuggestionAward>,
  reports: z.strictObject({
    ...node,
    of: reportSelection,
    value: forms<ReportAward["value"]>("kind", {
      ...always,
      "by-order": values["by-order"],
    }),
    factors: factors(reportTest),
  }) satisfies z.ZodMiniType<ReportAward>,
  ratings: z.strictObject({
    ...node,
    of: ratingSelection,
    value: forms<RatingsValue>("kind", { ratings: ratingsValue }),
  }) satisfies z.ZodMiniType<RatingAward>,
  mandate: z.strictObject({
    ...node,
    of: mandateSelection,
    value: forms<MandateAward["value"]>("kind", {
      ...always,
      "per-quantity": values["per-quantity"],
    }),
  }) satisfies z.ZodMiniType<MandateAward>,
};

const pick = z.object({ of: selection });

/** Only says what is wrong with `of`; nothing passes it. */
const noAward: z.ZodMiniType<never> = z.transform((rule: unknown, reading) => {
  const found = pick.safeParse(rule, { reportInput: true });
  if (!found.success) handIssuesOn(found.error, [], reading);
  return z.NEVER;
});

function awardOf(rule: object): z.ZodMiniType<Award> {
  const of = "of" in rule ? rule.of : undefined;
  const known = Object.entries(awards).find(([name]) => isObject(of) && name === of["from"]);
  return known === undefined ? noAward : known[1];
}

const scoreRule: z.ZodMiniType<ScoreRule> = chosen(
  (rule): z.ZodMiniType<ScoreRule> => ("parts" in rule ? group : awardOf(rule)),
  () => [group, ...Object.values(awards)],
);

/** The tree of points. */
export const group: z.ZodMiniType<Group> = z.strictObject({
  ...node,
  parts: listOf(scoreRule),
  combine: z.exactOptional(oneOf(["sum", "highest", "lowest"])),
  each: z.exactOptional(oneOf(divisions)),
});
