import type { PlainDate } from "deputy-archive";
import {
  type Activity,
  type ActivityEventBody,
  type ActivityStage,
  activityOn,
  type Recorded,
} from "deputy-archive/life";

/** One stage of a day. */
export function stage(code: string, day: PlainDate, halfDays = 1): ActivityStage {
  const days = { from: day, to: day };
  return { code, name: `阶段${code}`, days, place: "会议室", halfDays, scope: "activity" };
}

/** An inspection in two stages, in March and in April. */
export const inspection: Activity = {
  id: "H-1",
  kind: "law-check",
  title: "执法检查",
  organiser: { id: "B", name: "示例县人大常委会", entrustedBy: "A" },
  scope: "activity",
  campaign: null,
  stages: [stage("1", "2026-03-10", 2), stage("2", "2026-04-10")],
};

/** Anything written about an activity. */
export type Event = Recorded<ActivityEventBody>;

/** An event written on a day. */
export function on<Body>(recordedOn: PlainDate, body: Body): Recorded<Body> {
  return { recordedOn, by: { role: "organiser", id: "B" }, reason: null, body };
}

export const convened = (activity = inspection) =>
  on<ActivityEventBody>("2026-02-01", { kind: "convened", activity });

export const called = (certificate: string, as: "required" | "invited" = "required") =>
  on<ActivityEventBody>("2026-02-02", {
    kind: "called",
    certificate,
    as,
    noticeOn: "2026-02-02",
    role: null,
  });

export const signed = (
  certificate: string,
  at = "1",
  day: PlainDate = "2026-03-10",
  halfDays: number | null = null,
) =>
  on<ActivityEventBody>(day, {
    kind: "signed-in",
    certificate,
    stage: at,
    as: "present",
    halfDays,
  });

export const asked = (
  certificate: string,
  at: string | null = null,
  day: PlainDate = "2026-03-01",
) =>
  on<ActivityEventBody>(day, {
    kind: "leave-asked",
    certificate,
    stage: at,
    askedOn: day,
    cause: "示例事由",
  });

export const decided = (certificate: string, approved: boolean, at: string | null = null) =>
  on<ActivityEventBody>("2026-03-02", {
    kind: "leave-decided",
    certificate,
    stage: at,
    approved,
    decidedBy: "召集人",
    decidedOn: "2026-03-02",
  });

export const settled = (at = "1", day: PlainDate = "2026-03-11") =>
  on<ActivityEventBody>(day, { kind: "settled", stage: at });

/** The activity at the end of the year; fails where it was never convened. */
export function stateOf(...events: readonly Event[]) {
  const { value } = activityOn(events, "2026-12-31");
  if (value === null) throw new Error("not convened");
  return value;
}
