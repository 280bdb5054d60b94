import type { LocalizedText } from "../../model/localizedText";
import type { PlainDate } from "../../model/plainDate";

/** A time of day in Shanghai, written `HH:MM`. */
export type ClockTime = `${number}:${number}`;

/** When something is: whole days, or hours of one day. */
export type CalendarTime =
  /** Whole days. */
  | {
      /** Tells it from hours. */
      readonly kind: "days";
      /** First day. */
      readonly from: PlainDate;
      /** Last day. */
      readonly to: PlainDate;
    }
  /** Hours of one day. */
  | {
      /** Tells it from whole days. */
      readonly kind: "hours";
      /** The day. */
      readonly on: PlainDate;
      /** When it begins. */
      readonly from: ClockTime;
      /** When it ends. */
      readonly to: ClockTime;
    };

/** One event of a calendar, before it is text; what its audience may not see is not in it. */
export interface CalendarEvent {
  /** Name that lasts, so that an update replaces it. */
  readonly uid: string;
  /** When. */
  readonly time: CalendarTime;
  /** What, in a line. */
  readonly summary: string;
  /** The rest, in lines. */
  readonly description: readonly string[];
  /** Where; nowhere in particular where left out. */
  readonly location?: string;
  /** Whom to ask: a station's telephone. */
  readonly contact?: string;
  /** What kind of event it is. */
  readonly category: LocalizedText;
  /** Whether it was called off. */
  readonly cancelled: boolean;
  /** Whether it reminds: not of what is done or called off. */
  readonly reminds: boolean;
}
