import * as z from "zod/mini";
import { type EntryAct, entryActs } from "../../model/entryEvent";
import { type ActorRole, actorRoles } from "../../model/history/actor";
import type { EntryRules, EntryScope } from "../../rules/entry/entryRules";
import { chosen } from "../forms";
import { listOf } from "../members";
import { oneOf } from "../oneOf";
import { lifeScalars } from "./lifeScalars";
import { objectOf } from "./objectOf";

type Earlier = Exclude<EntryRules["earlier"], undefined>;

type Rights = EntryRules["may"][EntryAct];

function rightsSchema(): z.ZodMiniType<Rights> {
  const scope = z.exactOptional(oneOf<EntryScope>(["any", "own", "others"]));
  const each = actorRoles.map((role): [ActorRole, typeof scope] => [role, scope]);
  // Every capacity by its name; only `fromEntries` cannot tell.
  return z.strictObject(Object.fromEntries(each)) as z.ZodMiniType<Rights>;
}

function mayOf(rights: z.ZodMiniType<Rights>): z.ZodMiniType<EntryRules["may"]> {
  const each = entryActs.map((act): [EntryAct, typeof rights] => [act, rights]);
  // Every act by its name, as above.
  return z.strictObject(Object.fromEntries(each)) as unknown as z.ZodMiniType<EntryRules["may"]>;
}

/**
 * The form of who may do what to an entry.
 *
 * @returns the schema
 */
export function entryRulesSchema(): z.ZodMiniType<EntryRules> {
  const { text, day } = lifeScalars();
  const earlier: z.ZodMiniType<Earlier> = objectOf<Earlier>({
    until: day,
    rules: chosen(() => rules),
  });
  const rules: z.ZodMiniType<EntryRules> = objectOf<EntryRules>({
    id: text,
    may: mayOf(rightsSchema()),
    standsAtOnce: listOf(oneOf(actorRoles)),
    reasonNeeded: listOf(oneOf(entryActs)),
    whileObjected: oneOf(["as-before", "pending"]),
    earlier: z.exactOptional(earlier),
  });
  return rules;
}
