import type * as z from "zod/mini";
import type { WorkingDayCalendar } from "../../model/deadline/workingDayCalendar";
import { listOf } from "../members";
import { lifeScalars } from "./lifeScalars";
import { objectOf } from "./objectOf";

/**
 * The form of which days are worked, as the yearly notice of holidays says.
 *
 * @returns the schema
 */
export function workingDayCalendarSchema(): z.ZodMiniType<WorkingDayCalendar> {
  const { day } = lifeScalars();
  const days = listOf(day);
  return objectOf<WorkingDayCalendar>({
    knownFrom: day,
    knownTo: day,
    holidays: days,
    makeUpWorkdays: days,
  });
}
