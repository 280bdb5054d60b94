import * as z from "zod/mini";
import {
  type Activity,
  type ActivityStage,
  absenceScopes,
  type Organiser,
} from "../../model/activity/activity";
import { type ActivityEventBody, signedIn } from "../../model/activity/activityEvent";
import type { Recorded } from "../../model/history/recorded";
import { listOf } from "../members";
import { oneOf } from "../oneOf";
import { period } from "../scalars";
import { atLeastOne } from "./atLeastOne";
import { kindsOf } from "./kindsOf";
import { lifeScalars } from "./lifeScalars";
import { objectOf } from "./objectOf";
import { recordedOf } from "./recorded";

function activitySchema(): z.ZodMiniType<Activity> {
  const { text, textOrNone, count } = lifeScalars();
  const scope = oneOf(absenceScopes);
  const stage = objectOf<ActivityStage>({
    code: text,
    name: text,
    days: period,
    place: textOrNone,
    halfDays: count,
    scope,
  });
  return objectOf<Activity>({
    id: text,
    kind: text,
    title: text,
    organiser: objectOf<Organiser>({ id: text, name: text, entrustedBy: textOrNone }),
    scope,
    campaign: textOrNone,
    stages: atLeastOne("stages", stage),
  });
}

/**
 * The form of all that was written about an activity: who was called, came, asked for leave.
 *
 * @returns the schema
 */
export function activityEventsSchema(): z.ZodMiniType<readonly Recorded<ActivityEventBody>[]> {
  const { text, textOrNone, countOrNone: halfDays, day, role, flag } = lifeScalars();
  const activity = activitySchema();
  const as = oneOf(signedIn);
  const body = kindsOf<ActivityEventBody>({
    convened: { activity },
    changed: { activity },
    cancelled: {},
    called: { certificate: text, as: oneOf(["required", "invited"]), noticeOn: day, role },
    released: { certificate: text },
    "signed-in": { certificate: text, stage: text, as, halfDays },
    "sign-in-corrected": { certificate: text, stage: text, as: z.nullable(as), halfDays },
    "leave-asked": { certificate: text, stage: textOrNone, askedOn: day, cause: text },
    "leave-decided": {
      certificate: text,
      stage: textOrNone,
      approved: flag,
      decidedBy: text,
      decidedOn: day,
    },
    "leave-withdrawn": { certificate: text, stage: textOrNone },
    settled: { stage: text },
  });
  return listOf(recordedOf(body));
}
