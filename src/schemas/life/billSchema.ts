import type * as z from "zod/mini";
import type { BillContent, BillEventBody, BillFile, BillSponsor } from "../../model/billEvent";
import { congressLevels } from "../../model/congress/congressLevel";
import { listOf } from "../members";
import { oneOf } from "../oneOf";
import { kindsOf } from "./kindsOf";
import { lifeScalars } from "./lifeScalars";
import { objectOf } from "./objectOf";
import { recordedOf } from "./recorded";

/**
 * The form of all that happened to a bill or an inquiry.
 *
 * @returns the schema
 */
export function billSchema(): z.ZodMiniType<BillFile> {
  const { text, texts, day: on, dayOrNone, count, flag } = lifeScalars();
  const content = objectOf<BillContent>({
    title: text,
    subject: text,
    grounds: text,
    scheme: text,
  });
  const sponsor = kindsOf<BillSponsor>({
    deputies: { lead: text, coSigners: texts },
    delegation: { delegation: text, members: count, inFavour: count },
  });
  const act = oneOf(["legislative-bill", "written-inquiry"]);
  const body = kindsOf<BillEventBody>({
    drafted: { on, act, level: oneOf(congressLevels), sponsor, content },
    confirmed: { on, deputy: text },
    submitted: { on },
    "put-on-agenda": { on },
    voted: { on, passed: flag },
    answered: { on, dissatisfied: count },
    withdrawn: { on, presidiumConsentedOn: dayOrNone },
    disposed: { on, outcome: text, decidedBy: text },
    converted: { on, decidedBy: text, suggestion: text },
  });
  return objectOf<BillFile>({ number: text, events: listOf(recordedOf(body)) });
}
