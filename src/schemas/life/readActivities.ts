import type { ActivityEventBody } from "../../model/activity/activityEvent";
import type { ActivityKind } from "../../model/activity/activityKind";
import type { TrainingEventBody } from "../../model/activity/training";
import type { Recorded } from "../../model/history/recorded";
import { activityKindSchema } from "./activityKindSchema";
import { activityEventsSchema } from "./activitySchema";
import { type LifeRead, readLife } from "./readLife";
import { trainingEventsSchema } from "./trainingSchema";

/**
 * Reads all that was written about an activity: who was called, came, asked for leave (Z4, Z5, C1).
 *
 * @param json - the parsed JSON, from anywhere
 * @returns the value, or `null` and an issue for everything wrong, as `readLifeDocument` names them
 * @example
 * ```ts
 * import { readActivity } from "deputy-archive/schemas";
 * readActivity([{ recordedOn: "2026-02-30" }]).issues[0]?.code; // => "invalid-date"
 * ```
 */
export function readActivity(json: unknown): LifeRead<readonly Recorded<ActivityEventBody>[]> {
  return readLife(activityEventsSchema, json);
}

/**
 * Reads all that was written about training: lists, who is on them, courses done.
 *
 * @param json - the parsed JSON, from anywhere
 * @returns the value, or `null` and an issue for everything wrong, as `readLifeDocument` names them
 * @example
 * ```ts
 * import { readTraining } from "deputy-archive/schemas";
 * readTraining([]).value; // => []
 * ```
 */
export function readTraining(json: unknown): LifeRead<readonly Recorded<TrainingEventBody>[]> {
  return readLife(trainingEventsSchema, json);
}

/**
 * Reads a kind of activity as a place lists it (C1, Z7).
 *
 * @param json - the parsed JSON, from anywhere
 * @returns the value, or `null` and an issue for everything wrong, as `readLifeDocument` names them
 * @example
 * ```ts
 * import { readActivityKind } from "deputy-archive/schemas";
 * readActivityKind({ code: "visit", name: { zh: "视察", en: "Inspection" } }).issues; // => []
 * ```
 */
export function readActivityKind(json: unknown): LifeRead<ActivityKind> {
  return readLife(activityKindSchema, json);
}
