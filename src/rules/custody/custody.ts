import type { ArchiveLink, ContentMark, CopyKind, InventoryLine } from "../../model/custodyEvent";
import type { Actor } from "../../model/history/actor";
import type { Period } from "../../model/period";
import type { PlainDate } from "../../model/plainDate";

/** What a place has to say about where archives may go. */
export interface CustodyRules {
  /** Codes of the county organs within the congress's region; of a county's own congress, the one. */
  readonly counties: readonly string[];
}

/** Who keeps a copy from a day on. */
export interface KeeperFrom {
  /** Certificate of the deputy, code of the county organ or of the station. */
  readonly keeper: string;
  /** First day. */
  readonly from: PlainDate;
}

/** A copy on its way: the one who hands it over answers for it until it is received. */
export interface Handover extends ContentMark {
  /** Who is to receive it. */
  readonly to: string;
  /** Day it was handed over. */
  readonly on: PlainDate;
}

/** One copy of an archive. */
export interface CopyCustody {
  /** Everybody who kept it, the present keeper last. */
  readonly keepers: readonly [KeeperFrom, ...KeeperFrom[]];
  /** Handed over and not yet received; `null` where it rests with its keeper. */
  readonly handover: Handover | null;
}

/** Where the three copies of an archive are and what was closed (D2, D7). */
export interface Custody {
  /** Where the deputy belongs now. */
  readonly posting: {
    /** Code of the county organ. */
    readonly county: string;
    /** Code of the station. */
    readonly station: string;
    /** First day. */
    readonly from: PlainDate;
  };
  /** The three copies. */
  readonly copies: Readonly<Record<CopyKind, CopyCustody>>;
  /** Periods closed, in the order they were. */
  readonly closed: readonly Period[];
  /** The seal at the end of the term; `null` before. */
  readonly seal: {
    /** Day it was sealed. */
    readonly on: PlainDate;
    /** Who keeps the sealed archive. */
    readonly keptBy: Actor;
    /** Its inventory, supplements included. */
    readonly inventory: readonly InventoryLine[];
  } | null;
  /** Archives of earlier terms this one goes on from. */
  readonly links: readonly ArchiveLink[];
}
