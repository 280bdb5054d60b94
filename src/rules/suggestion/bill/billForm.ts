import type { BillEventBody } from "../../../model/billEvent";
import type { BodiesOf, EventForm } from "../../history/eventForm";

const bodies: BodiesOf<BillEventBody, "sponsor" | "content"> = {
  drafted: {
    on: "day",
    act: "=legislative-bill written-inquiry",
    level: "=national provincial municipal county township",
    sponsor: "sponsor",
    content: "content",
  },
  confirmed: { on: "day", deputy: "text" },
  submitted: { on: "day" },
  "put-on-agenda": { on: "day" },
  voted: { on: "day", passed: "yes-no" },
  answered: { on: "day", dissatisfied: "whole" },
  withdrawn: { on: "day", presidiumConsentedOn: "day|null" },
  disposed: { on: "day", outcome: "text", decidedBy: "text" },
  converted: { on: "day", decidedBy: "text", suggestion: "text" },
};

/** The form of everything that happens to a bill. */
export const billForm: EventForm = {
  bodies,
  inner: {
    "sponsor deputies": { lead: "text", coSigners: "text[]" },
    "sponsor delegation": { delegation: "text", members: "whole", inFavour: "whole" },
    content: { title: "text", subject: "text", grounds: "text", scheme: "text" },
  },
};
