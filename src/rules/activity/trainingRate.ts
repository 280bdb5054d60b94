import type { Trainee, TrainingList, TrainingRoll } from "../../model/activity/training";
import { type Fraction, reduced } from "../../model/fraction";
import { type Mandate, mandateInForce } from "../../model/mandate";
import { inPeriod, type Period } from "../../model/period";
import type { PlainDate } from "../../model/plainDate";

/** How far the training of one list has come. */
export interface TrainingRate {
  /** Trainees who completed what the list asks. */
  readonly completed: number;
  /** All trainees. */
  readonly assigned: number;
  /** Per cent, exact; `null` where the list was sent to nobody. */
  readonly rate: Fraction | null;
}

function asksOf(list: TrainingList): number {
  return list.kind === "dispatched" ? list.courses.length : list.atLeast;
}

/**
 * Tells whether a deputy did what a list asks: every course of a dispatched list, so many of a chosen
 * one (P5).
 *
 * @param list - the list
 * @param trainee - the deputy's training by it
 * @returns true where all was done
 * @example
 * ```ts
 * import { trainingDone } from "deputy-archive/life";
 * const list = { kind: "chosen", atLeast: 1, id: "L", name: "点单", batch: null, dueOn: null,
 *   courses: [{ code: "a", name: "预算审查" }, { code: "b", name: "撰写建议" }] } as const;
 * trainingDone(list, { certificate: "DT16-0001", chosen: ["a"], completed: [{ course: "a", on: "2026-03-05" }] }); // => true
 * ```
 */
export function trainingDone(list: TrainingList, { completed }: Trainee): boolean {
  return completed.length >= asksOf(list);
}

/**
 * The share of trainees who completed what a list asks (P5).
 *
 * @param roll - the list with its trainees
 * @returns the rate with what it is made of
 * @example
 * ```ts
 * import { trainingRate } from "deputy-archive/life";
 * const list = { kind: "dispatched", id: "L", name: "派单", batch: null, dueOn: null, courses: [] } as const;
 * trainingRate({ list, trainees: [] }).rate; // => null
 * ```
 */
export function trainingRate({ list, trainees }: TrainingRoll): TrainingRate {
  const completed = trainees.filter((trainee) => trainingDone(list, trainee)).length;
  const assigned = trainees.length;
  const rate = reduced({ numerator: completed * 100, denominator: Math.max(assigned, 1) });
  return { completed, assigned, rate: assigned === 0 ? null : rate };
}

/**
 * Lists the newly elected deputies who have not completed any list of some batches (Z4: newly elected
 * deputies are trained in batches and terms).
 *
 * @param mandates - the mandates of the congress
 * @param elected - when a deputy has to have begun to be newly elected: a term's first days, a year
 * @param rolls - the lists with their trainees
 * @param on - the day; only those in office on it are named
 * @returns the mandates, in the order given
 * @example
 * ```ts
 * import { untrainedNewcomers } from "deputy-archive/life";
 * untrainedNewcomers([], { from: "2021-09-01", to: "2021-12-31" }, [], "2022-06-30"); // => []
 * ```
 */
export function untrainedNewcomers(
  mandates: readonly Mandate[],
  elected: Period,
  rolls: readonly TrainingRoll[],
  on: PlainDate,
): readonly Mandate[] {
  const trained = new Set(
    rolls.flatMap(({ list, trainees }) =>
      trainees
        .filter((trainee) => trainingDone(list, trainee))
        .map(({ certificate }) => certificate),
    ),
  );
  return mandates.filter(
    (mandate) =>
      inPeriod(elected, mandate.beganOn) &&
      mandateInForce(mandate, on) &&
      !trained.has(mandate.certificate),
  );
}
