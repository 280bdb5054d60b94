import type { SuggestionState } from "../../model/suggestionState";

const notPutForward: readonly SuggestionState["status"][] = [
  "draft",
  "to-revise",
  "returned",
  "letter",
  "withdrawn",
];

/** Whether a suggestion counts as put forward: submitted, and neither given back nor taken back. */
export function isPutForward({
  status,
  submittedOn,
}: Pick<SuggestionState, "status" | "submittedOn">): boolean {
  return submittedOn !== null && !notPutForward.includes(status);
}
