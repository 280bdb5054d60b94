import type { PlainDate } from "../plainDate";

/** A course of a training list. */
export interface Course {
  /** Code, its own within the list. */
  readonly code: string;
  /** Name. */
  readonly name: string;
}

/** A list of training, sent out the same to all or chosen from by each (P5). */
export type TrainingList =
  /** 派单：人人相同 */
  | ({
      /** Tells it from a list that is chosen from. */
      readonly kind: "dispatched";
    } & TrainingListTerms)
  /** 点单：各人自选，至少若干门 */
  | ({
      /** Tells it from a list that is the same for all. */
      readonly kind: "chosen";
      /** Fewest courses each has to complete. */
      readonly atLeast: number;
    } & TrainingListTerms);

/** What every training list says. */
export interface TrainingListTerms {
  /** Number of the list. */
  readonly id: string;
  /** Name. */
  readonly name: string;
  /** Batch of the trainees, as the first batch of the newly elected (Z4); `null` where there is none. */
  readonly batch: string | null;
  /** Term (届) it is for, as trainings are held by batch and term (Z4); left out where for none. */
  readonly term?: number;
  /** Its courses. */
  readonly courses: readonly Course[];
  /** Last day to complete it; `null` where none is set. */
  readonly dueOn: PlainDate | null;
}

/** What happens to training lists. */
export type TrainingEventBody =
  /** 印发 */
  | {
      /** Tells it from the other acts. */
      readonly kind: "issued";
      /** The list as it is sent out. */
      readonly list: TrainingList;
    }
  /** 派给代表 */
  | {
      /** Tells it from the other acts. */
      readonly kind: "assigned";
      /** Number of the list. */
      readonly list: string;
      /** Numbers of the deputy certificates. */
      readonly certificates: readonly string[];
    }
  /** 代表点单 */
  | {
      /** Tells it from the other acts. */
      readonly kind: "chosen";
      /** Number of the list, one that is chosen from. */
      readonly list: string;
      /** Number of the deputy certificate. */
      readonly certificate: string;
      /** Code of the course. */
      readonly course: string;
    }
  /** 完成 */
  | {
      /** Tells it from the other acts. */
      readonly kind: "completed";
      /** Number of the list. */
      readonly list: string;
      /** Number of the deputy certificate. */
      readonly certificate: string;
      /** Code of the course. */
      readonly course: string;
      /** Day it was completed. */
      readonly on: PlainDate;
    };

/** A course done. */
export interface CompletedCourse {
  /** Code of the course. */
  readonly course: string;
  /** Day it was completed. */
  readonly on: PlainDate;
}

/** One deputy's training by one list. */
export interface Trainee {
  /** Number of the deputy certificate. */
  readonly certificate: string;
  /** Codes of the courses chosen; empty for a dispatched list. */
  readonly chosen: readonly string[];
  /** What was completed. */
  readonly completed: readonly CompletedCourse[];
}

/** One list with its trainees. */
export interface TrainingRoll {
  /** The list. */
  readonly list: TrainingList;
  /** Those it was assigned to. */
  readonly trainees: readonly Trainee[];
}
