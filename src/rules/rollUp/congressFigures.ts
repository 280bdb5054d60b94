import type { AttendanceRule } from "../../model/activity/attendanceRecord";
import { eventsOf } from "../score/collectUnits";
import type { Tally } from "../tally/tally";
import { allCounted, dutyCounts } from "./dutyCounts";

/** Sums over some deputies that rates are taken from; every sum of groups is that of all together. */
export interface GroupFigures {
  /** Deputies. */
  readonly deputies: number;
  /** Deputies with anything recognised at all. */
  readonly performing: number;
  /** Recognised events and reports, and suggestions counted once, with the lead. */
  readonly done: number;
  /** Times a deputy was to come, as the attendance rule says. */
  readonly due: number;
  /** Times a deputy came. */
  readonly attended: number;
  /** Suggestions put forward alone or as lead: each counts once. */
  readonly suggestions: number;
  /** Deputies who put one forward alone or as lead. */
  readonly leading: number;
  /** Deputies who only co-signed. */
  readonly onlySigning: number;
  /** Deputies who neither led nor co-signed one. */
  readonly withoutSuggestion: number;
}

/** The figures of one delegation. */
export interface DelegationFigures extends GroupFigures {
  /** Name of the delegation. */
  readonly delegation: string;
}

/** The figures of every delegation, and of all together. */
export interface CongressFigures {
  /** One row for each delegation, in order of first appearance. */
  readonly rows: readonly DelegationFigures[];
  /** The sums of the rows. */
  readonly total: GroupFigures;
}

const none: GroupFigures = {
  deputies: 0,
  performing: 0,
  done: 0,
  due: 0,
  attended: 0,
  suggestions: 0,
  leading: 0,
  onlySigning: 0,
  withoutSuggestion: 0,
};

function add(first: GroupFigures, second: GroupFigures): GroupFigures {
  return {
    deputies: first.deputies + second.deputies,
    performing: first.performing + second.performing,
    done: first.done + second.done,
    due: first.due + second.due,
    attended: first.attended + second.attended,
    suggestions: first.suggestions + second.suggestions,
    leading: first.leading + second.leading,
    onlySigning: first.onlySigning + second.onlySigning,
    withoutSuggestion: first.withoutSuggestion + second.withoutSuggestion,
  };
}

/** Of duties whose register must say who was there: how often the deputy was to come, and came. */
function attendanceOf(of: Tally, { attended, leftOut }: AttendanceRule) {
  const noted = of.plan.dutyList
    .filter(({ duty }) => duty.attendanceRequired === true && duty.recordOnly !== true)
    .flatMap((duty) => eventsOf(of.entries[duty.index] ?? [], duty, of).speakers)
    .filter(({ verification }) => verification === "verified")
    .map(({ attendance }) => attendance)
    // Where the register says nothing there is neither coming nor staying away.
    .filter((kind) => kind !== "unrecorded" && kind !== "not-required" && !leftOut.includes(kind));
  return { due: noted.length, attended: noted.filter((kind) => attended.includes(kind)).length };
}

function figuresOf(of: Tally, rule: AttendanceRule): GroupFigures {
  const counts = dutyCounts(of);
  const { "co-signer": signed, individual, lead } = counts.suggestions;
  const suggestions = individual + lead;
  const all = allCounted(counts);
  return {
    deputies: 1,
    performing: all > 0 ? 1 : 0,
    done: all - signed,
    ...attendanceOf(of, rule),
    suggestions,
    leading: suggestions > 0 ? 1 : 0,
    onlySigning: suggestions === 0 && signed > 0 ? 1 : 0,
    withoutSuggestion: suggestions === 0 && signed === 0 ? 1 : 0,
  };
}

/**
 * Rolls up what deputies did by delegation, from which rates are taken (D9).
 *
 * @param tallies - one for each deputy; each given deputy is in the denominators
 * @param rule - what counts as coming, and what is left out: a rule of the place
 * @returns the sums
 * @example
 * ```ts
 * import { congressFigures } from "deputy-archive/tables";
 * const rule = { basis: "示例第一条", attended: ["present"], leftOut: ["excused"] } as const;
 * congressFigures([], rule).total.deputies; // => 0
 * ```
 */
export function congressFigures(tallies: readonly Tally[], rule: AttendanceRule): CongressFigures {
  const groups = new Map<string, GroupFigures>();
  for (const tally of tallies) {
    const { delegation } = tally.mandate;
    groups.set(delegation, add(groups.get(delegation) ?? none, figuresOf(tally, rule)));
  }
  const rows = [...groups].map(([delegation, figures]) => ({ delegation, ...figures }));
  return { rows, total: [...groups.values()].reduce(add, none) };
}
