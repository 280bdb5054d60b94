import type { ActivityState } from "../../model/activity/activityState";
import { compareText } from "../../model/compareText";

/** What took place under one themed campaign. */
export interface CampaignCount {
  /** Code of the campaign. */
  readonly campaign: string;
  /** Numbers of its activities that took place. */
  readonly activities: readonly string[];
  /** Certificates of the deputies who came to any of them, each once. */
  readonly deputies: readonly string[];
}

/**
 * Activities and deputies by themed campaign (主题活动, Z8). Activities under none, cancelled ones and
 * those nobody has signed in at are left out.
 *
 * @param activities - activities as they stand
 * @returns a line for each campaign, by its code; a deputy who came twice is counted once
 * @example
 * ```ts
 * import { campaignCounts } from "deputy-archive/life";
 * campaignCounts([]); // => []
 * ```
 */
export function campaignCounts(activities: readonly ActivityState[]): readonly CampaignCount[] {
  const held = new Map<string, ActivityState[]>();
  for (const state of activities) {
    const { campaign } = state.activity;
    if (campaign === null || state.cancelled || state.signIns.length === 0) continue;
    const own = held.get(campaign);
    if (own === undefined) held.set(campaign, [state]);
    else own.push(state);
  }
  return [...held]
    .map(([campaign, own]) => ({
      campaign,
      activities: own.map(({ activity }) => activity.id).sort(compareText),
      deputies: [
        ...new Set(own.flatMap(({ signIns }) => signIns.map(({ certificate }) => certificate))),
      ].sort(compareText),
    }))
    .sort((first, second) => compareText(first.campaign, second.campaign));
}
