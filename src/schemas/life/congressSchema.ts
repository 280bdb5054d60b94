import * as z from "zod/mini";
import type { Congress, CongressTerm } from "../../model/congress/congress";
import type { CongressSession } from "../../model/congressSession";
import type { HeldMandate } from "../../model/heldMandate";
import { type Mandate, mandateStatuses } from "../../model/mandate";
import type { OpenPeriod } from "../../model/openPeriod";
import type { TenureEventBody } from "../../model/tenureEvent";
import type { Tenure, TenureSpan } from "../../rules/tenure/tenure";
import { forms } from "../forms";
import { listOf } from "../members";
import { oneOf } from "../oneOf";
import { recordFields } from "../recordFields";
import { wholeNumber } from "../wholeNumber";
import { lifeScalars } from "./lifeScalars";
import { objectOf } from "./objectOf";
import { recordedOf } from "./recorded";
import { tenureEndSchema, tenureEventForms, tenureFactSchema } from "./tenureEventSchema";

/**
 * The form of one term of one congress.
 *
 * @returns the schema
 */
export function congressSchema(): z.ZodMiniType<CongressTerm> {
  const { text, day, openPeriod } = lifeScalars();
  return objectOf<CongressTerm>({
    congress: objectOf<Congress>({
      code: text,
      codeEdition: day,
      name: text,
      shortName: z.exactOptional(text),
    }),
    ordinal: wholeNumber(1),
    period: openPeriod,
  });
}

/**
 * The form of a session of a congress.
 *
 * @returns the schema
 */
export function sessionSchema(): z.ZodMiniType<CongressSession> {
  const { text, day, count } = lifeScalars();
  return objectOf<CongressSession>({
    name: text,
    shortName: text,
    from: day,
    to: day,
    halfDays: count,
  });
}

/**
 * The form of a mandate as it was held, with all that befell it.
 *
 * @returns the schema
 */
export function heldMandateSchema(): z.ZodMiniType<HeldMandate> {
  const { text } = lifeScalars();
  const body = forms<TenureEventBody>("kind", tenureEventForms());
  return objectOf<HeldMandate>({
    person: text,
    certificate: text,
    term: congressSchema(),
    events: listOf(recordedOf(body)),
  });
}

/**
 * The form of a mandate as scoring takes it.
 *
 * @returns the schema
 */
export function mandateSchema(): z.ZodMiniType<Mandate> {
  return objectOf<Mandate>(recordFields().mandate);
}

/**
 * The form of what a mandate's events come to: its stretches and its end.
 *
 * @returns the schema
 */
export function tenureSchema(): z.ZodMiniType<Tenure> {
  const { day, dayOrNone, openPeriod } = lifeScalars();
  const span = objectOf<TenureSpan>({
    from: day,
    to: dayOrNone,
    status: oneOf(mandateStatuses),
    because: tenureFactSchema(),
  });
  return objectOf<Tenure>({
    spans: listOf(span),
    inForce: listOf<OpenPeriod>(openPeriod),
    ended: z.nullable(tenureEndSchema()),
  });
}
