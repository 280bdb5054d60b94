import type { DutyEntry } from "../../model/dutyEntry";
import type { EntryAct } from "../../model/entryEvent";

/** How far an entry has come, objections and disagreements left aside. */
export type EntryStanding =
  /** 已登记，待核实 */
  | "registered"
  /** 已核实 */
  | "confirmed"
  /** 已退回 */
  | "returned"
  /** 不予认定 */
  | "refused"
  /** 已作废 */
  | "voided";

/** What an entry says and how far it has come. */
export interface EntryDecision {
  /** How far it has come. */
  readonly standing: EntryStanding;
  /** What it says; its own verification never counts. */
  readonly entry: DutyEntry;
}

/** Acts that say what an entry says or how far it has come. */
export type DecidingAct = Extract<
  EntryAct,
  "confirmed" | "returned" | "refused" | "resubmitted" | "adjusted" | "corrected" | "voided"
>;

/** Where an act leads: a standing, the one it had, or an issue. */
type Move = EntryStanding | "kept" | { readonly code: string };

const gone = { code: "already-voided" } as const;
const sentBack = { code: "entry-returned" } as const;
const notReturned = { code: "entry-not-returned" } as const;

/** Every act on every standing; the whole state machine of one entry. */
export const moves: Readonly<Record<DecidingAct, Readonly<Record<EntryStanding, Move>>>> = {
  confirmed: {
    registered: "confirmed",
    confirmed: { code: "already-confirmed" },
    returned: sentBack,
    refused: "confirmed",
    voided: gone,
  },
  returned: {
    registered: "returned",
    confirmed: "returned",
    returned: { code: "already-returned" },
    refused: "returned",
    voided: gone,
  },
  refused: {
    registered: "refused",
    confirmed: "refused",
    returned: "refused",
    refused: { code: "already-refused" },
    voided: gone,
  },
  resubmitted: {
    registered: notReturned,
    confirmed: notReturned,
    returned: "registered",
    refused: notReturned,
    voided: gone,
  },
  adjusted: {
    registered: "registered",
    confirmed: "kept",
    returned: "registered",
    refused: "registered",
    voided: gone,
  },
  corrected: {
    registered: "registered",
    confirmed: "kept",
    returned: sentBack,
    refused: "registered",
    voided: gone,
  },
  voided: {
    registered: "voided",
    confirmed: "voided",
    returned: "voided",
    refused: "voided",
    voided: gone,
  },
};
