import type * as z from "zod/mini";
import { type Actor, actorRoles } from "../../model/history/actor";
import type { History, HistoryEvent } from "../../model/history/history";
import type { Recorded } from "../../model/history/recorded";
import { listOf } from "../members";
import { oneOf } from "../oneOf";
import { wholeNumber } from "../wholeNumber";
import { lifeScalars } from "./lifeScalars";
import { objectOf, type ShapeOf } from "./objectOf";

/**
 * A schema of who writes.
 *
 * @returns the schema
 */
export function actorSchema(): z.ZodMiniType<Actor> {
  return objectOf<Actor>({ role: oneOf(actorRoles), id: lifeScalars().text });
}

function written<Body>(body: z.ZodMiniType<Body>): ShapeOf<Recorded<unknown>> {
  const { day, textOrNone } = lifeScalars();
  return { recordedOn: day, by: actorSchema(), reason: textOrNone, body };
}

/**
 * A schema of what was written down, in no chain.
 *
 * @param body - the schema of what is said
 * @returns the schema
 */
export function recordedOf<Body>(body: z.ZodMiniType<Body>): z.ZodMiniType<Recorded<Body>> {
  // The compiler does not look for `Body` in the members of a type it does not know yet.
  return objectOf<Recorded<unknown>>(written(body)) as z.ZodMiniType<Recorded<Body>>;
}

/**
 * A schema of a history: what was written down, each event chained to those before it.
 *
 * @param body - the schema of what is said
 * @returns the schema
 */
export function historyOf<Body>(body: z.ZodMiniType<Body>): z.ZodMiniType<History<Body>> {
  const { text, texts, textOrNone } = lifeScalars();
  const event = objectOf<HistoryEvent<unknown>>({
    ...written(body),
    id: text,
    subject: text,
    copy: text,
    sequence: wholeNumber(1),
    previous: textOrNone,
    seen: texts,
  });
  const history = objectOf<History<unknown>>({ subject: text, events: listOf(event) });
  return history as z.ZodMiniType<History<Body>>; // as above
}
