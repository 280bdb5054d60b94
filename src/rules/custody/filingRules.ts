import type { FiledKind, RetentionCode } from "../../model/custodyEvent";
import type { LocalizedText } from "../../model/localizedText";

/** Kinds that are kept for good everywhere (国家档案局令第8号附表1.2). */
export type PermanentKind = "suggestion" | "bill-text" | "reply";

/** How long one kind of record is kept, and what says so. */
export interface RetentionRule {
  /** How long. */
  readonly period: RetentionCode;
  /** The organ's own table of filing and retention. */
  readonly basis: LocalizedText;
}

/** One part of a reference code before the number of the item. */
export type CodePart =
  /** These characters, as `-` between levels and `·` within one. */
  | {
      /** Tells it from the other parts. */
      readonly kind: "text";
      /** The characters as they stand in the code. */
      readonly text: string;
    }
  /** 全宗号 */
  | {
      /** Tells it from the other parts. */
      readonly kind: "fonds";
    }
  /** 类别号 */
  | {
      /** Tells it from the other parts. */
      readonly kind: "category";
    }
  /** 机构（问题）代码 */
  | {
      /** Tells it from the other parts. */
      readonly kind: "office";
    }
  /** 年度：the year of the item's day */
  | {
      /** Tells it from the other parts. */
      readonly kind: "year";
    }
  /** 保管期限代码 */
  | {
      /** Tells it from the other parts. */
      readonly kind: "retention";
    };

/** Level of the organ that keeps archives, as far as the duty to transfer depends on it. */
export type KeepingLevel =
  /** 设区的市级以上 */
  | "city-or-above"
  /** 县级 */
  | "county"
  /** 其他：the regulation, as read, names no years */
  | "other";

/** How a place files the archives of a term: its own table and shape of reference code. */
export interface FilingRules {
  /** What the rules are taken from; says so where they are only a cautious default. */
  readonly basis: LocalizedText;
  /** Fonds (全宗号). */
  readonly fonds: string;
  /** Category (类别号). */
  readonly category: string;
  /** Office or subject (机构或问题). */
  readonly office: string;
  /** Retention by kind of record; suggestions, bills and replies are permanent without it. */
  readonly retention: Readonly<Record<Exclude<FiledKind, PermanentKind>, RetentionRule>>;
  /** What stands before the number of the item, from left to right. */
  readonly pattern: readonly CodePart[];
  /** Least digits of the number of the item; filled up with 0. */
  readonly digits: number;
  /** Level of the organ. */
  readonly level: KeepingLevel;
  /** What years are counted from: the day of the item, or the day the archive was sealed. */
  readonly countFrom: "item" | "sealing";
}
