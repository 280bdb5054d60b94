import type { PlainDate } from "../plainDate";
import type { Actor } from "./actor";

/** Something written down once and never edited: what, by whom, when, why (D5, 一事一记). */
export interface Recorded<Body> {
  /** Day it was written down; the day it happened is in the body. */
  readonly recordedOn: PlainDate;
  /** Who wrote it. */
  readonly by: Actor;
  /** Why; `null` where none needs to be given. */
  readonly reason: string | null;
  /** What is said. */
  readonly body: Body;
}
