import type { DutyEntry } from "./dutyEntry";
import type { Evidence } from "./evidence";

/** What a deputy finds wrong with the archive: wrong, double, missing (错、重、漏). */
export type ObjectionKind = "wrong" | "duplicate" | "missing";

/** A page of the paper archive. */
export interface PaperPage {
  /** Volume; `null` where there is one only. */
  readonly volume: string | null;
  /** Page number. */
  readonly page: number;
}

/** What happens to an entry; an entry is named by the id of the event that registered it (D5, D6). */
export type EntryEventBody =
  /** 登记 */
  | {
      /** Tells it from the other acts. */
      readonly kind: "registered";
      /** What is registered. */
      readonly entry: DutyEntry;
      /** What proves it (佐证材料); empty where nothing is attached yet. */
      readonly evidence: readonly Evidence[];
      /** Its page in the paper archive; `null` where it has none yet. */
      readonly page: PaperPage | null;
      /** Id of the objection that an entry was missing (漏), where this makes up for it. */
      readonly answers?: string;
    }
  /** 核实 */
  | {
      /** Tells it from the other acts. */
      readonly kind: "confirmed";
      /** Id of the event that registered it. */
      readonly entry: string;
    }
  /** 退回：sent back to whoever registered it */
  | {
      /** Tells it from the other acts. */
      readonly kind: "returned";
      /** Id of the event that registered it. */
      readonly entry: string;
    }
  /** 不予认定 */
  | {
      /** Tells it from the other acts. */
      readonly kind: "refused";
      /** Id of the event that registered it. */
      readonly entry: string;
    }
  /** 重新提交：after it was returned */
  | {
      /** Tells it from the other acts. */
      readonly kind: "resubmitted";
      /** Id of the event that registered it. */
      readonly entry: string;
      /** What it says from now on, all of it. */
      readonly replacement: DutyEntry;
    }
  /** 异议：错、重 */
  | {
      /** Tells it from the other acts. */
      readonly kind: "objected";
      /** What is found wrong: what it says, or that it is there twice. */
      readonly objection: Exclude<ObjectionKind, "missing">;
      /** Id of the event that registered it. */
      readonly entry: string;
    }
  /** 异议：漏; the reason says what is missing */
  | {
      /** Tells it from the other acts. */
      readonly kind: "objected";
      /** Tells it from objections to an entry. */
      readonly objection: "missing";
      /** There is no entry to name. */
      readonly entry: null;
    }
  /** 异议核实：成立或者不成立; an objection is named by the id of its event */
  | {
      /** Tells it from the other acts. */
      readonly kind: "objection-settled";
      /** Id of the event that objected. */
      readonly objection: string;
      /** Whether the objection is right (成立). */
      readonly upheld: boolean;
    }
  /** 调整：异议成立后 */
  | {
      /** Tells it from the other acts. */
      readonly kind: "adjusted";
      /** Id of the event that registered it. */
      readonly entry: string;
      /** Id of the event that objected; it must have been upheld. */
      readonly objection: string;
      /** What it says from now on, all of it. */
      readonly replacement: DutyEntry;
    }
  /** 更正 */
  | {
      /** Tells it from the other acts. */
      readonly kind: "corrected";
      /** Id of the event that registered it. */
      readonly entry: string;
      /** What it says from now on, all of it. */
      readonly replacement: DutyEntry;
    }
  /** 作废 */
  | {
      /** Tells it from the other acts. */
      readonly kind: "voided";
      /** Id of the event that registered it. */
      readonly entry: string;
    }
  /** 合并：several entries of one event; the lead speaks for all, none is lost */
  | {
      /** Tells it from the other acts. */
      readonly kind: "joined";
      /** Id of the event that registered the entry which speaks for all. */
      readonly lead: string;
      /** Ids of the events that registered the others; the lead is not among them. */
      readonly entries: readonly string[];
    }
  /** 拆开：an entry joined by mistake stands by itself again */
  | {
      /** Tells it from the other acts. */
      readonly kind: "separated";
      /** Id of the event that registered it. */
      readonly entry: string;
    }
  /** 补交佐证材料 */
  | {
      /** Tells it from the other acts. */
      readonly kind: "evidence-attached";
      /** Id of the event that registered it. */
      readonly entry: string;
      /** What is added to its evidence; at least one piece. */
      readonly evidence: readonly Evidence[];
    }
  /** 编页：the entry's page in the paper archive */
  | {
      /** Tells it from the other acts. */
      readonly kind: "paged";
      /** Id of the event that registered it. */
      readonly entry: string;
      /** The page. */
      readonly page: PaperPage;
    }
  /** 分歧裁定：of what was written without knowing of each other, the event that holds */
  | {
      /** Tells it from the other acts. */
      readonly kind: "disagreement-settled";
      /** The entry; `null` where the objection is to a missing one. */
      readonly entry: string | null;
      /** Id of the event whose version holds. */
      readonly choice: string;
    };

/** What can be done to an entry. */
export type EntryAct = EntryEventBody["kind"];

/** All acts, for schemas and tests. */
export const entryActs: readonly EntryAct[] = [
  "registered",
  "confirmed",
  "returned",
  "refused",
  "resubmitted",
  "objected",
  "objection-settled",
  "adjusted",
  "corrected",
  "voided",
  "joined",
  "separated",
  "evidence-attached",
  "paged",
  "disagreement-settled",
];
