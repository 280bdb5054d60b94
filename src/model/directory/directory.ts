import type { LocalizedText } from "../localizedText";
import type { PlainDate } from "../plainDate";

/** A kind of place deputies work from, or a trade, as a place lists it (行业站, P4). */
export interface DirectoryCode {
  /** Code that stations carry. */
  readonly code: string;
  /** Name. */
  readonly name: LocalizedText;
}

/** Days on which voters are received. */
export type OpeningDay =
  /** Every week: 1 for Monday to 7 for Sunday. */
  | {
      /** Tells it from the other rhythms. */
      readonly kind: "weekly";
      /** Day of the week, 1 for Monday to 7 for Sunday. */
      readonly weekday: number;
    }
  /** Every month: 1 to 31; a month without that day has none. */
  | {
      /** Tells it from the other rhythms. */
      readonly kind: "monthly";
      /** Day of the month, 1 to 31. */
      readonly day: number;
    }
  /** One day. */
  | {
      /** Tells it from the other rhythms. */
      readonly kind: "once";
      /** The day (接待日). */
      readonly on: PlainDate;
    };

/** A station, a home of deputies or a contact point (代表联络站、代表之家、联系点; D4, P4). */
export interface Station {
  /** Code. */
  readonly code: string;
  /** Name. */
  readonly name: string;
  /** Code of its kind. */
  readonly kind: string;
  /** Code of its trade; `null` where it is of no trade. */
  readonly trade: string | null;
  /** Division code of its county. */
  readonly county: string;
  /** Address; `null` where none is given. */
  readonly address: string | null;
  /** The station's own phone, the only one to publish; `null` where none is given. */
  readonly phone: string | null;
  /** When voters are received. */
  readonly opening: readonly OpeningDay[];
  /** First day. */
  readonly openedOn: PlainDate;
  /** Last day; `null` where it is open. */
  readonly closedOn: PlainDate | null;
}

/** A deputy's time at a station. */
export interface Attachment {
  /** Number of the deputy certificate. */
  readonly certificate: string;
  /** Code of the station. */
  readonly station: string;
  /** First day. */
  readonly from: PlainDate;
  /** Last day; `null` where it goes on. */
  readonly to: PlainDate | null;
}

/** The stations of a place and who is attached to them. */
export interface Directory {
  /** Kinds of station. */
  readonly kinds: readonly DirectoryCode[];
  /** Trades. */
  readonly trades: readonly DirectoryCode[];
  /** The stations. */
  readonly stations: readonly Station[];
  /** Who is attached to which, from when to when. */
  readonly attachments: readonly Attachment[];
}
