import type * as z from "zod/mini";
import type { PromiseEventBody } from "../../model/promiseEvent";
import type { PromiseFile } from "../../model/promiseState";
import { resultClasses } from "../../model/resultScheme";
import { satisfactions } from "../../model/satisfaction";
import { listOf } from "../members";
import { oneOf } from "../oneOf";
import { kindsOf } from "./kindsOf";
import { lifeScalars } from "./lifeScalars";
import { objectOf } from "./objectOf";
import { recordedOf } from "./recorded";

/**
 * The form of all that became of a promise made in a reply.
 *
 * @returns the schema
 */
export function promiseSchema(): z.ZodMiniType<PromiseFile> {
  const { text, textOrNone, day: on, dayOrNone: dueOn, count } = lifeScalars();
  const body = kindsOf<PromiseEventBody>({
    promised: { on, suggestion: text, body: text, text, class: oneOf(resultClasses), dueOn },
    progressed: { on, text },
    kept: { on },
    changed: { on, replacedBy: textOrNone },
    carried: { on, toYear: count, dueOn },
    told: { on, listener: oneOf(["deputy", "standing-committee"]) },
    rated: { on, deputy: text, satisfaction: oneOf(satisfactions) },
    reopened: { on },
    explained: { on, term: text, text },
    closed: { on },
  });
  return objectOf<PromiseFile>({ number: text, events: listOf(recordedOf(body)) });
}
