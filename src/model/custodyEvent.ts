import type { Actor } from "./history/actor";
import type { Period } from "./period";
import type { PlainDate } from "./plainDate";

/** One of the three copies of an archive, by who keeps it (D2: 一式三份). */
export type CopyKind =
  /** 代表本人 */
  | "deputy"
  /** 代表团所在县（市、区）人大常委会的人事代表工作机构 */
  | "county"
  /** 代表联络站 */
  | "station";

/** All copies, for schemas and tests. */
export const copyKinds: readonly CopyKind[] = ["deputy", "county", "station"];

/** What an archive holds at a moment: enough to see later whether anything was altered or left out. */
export interface ContentMark {
  /** Number of entries, void ones included. */
  readonly entries: number;
  /** Ids of the latest event of every copy, in order. */
  readonly heads: readonly string[];
}

/** How long something is kept (保管期限): permanently, 30 or 10 years. */
export type RetentionCode = "Y" | "D30" | "D10";

/** All retention periods, longest first, for schemas and tests. */
export const retentionCodes: readonly RetentionCode[] = ["Y", "D30", "D10"];

/** What kind of record is filed. */
export type FiledKind =
  /** 履职登记 */
  | "entry"
  /** 建议、批评和意见 */
  | "suggestion"
  /** 议案 */
  | "bill-text"
  /** 答复 */
  | "reply"
  /** 述职报告和测评 */
  | "report"
  /** 评分 */
  | "rating"
  /** 档案卡、手册等 */
  | "other";

/** All kinds, in the order in which records of one day are filed, for schemas and tests. */
export const filedKinds: readonly FiledKind[] = [
  "suggestion",
  "bill-text",
  "reply",
  "entry",
  "report",
  "rating",
  "other",
];

/** A record that is filed: a text with its attachments is one item (件). */
export interface FiledRecord {
  /** Kind of record. */
  readonly kind: FiledKind;
  /** What names it in the archive; of an entry, the id of the event that registered it. */
  readonly id: string;
}

/** One item of the inventory of a sealed archive (归档文件目录). */
export interface InventoryLine {
  /** Reference code (档号); never changed once given. */
  readonly code: string;
  /** Title (题名). */
  readonly title: string;
  /** Who is responsible for it (责任者). */
  readonly responsible: string;
  /** Day it bears (日期). */
  readonly date: PlainDate;
  /** Number of pages (页数); `null` where nobody counted. */
  readonly pages: number | null;
  /** How long it is kept. */
  readonly retention: RetentionCode;
  /** The record. */
  readonly record: FiledRecord;
}

/** From one term's archive to that of the term before: a link, never a copy (D7). */
export interface ArchiveLink {
  /** What the sealed archive is about: its mandate's key. */
  readonly mandate: string;
  /** Id of the event that sealed it, a hash of all it builds on. */
  readonly seal: string;
  /** What was not finished at the end of the term. */
  readonly unfinished: {
    /** Numbers of suggestions. */
    readonly suggestions: readonly string[];
    /** Numbers of promises. */
    readonly promises: readonly string[];
  };
}

/** What happens to an archive as a whole (D7: 档随人走，按届期存档). */
export type CustodyEventBody =
  /** 建档：三份各由谁保管 */
  | {
      /** Tells it from the other acts. */
      readonly kind: "copies-made";
      /** Day the copies were made. */
      readonly on: PlainDate;
      /** Certificate of the deputy. */
      readonly deputy: string;
      /** Code of the county organ. */
      readonly county: string;
      /** Code of the station. */
      readonly station: string;
    }
  /** 代表转站或转县（市、区）; the copies follow by being handed over and received */
  | {
      /** Tells it from the other acts. */
      readonly kind: "moved";
      /** First day at the new station. */
      readonly on: PlainDate;
      /** Code of the county organ from then on. */
      readonly county: string;
      /** Code of the station from then on. */
      readonly station: string;
    }
  /** 移交；the deputy's own copy never is */
  | ({
      /** Tells it from the other acts. */
      readonly kind: "handed-over";
      /** Which copy. */
      readonly copy: Exclude<CopyKind, "deputy">;
      /** Day it was handed over (移交日期). */
      readonly on: PlainDate;
      /** Code of the county organ or station that is to receive it. */
      readonly to: string;
      /** The person who hands it over (移交人). */
      readonly handedOverBy: string;
    } & ContentMark)
  /** 接收 */
  | ({
      /** Tells it from the other acts. */
      readonly kind: "received";
      /** Which copy. */
      readonly copy: Exclude<CopyKind, "deputy">;
      /** Day it was received (接收日期). */
      readonly on: PlainDate;
      /** The person who receives it (接收人). */
      readonly receivedBy: string;
    } & ContentMark)
  /** 结年 */
  | {
      /** Tells it from the other acts. */
      readonly kind: "year-closed";
      /** Day it was closed. */
      readonly on: PlainDate;
      /** First and last day of what is closed. */
      readonly period: Period;
      /** Number of entries of the period, void ones included. */
      readonly entries: number;
      /** Hash of the entries of the period as they were read. */
      readonly hash: string;
    }
  /** 届末归档封存 */
  | ({
      /** Tells it from the other acts. */
      readonly kind: "term-closed";
      /** Day it was sealed (封存日期). */
      readonly on: PlainDate;
      /** Who keeps the sealed archive from then on: one of the three keepers. */
      readonly keptBy: Actor;
      /** Number of events before the seal. */
      readonly events: number;
      /** Everything that is filed (归档文件目录). */
      readonly inventory: readonly InventoryLine[];
    } & ContentMark)
  /** 补充：late events, named one by one, and late items */
  | {
      /** Tells it from the other acts. */
      readonly kind: "supplemented";
      /** Day it was added. */
      readonly on: PlainDate;
      /** Ids of the late events. */
      readonly events: readonly string[];
      /** Lines of the inventory for the late items. */
      readonly lines: readonly InventoryLine[];
    }
  /** 接续上届 */
  | {
      /** Tells it from the other acts. */
      readonly kind: "carried-forward";
      /** Day the new archive went on from the sealed one. */
      readonly on: PlainDate;
      /** To the sealed archive of the earlier term. */
      readonly link: ArchiveLink;
    };

/** All kinds, for schemas and tests. */
export const custodyKinds: readonly CustodyEventBody["kind"][] = [
  "copies-made",
  "moved",
  "handed-over",
  "received",
  "year-closed",
  "term-closed",
  "supplemented",
  "carried-forward",
];
