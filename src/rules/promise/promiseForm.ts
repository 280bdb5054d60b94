import type { PromiseEventBody } from "../../model/promiseEvent";
import type { BodiesOf, EventForm } from "../history/eventForm";

const bodies: BodiesOf<PromiseEventBody, never> = {
  promised: {
    on: "day",
    suggestion: "text",
    body: "text",
    text: "text",
    class: "=resolved in-progress planned deferred reference not-feasible referred-upward",
    dueOn: "day|null",
  },
  progressed: { on: "day", text: "text" },
  kept: { on: "day" },
  changed: { on: "day", replacedBy: "text|null" },
  carried: { on: "day", toYear: "number", dueOn: "day|null" },
  told: { on: "day", listener: "=deputy standing-committee" },
  rated: { on: "day", deputy: "text", satisfaction: "=satisfied basically-satisfied dissatisfied" },
  reopened: { on: "day" },
  explained: { on: "day", term: "text", text: "text" },
  closed: { on: "day" },
};

/** The form of everything that becomes of a promise. */
export const promiseForm: EventForm = { bodies, inner: {} };
