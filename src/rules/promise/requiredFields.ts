import type { PromiseEventBody } from "../../model/promiseEvent";
import type { RequiredFields } from "../history/unreadable";

/** What each kind of event of a promise has to say; what may be `null` is not asked for. */
export const promiseFields: RequiredFields<PromiseEventBody> = {
  promised: ["on", "suggestion", "body", "text", "class"],
  progressed: ["on", "text"],
  kept: ["on"],
  changed: ["on"],
  carried: ["on", "toYear"],
  told: ["on", "listener"],
  rated: ["on", "deputy", "satisfaction"],
  reopened: ["on"],
  explained: ["on", "term", "text"],
  closed: ["on"],
};
