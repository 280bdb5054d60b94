import * as z from "zod/mini";
import { type CongressOrgan, congressOrganKinds } from "../../model/congressOrgan";
import type { Announcement, TenureEventBody, TenureFact } from "../../model/tenureEvent";
import { type DecidedGround, type FactualGround, suspensionCauses } from "../../model/tenureGround";
import type { Tenure } from "../../rules/tenure/tenure";
import { forms } from "../forms";
import { oneOf } from "../oneOf";
import { byKind, type KindShapes, kindsOf } from "./kindsOf";
import { lifeScalars } from "./lifeScalars";
import { objectOf, type ShapeOf } from "./objectOf";

type Terminated = Extract<TenureFact, { readonly kind: "terminated" }>;

type Ground = Terminated["ground"];

function terminated(organ: z.ZodMiniType<CongressOrgan>): z.ZodMiniType<Terminated> {
  const { day } = lifeScalars();
  const announcement = z.nullable(objectOf<Announcement>({ by: organ, on: day }));
  const always = { kind: oneOf(["terminated"]), effectiveOn: day, announcement };
  const decided = (ground: DecidedGround): z.ZodMiniType<Terminated> =>
    z.strictObject({ ...always, ground: oneOf([ground]), decidedBy: organ });
  const factual = (ground: FactualGround): z.ZodMiniType<Terminated> =>
    z.strictObject({ ...always, ground: oneOf([ground]) });
  const grounds: Readonly<Record<Ground, z.ZodMiniType<Terminated>>> = {
    resigned: decided("resigned"),
    "ordered-to-resign": decided("ordered-to-resign"),
    "absent-twice": decided("absent-twice"),
    recalled: decided("recalled"),
    "moved-out": factual("moved-out"),
    "transferred-out": factual("transferred-out"),
    "nationality-lost": factual("nationality-lost"),
    "political-rights-deprived": factual("political-rights-deprived"),
    "capacity-lost": factual("capacity-lost"),
    died: factual("died"),
  };
  return forms<Terminated>("ground", grounds);
}

function factShapes(): KindShapes<TenureFact> {
  const { day, text } = lifeScalars();
  const organ = objectOf<CongressOrgan>({ kind: oneOf(congressOrganKinds), name: text });
  const begun: ShapeOf<Omit<Extract<TenureFact, { kind: "elected" }>, "kind">> = {
    effectiveOn: day,
    electedOn: z.exactOptional(day),
  };
  return {
    elected: begun,
    "by-elected": begun,
    suspended: { effectiveOn: day, cause: oneOf(suspensionCauses), reportedTo: organ },
    resumed: { effectiveOn: day },
    terminated: () => terminated(organ),
    "term-ended": { effectiveOn: day },
  };
}

/**
 * A schema of what befell a mandate.
 *
 * @returns the schema
 */
export function tenureFactSchema(): z.ZodMiniType<TenureFact> {
  return forms("kind", byKind<TenureFact>(factShapes()));
}

/**
 * A schema of what ended a mandate.
 *
 * @returns the schema
 */
export function tenureEndSchema(): z.ZodMiniType<NonNullable<Tenure["ended"]>> {
  const { terminated, "term-ended": termEnded } = factShapes();
  return kindsOf<NonNullable<Tenure["ended"]>>({ terminated, "term-ended": termEnded });
}

/**
 * Schemas of what befalls a mandate and of what is taken back, by its kind (代表法2025第61、62条).
 *
 * @returns schemas by kind
 */
export function tenureEventForms(): ReturnType<typeof byKind<TenureEventBody>> {
  return byKind<TenureEventBody>({
    ...factShapes(),
    "tenure-voided": { fact: tenureFactSchema() },
  });
}
