import type { BillEventBody } from "../../../model/billEvent";
import type { RequiredFields } from "../../history/unreadable";

/** What each kind of event of a bill has to say; what may be `null` is not asked for. */
export const billFields: RequiredFields<BillEventBody> = {
  drafted: ["on", "act", "level", "sponsor", "content"],
  confirmed: ["on", "deputy"],
  submitted: ["on"],
  "put-on-agenda": ["on"],
  voted: ["on", "passed"],
  answered: ["on", "dissatisfied"],
  withdrawn: ["on"],
  disposed: ["on", "outcome", "decidedBy"],
  converted: ["on", "decidedBy", "suggestion"],
};
