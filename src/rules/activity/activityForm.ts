import type { ActivityEventBody } from "../../model/activity/activityEvent";
import type { BodiesOf, EventForm } from "../history/eventForm";

const signedIn = "=present non-voting late left-early";

const bodies: BodiesOf<ActivityEventBody, "activity"> = {
  convened: { activity: "activity" },
  changed: { activity: "activity" },
  cancelled: {},
  called: {
    certificate: "text",
    as: "=required invited",
    noticeOn: "day",
    role: "=individual lead co-signer joint writer participant|null",
  },
  released: { certificate: "text" },
  "signed-in": { certificate: "text", stage: "text", as: signedIn, halfDays: "number|null" },
  "sign-in-corrected": {
    certificate: "text",
    stage: "text",
    as: "=present non-voting late left-early|null",
    halfDays: "number|null",
  },
  "leave-asked": { certificate: "text", stage: "text|null", askedOn: "day", cause: "text" },
  "leave-decided": {
    certificate: "text",
    stage: "text|null",
    approved: "yes-no",
    decidedBy: "text",
    decidedOn: "day",
  },
  "leave-withdrawn": { certificate: "text", stage: "text|null" },
  settled: { stage: "text" },
};

const scope = "=session plenary delegation-meeting group-meeting activity";

/** A place’s or a list’s own code is any text. */
const text = "text";

/** The form of everything written about an activity. */
export const activityForm: EventForm = {
  bodies,
  inner: {
    activity: {
      id: "text",
      kind: "text",
      title: "text",
      organiser: "organiser",
      scope,
      campaign: "text|null",
      stages: "stage[+]",
    },
    organiser: { id: "text", name: "text", entrustedBy: "text|null" },
    stage: {
      code: text,
      name: "text",
      days: "period",
      place: "text|null",
      halfDays: "number",
      scope,
    },
  },
};
