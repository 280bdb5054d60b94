import type { Mandate } from "../../model/mandate";
import type { Period } from "../../model/period";
import { addDays, earlierOf, type PlainDate } from "../../model/plainDate";
import type { Tenure } from "./tenure";

/** What the roster says of a mandate, beside what became of it. */
export type RosterLine = Omit<Mandate, "beganOn" | "status" | "statusOn" | "suspensions">;

function dayBefore(date: PlainDate): PlainDate {
  return addDays(date, -1) as PlainDate; // duties resume on a day after the mandate began
}

/** The stretches between days in force; one that lasted to the end reaches to its day. */
function gapsOf({ inForce, ended }: Tenure): readonly Period[] {
  return inForce.flatMap(({ to: from }, index) => {
    const next = inForce[index + 1];
    const to = next === undefined ? ended?.effectiveOn : dayBefore(next.from);
    if (from === null || to === undefined || (next === undefined && from === to)) return [];
    return [{ from, to }];
  });
}

function stateOf({ inForce, ended }: Tenure): Pick<Mandate, "status" | "statusOn"> {
  if (ended?.kind === "terminated") return { status: "ended", statusOn: ended.effectiveOn };
  const suspendedOn = ended === null ? (inForce[inForce.length - 1]?.to ?? null) : null;
  return { status: suspendedOn === null ? "in-office" : "suspended", statusOn: suspendedOn };
}

/**
 * Makes of a tenure the mandate that records are scored under.
 *
 * A mandate that lasted to the end of the term has not ended before it: it stays in office, and its
 * term closes on that day.
 *
 * @param tenure - what became of the mandate
 * @param roster - what the roster says
 * @returns the mandate, with the suspensions that ended; `null` where it never began
 * @example
 * ```ts
 * import { mandateOfTenure, tenureOf } from "deputy-archive/life";
 * const roster = {
 *   certificate: "DT16-0001", name: "示例", term: { from: "2021-09-28", to: "2026-12-31" },
 *   delegation: "甲区", station: null, deputyClass: "other",
 * } as const;
 * mandateOfTenure(tenureOf([], "2026-11-30").value, roster); // => null
 * ```
 */
export function mandateOfTenure(tenure: Tenure, roster: RosterLine): Mandate | null {
  const [first] = tenure.inForce;
  if (first === undefined) return null;
  const { ended } = tenure;
  const { term } = roster;
  const suspensions = gapsOf(tenure);
  return {
    ...roster,
    term:
      ended?.kind === "term-ended"
        ? { from: term.from, to: earlierOf(term.to, ended.effectiveOn) }
        : term,
    beganOn: first.from,
    ...stateOf(tenure),
    ...(suspensions.length > 0 && { suspensions }),
  };
}
