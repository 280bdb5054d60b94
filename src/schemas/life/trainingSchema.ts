import * as z from "zod/mini";
import type {
  Course,
  TrainingEventBody,
  TrainingList,
  TrainingListTerms,
} from "../../model/activity/training";
import type { Recorded } from "../../model/history/recorded";
import { listOf } from "../members";
import { kindsOf } from "./kindsOf";
import { lifeScalars } from "./lifeScalars";
import { objectOf, type ShapeOf } from "./objectOf";
import { recordedOf } from "./recorded";

/**
 * The form of all that was written about training: lists, who is on them, courses done.
 *
 * @returns the schema
 */
export function trainingEventsSchema(): z.ZodMiniType<readonly Recorded<TrainingEventBody>[]> {
  const { text, texts, textOrNone, day, dayOrNone, count } = lifeScalars();
  const terms: ShapeOf<TrainingListTerms> = {
    id: text,
    name: text,
    batch: textOrNone,
    term: z.exactOptional(count),
    courses: listOf(objectOf<Course>({ code: text, name: text })),
    dueOn: dayOrNone,
  };
  const list = kindsOf<TrainingList>({
    dispatched: terms,
    chosen: { ...terms, atLeast: count },
  });
  const body = kindsOf<TrainingEventBody>({
    issued: { list },
    assigned: { list: text, certificates: texts },
    chosen: { list: text, certificate: text, course: text },
    completed: { list: text, certificate: text, course: text, on: day },
  });
  return listOf(recordedOf(body));
}
