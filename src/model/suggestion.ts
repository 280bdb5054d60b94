import type { RowSource } from "./dutyEntry";
import type { Particulars } from "./particulars";
import type { PlainDate } from "./plainDate";

/** A deputy's part in a suggestion: alone, first of several, or one of the others. */
export type SuggestionRole = "individual" | "lead" | "co-signer";

/** All parts in a suggestion, for schemas and tests. */
export const suggestionRoles: readonly SuggestionRole[] = ["individual", "lead", "co-signer"];

/** Result of handling in the scheme of the National People's Congress (办理结果). */
export type SuggestionOutcome =
  /** A 已解决或基本解决 */
  | "solved"
  /** B 正在解决或列入计划 */
  | "planned"
  /** C 待解决 */
  | "unsolved"
  /** D 留作参考 */
  | "for-reference";

/** All results of handling, for schemas and tests. */
export const suggestionOutcomes: readonly SuggestionOutcome[] = [
  "solved",
  "planned",
  "unsolved",
  "for-reference",
];

/** What sets a suggestion apart. */
export type SuggestionMark =
  /** 重点督办 */
  | "key"
  /** 优秀建议 */
  | "excellent";

/** All marks of a suggestion, for schemas and tests. */
export const suggestionMarks: readonly SuggestionMark[] = ["key", "excellent"];

/** How satisfied the deputies are with the reply (满意度). */
export type ReplySatisfaction =
  /** 满意 */
  | "satisfied"
  /** 基本满意 */
  | "basically-satisfied"
  /** 不满意 */
  | "dissatisfied"
  /** 未反馈: silence, never counted as satisfied */
  | "no-feedback";

/** All answers, for schemas and tests. */
export const replySatisfactions: readonly ReplySatisfaction[] = [
  "satisfied",
  "basically-satisfied",
  "dissatisfied",
  "no-feedback",
];

/** A matter promised in a reply (承诺事项, Z3). */
export interface ReplyPromise {
  /** What was promised. */
  readonly matter: string;
  /** Day it is due (承诺完成时限). */
  readonly dueOn: PlainDate | null;
  /** How far it is (落实情况). */
  readonly progress: "kept" | "under-way" | "not-kept" | null;
  /** Day it was carried out (落实日期). */
  readonly keptOn: PlainDate | null;
}

/** One line of the ledger of suggestions, seen from one deputy's archive (建议台账, Z2). */
export interface Suggestion {
  /** Tells a suggestion from the other records of an archive. */
  readonly kind: "suggestion";
  /** Number in the ledger (编号). */
  readonly id: string;
  /** This deputy's part. */
  readonly role: SuggestionRole;
  /** Title (标题). */
  readonly title: string | null;
  /** Certificate of the lead deputy or the single proposer. */
  readonly lead: string;
  /** Certificates of the other deputies, each once, the lead not among them. */
  readonly coSigners: readonly string[];
  /** Day it was put forward (提出日期). */
  readonly occurredOn: PlainDate;
  /** Day it was referred (交办日期). */
  readonly referredOn: PlainDate | null;
  /** Body that handles it (承办单位). */
  readonly handlingBody: string | null;
  /** Day of the reply (答复日期). */
  readonly repliedOn: PlainDate | null;
  /** Result of handling (办理结果). */
  readonly outcome: SuggestionOutcome | null;
  /** What sets it apart (重点督办, 优秀建议). */
  readonly marks: readonly SuggestionMark[];
  /** Answer to the reply (满意度). */
  readonly satisfaction: ReplySatisfaction | null;
  /** What the ledger says beyond its fixed columns, as the policy declares it. */
  readonly particulars?: Particulars;
  /** Matter promised in the reply; `null` where none was. */
  readonly promise: ReplyPromise | null;
  /** Row it was read from; `null` where it was not read from a file. */
  readonly source: RowSource | null;
}
