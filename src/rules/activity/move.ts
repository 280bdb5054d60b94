import type { ActivityEventBody } from "../../model/activity/activityEvent";
import type { ActivityState } from "../../model/activity/activityState";
import type { DocumentIssue } from "../../model/issue";

/** What is wrong with an event, or worth knowing; where it stands is added later. */
export type Remark = Pick<DocumentIssue, "code" | "params">;

/** What an event makes of an activity. */
export interface Move {
  /** The activity after it; `null` where it could not be. */
  readonly state: ActivityState | null;
  /** What is to be said. */
  readonly remarks: readonly Remark[];
}

/** The body of one kind of event. */
export type BodyOf<Kind extends ActivityEventBody["kind"]> = Extract<
  ActivityEventBody,
  { readonly kind: Kind }
>;

/** An event that could not be. */
export function refused(...remarks: readonly Remark[]): Move {
  return { state: null, remarks };
}

/** An event that took effect; what is remarked is kept all the same. */
export function moved(state: ActivityState, ...remarks: readonly Remark[]): Move {
  return { state, remarks };
}
