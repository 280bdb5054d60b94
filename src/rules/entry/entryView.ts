import type { DutyEntry } from "../../model/dutyEntry";
import type { PaperPage } from "../../model/entryEvent";
import type { Evidence } from "../../model/evidence";
import type { ActorRole } from "../../model/history/actor";
import type { PlainDate } from "../../model/plainDate";
import type { EntryEvent, NotApplied, ObjectionTrail } from "./ledger";
import type { ObjectionState } from "./objections";
import type { Word } from "./register";
import type { EntryDecision, EntryStanding } from "./standing";

/** What an entry is on a day. */
export type EntryState =
  | EntryStanding
  /** 有异议待处理 */
  | "objected"
  /** 已并入另一条 */
  | "joined"
  /** 各份不一致，待裁定 */
  | "disputed";

/** What became of an event of an entry. */
export type EntryStep =
  /** It holds, or held until a later one. */
  | {
      /** Tells it from an event that was not chosen. */
      readonly effect: "applied";
      /** The event. */
      readonly event: EntryEvent;
    }
  /** It held in one copy until a disagreement was settled otherwise. */
  | {
      /** Tells it from an event that holds. */
      readonly effect: "not-chosen";
      /** The event. */
      readonly event: EntryEvent;
      /** Id of the event that settled the disagreement. */
      readonly settledBy: string;
    };

/** An objection on a day. */
export interface ObjectionView extends Pick<ObjectionTrail, "event" | "objection" | "entry"> {
  /** The objection and what became of it: who settled it, when, why, and what followed. */
  readonly events: readonly EntryEvent[];
  /** How far it has come. */
  readonly state: ObjectionState;
}

/** One entry on a day. */
export interface EntryView {
  /** Id of the event that registered it. */
  readonly id: string;
  /** What it says now: recorded on the day it was first registered, verified as its state says. */
  readonly entry: DutyEntry;
  /** What it is. */
  readonly state: EntryState;
  /** The entry that speaks for it; `null` where it speaks for itself. */
  readonly lead: string | null;
  /** Entries it speaks for. */
  readonly members: readonly string[];
  /** All its evidence, each once. */
  readonly evidence: readonly Evidence[];
  /** Its page in the paper archive. */
  readonly page: PaperPage | null;
  /** Everything it ever said, first version first, by the event that said so. */
  readonly versions: readonly Word<DutyEntry>[];
  /** Objections to it. */
  readonly objections: readonly ObjectionView[];
  /** Every event that names it and could be: who, when, why. */
  readonly steps: readonly EntryStep[];
}

/** Something written in several copies by people who did not know of each other. */
export type Disagreement = {
  /** The entry; `null` where the objection is to a missing one. */
  readonly entry: string | null;
  /** Who may settle it. */
  readonly settledBy: readonly ActorRole[];
} & (
  | {
      /** Tells it from disagreements about other things. */
      readonly about: "decision";
      /** What the entry says and how far it has come, one for each different word. */
      readonly versions: readonly Word<EntryDecision>[];
    }
  | {
      /** Tells it from disagreements about other things. */
      readonly about: "lead";
      /** The entry that speaks for it, one for each different word; `null` for itself. */
      readonly versions: readonly Word<string | null>[];
    }
  | {
      /** Tells it from disagreements about other things. */
      readonly about: "page";
      /** Its page in the paper archive, one for each different word. */
      readonly versions: readonly Word<PaperPage | null>[];
    }
  | {
      /** Tells it from disagreements about other things. */
      readonly about: "ruling";
      /** Id of the event that objected. */
      readonly objection: string;
      /** Whether the objection is upheld, one for each different word. */
      readonly versions: readonly Word<boolean>[];
    }
  /** Joined to an entry that is void, or in a circle: separate it, or settle what it was joined to. */
  | {
      /** Tells it from disagreements about other things. */
      readonly about: "broken-lead";
      /** The entry it was joined to; several where that is disagreed about as well. */
      readonly versions: readonly Word<string | null>[];
    }
);

/** All entries of an archive on a day. */
export interface EntriesView {
  /** The day. */
  readonly asOf: PlainDate;
  /** Every entry, in order of registration. */
  readonly entries: readonly EntryView[];
  /** Objections that an entry is missing. */
  readonly missing: readonly ObjectionView[];
  /** What people must settle. */
  readonly disagreements: readonly Disagreement[];
  /** Events that could not be, with the reason; an entry nobody may register is here. */
  readonly notApplied: readonly NotApplied[];
}
