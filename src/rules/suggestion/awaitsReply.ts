import type { HandlingState } from "../../model/suggestionState";

/** Whether a body has to reply to the deputy: a lead, or one that handles by itself. */
export function answers({ part }: HandlingState): boolean {
  return part !== "co";
}

/** Whether a reply is still owed: the first, or the one after the latest order to handle again. */
export function awaitsReply(unit: HandlingState): boolean {
  return answers(unit) && unit.replies.length <= unit.rehandlings.length;
}
