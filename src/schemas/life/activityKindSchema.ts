import * as z from "zod/mini";
import type { ActivityKind, DutyDrawing, StageKind } from "../../model/activity/activityKind";
import type { AttendanceRule } from "../../model/activity/attendanceRecord";
import { attendances } from "../../model/attendance";
import { verifications } from "../../model/dutyEntry";
import { listOf } from "../members";
import { oneOf } from "../oneOf";
import { localizedText } from "../scalars";
import { lifeScalars } from "./lifeScalars";
import { objectOf } from "./objectOf";

/**
 * The form of a kind of activity, as a place lists it (C1, Z7).
 *
 * @returns the schema
 */
export function activityKindSchema(): z.ZodMiniType<ActivityKind> {
  const { text: code } = lifeScalars();
  const stage = objectOf<StageKind>({ code, name: localizedText });
  return objectOf<ActivityKind>({
    code,
    name: localizedText,
    stages: z.exactOptional(listOf(stage)),
  });
}

/**
 * The form of how entries are drawn from activities of one kind.
 *
 * @returns the schema
 */
export function dutyDrawingSchema(): z.ZodMiniType<DutyDrawing> {
  const { text, textOrNone, flag, role } = lifeScalars();
  return objectOf<DutyDrawing>({
    kind: text,
    duty: textOrNone,
    per: oneOf(["activity", "stage"]),
    halfDaysCount: flag,
    role,
    speaks: listOf(oneOf(attendances)),
    verification: oneOf(verifications),
  });
}

/**
 * The form of how attendance is counted.
 *
 * @returns the schema
 */
export function attendanceRuleSchema(): z.ZodMiniType<AttendanceRule> {
  const { text } = lifeScalars();
  const words = listOf(oneOf(attendances));
  return objectOf<AttendanceRule>({ basis: text, attended: words, leftOut: words });
}
