import type { CongressOrgan } from "./congressOrgan";
import type { PlainDate } from "./plainDate";
import type { DecidedGround, FactualGround, SuspensionCause } from "./tenureGround";

/** How a termination was made known (代表法2025第63条、2015第50条). */
export interface Announcement {
  /** 予以公告的机关 */
  readonly by: CongressOrgan;
  /** Day of the announcement. */
  readonly on: PlainDate;
}

/** The end of a deputy's qualification before the term's: a ground that is decided names who decided. */
export type TerminationBody = {
  /** Tells it from the other facts. */
  readonly kind: "terminated";
  /** The last day that belongs to the mandate. */
  readonly effectiveOn: PlainDate;
  /** `null` where it has not been announced yet. */
  readonly announcement: Announcement | null;
} & (
  | {
      /** Why, where an organ decides it. */
      readonly ground: DecidedGround;
      /** The organ that decided, or the voters. */
      readonly decidedBy: CongressOrgan;
    }
  | {
      /** Why, where it follows from a fact and nobody decides it. */
      readonly ground: FactualGround;
    }
);

/** Something that happened to a mandate: a fact decided by a named organ, never by this library. */
export type TenureFact =
  /** 当选：`effectiveOn` is the first day in office, as a rule the first day of the term's first session */
  | {
      /** Tells it from the other facts. */
      readonly kind: "elected";
      /** First day in office. */
      readonly effectiveOn: PlainDate;
      /** Day of the vote, where it is known. */
      readonly electedOn?: PlainDate;
    }
  /** 补选：选举法第57条；`effectiveOn` is the first day in office */
  | {
      /** Tells it from the other facts. */
      readonly kind: "by-elected";
      /** First day in office. */
      readonly effectiveOn: PlainDate;
      /** Day of the vote, where it is known. */
      readonly electedOn?: PlainDate;
    }
  /** 暂时停止执行代表职务 */
  | {
      /** Tells it from the other facts. */
      readonly kind: "suspended";
      /** The last day duties could still be performed. */
      readonly effectiveOn: PlainDate;
      /** Why, as the law names it. */
      readonly cause: SuspensionCause;
      /** Standing committee or township congress the credentials committee reported to. */
      readonly reportedTo: CongressOrgan;
    }
  /** 恢复执行代表职务：the cause is gone, nobody needs to decide anything */
  | {
      /** Tells it from the other facts. */
      readonly kind: "resumed";
      /** Day the cause went; it counts as in force. */
      readonly effectiveOn: PlainDate;
    }
  /** 代表资格终止 */
  | TerminationBody
  /** 届满 */
  | {
      /** Tells it from the other facts. */
      readonly kind: "term-ended";
      /** The last day that belongs to the term. */
      readonly effectiveOn: PlainDate;
    };

/** What happens to a mandate, or a correction of what was written about it. */
export type TenureEventBody =
  | TenureFact
  /** 记错：what was written by then exactly so does not count; it stays to be seen */
  | {
      /** Tells it from the facts. */
      readonly kind: "tenure-voided";
      /** The fact as it was written, word for word. */
      readonly fact: TenureFact;
    };

/** All kinds, for schemas and tests. */
export const tenureKinds: readonly TenureEventBody["kind"][] = [
  "elected",
  "by-elected",
  "suspended",
  "resumed",
  "terminated",
  "term-ended",
  "tenure-voided",
];
