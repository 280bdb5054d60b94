import type { PlainDate } from "./plainDate";
import type { ResultClass } from "./resultScheme";
import type { Satisfaction } from "./satisfaction";

/** Who is told of what became of a promise. */
export type PromiseListener = "deputy" | "standing-committee";

/** What is said of a promise, the day left aside. */
export type PromiseMove =
  /** 承诺 */
  | {
      /** Tells it from the other moves. */
      readonly kind: "promised";
      /** Number of the suggestion. */
      readonly suggestion: string;
      /** Body that promised (承诺单位). */
      readonly body: string;
      /** What was promised (承诺事项). */
      readonly text: string;
      /** Class of the reply it stands in. */
      readonly class: ResultClass;
      /** Day it is due (承诺完成时限). */
      readonly dueOn: PlainDate | null;
    }
  /** 进展 */
  | {
      /** Tells it from the other moves. */
      readonly kind: "progressed";
      /** How far it is, in words (落实情况). */
      readonly text: string;
    }
  /** 落实 */
  | {
      /** Tells it from the other moves. */
      readonly kind: "kept";
    }
  /** 不能照原承诺落实，说明理由 */
  | {
      /** Tells it from the other moves. */
      readonly kind: "changed";
      /** Number of the promise that takes its place; `null` where none does. */
      readonly replacedBy: string | null;
    }
  /** 结转 */
  | {
      /** Tells it from the other moves. */
      readonly kind: "carried";
      /** Calendar year it is carried into, later than the one it is carried from. */
      readonly toYear: number;
      /** Day it is due from now on; `null` where that stays as it was. */
      readonly dueOn: PlainDate | null;
    }
  /** 告知代表、报告常委会 */
  | {
      /** Tells it from the other moves. */
      readonly kind: "told";
      /** Who was told. */
      readonly listener: PromiseListener;
    }
  /** 代表评价落实情况 */
  | {
      /** Tells it from the other moves. */
      readonly kind: "rated";
      /** Number of the deputy certificate. */
      readonly deputy: string;
      /** How satisfied the deputy is with the fulfilment, not with the reply. */
      readonly satisfaction: Satisfaction;
    }
  /** 重新列入 */
  | {
      /** Tells it from the other moves. */
      readonly kind: "reopened";
    }
  /** 换届书面说明 */
  | {
      /** Tells it from the other moves. */
      readonly kind: "explained";
      /** The term that ends, as the file names it. */
      readonly term: string;
      /** The explanation. */
      readonly text: string;
    }
  /** 销号 */
  | {
      /** Tells it from the other moves. */
      readonly kind: "closed";
    };

/** What happens to a promise, and the day it happened (承诺事项台账, Z3). */
export type PromiseEventBody = PromiseMove & {
  /** Day it happened, not after it was written down. */
  readonly on: PlainDate;
};
