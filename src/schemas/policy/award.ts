import * as z from "zod/mini";
import type {
  Award,
  EntryAward,
  Group,
  ReportAward,
  ScoreRule,
  SuggestionAward,
} from "../../model/policy/award";
import { ofKind } from "../checked";
import { chosen, forms } from "../forms";
import { isObject } from "../isObject";
import { listOf, mapOf } from "../members";
import { oneOf } from "../oneOf";
import { handIssuesOn } from "../reportFault";
import { rounding, ruleIdentity } from "../scalars";
import { entrySelection, reportSelection, selection, suggestionSelection } from "./selection";

const points = ofKind("number");

const each = z.strictObject({ kind: oneOf(["each"]), points });

const firstThen = z.strictObject({ kind: oneOf(["first-then"]), first: points, further: points });

const perQuantity = z.strictObject({
  kind: oneOf(["per-quantity"]),
  points,
  every: ofKind("number"),
});

const table = z.strictObject({
  kind: oneOf(["table"]),
  by: oneOf(["level", "role", "outcome", "form"]),
  points: mapOf(points),
});

const equalShare = z.strictObject({ kind: oneOf(["equal-share"]), points, rounding });

const rateSteps = z.strictObject({
  kind: oneOf(["satisfaction-rate"]),
  steps: listOf(z.strictObject({ atLeast: z.exactOptional(ofKind("number")), points })),
});

const node = {
  ...ruleIdentity,
  floor: z.exactOptional(points),
  ceiling: z.exactOptional(points),
};

const always = { each, "first-then": firstThen, table };

const entryAward: z.ZodMiniType<EntryAward> = z.strictObject({
  ...node,
  of: entrySelection,
  value: forms<EntryAward["value"]>("kind", { ...always, "per-quantity": perQuantity }),
});

const suggestionAward: z.ZodMiniType<SuggestionAward> = z.strictObject({
  ...node,
  of: suggestionSelection,
  value: forms<SuggestionAward["value"]>("kind", { ...always, "equal-share": equalShare }),
});

const reportAward: z.ZodMiniType<ReportAward> = z.strictObject({
  ...node,
  of: reportSelection,
  value: forms<ReportAward["value"]>("kind", { ...always, "satisfaction-rate": rateSteps }),
});

const pick = z.object({ of: selection });

/** Only says what is wrong with `of`; nothing passes it. */
const noAward: z.ZodMiniType<never> = z.transform((rule: unknown, reading) => {
  const found = pick.safeParse(rule, { reportInput: true });
  if (!found.success) handIssuesOn(found.error, [], reading);
  return z.NEVER;
});

function awardOf(rule: object): z.ZodMiniType<Award> {
  const of = "of" in rule ? rule.of : undefined;
  const from = isObject(of) && "from" in of ? of.from : undefined;
  if (from === "entries") return entryAward;
  if (from === "suggestions") return suggestionAward;
  return from === "reports" ? reportAward : noAward;
}

const scoreRule: z.ZodMiniType<ScoreRule> = chosen(
  (rule): z.ZodMiniType<ScoreRule> => ("parts" in rule ? group : awardOf(rule)),
);

/** The tree of points. */
export const group: z.ZodMiniType<Group> = z.strictObject({ ...node, parts: listOf(scoreRule) });
