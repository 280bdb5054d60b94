import type { MandateStatus } from "../../model/mandate";
import type { OpenPeriod } from "../../model/openPeriod";
import { addDays, type PlainDate } from "../../model/plainDate";
import type { TenureFact } from "../../model/tenureEvent";
import type { Tenure } from "./tenure";

/** Nothing has happened yet. */
export const noTenure: Tenure = { spans: [], inForce: [], ended: null };

/** The state after everything so far; `null` before the first day in office. */
export function latestStatus({ spans }: Tenure): MandateStatus | null {
  return spans[spans.length - 1]?.status ?? null;
}

/** Where a move is not possible: the code that says why. */
export function illegalMove(status: MandateStatus | null, { kind }: TenureFact): string | null {
  const begins = kind === "elected" || kind === "by-elected";
  if (status === null) return begins ? null : "tenure-before-election";
  if (status === "ended") return "tenure-after-end";
  if (begins) return "tenure-begun-twice";
  if (kind === "suspended") return status === "suspended" ? "tenure-suspended-twice" : null;
  if (kind === "resumed") return status === "suspended" ? null : "tenure-not-suspended";
  return null;
}

function dayBefore(date: PlainDate): PlainDate {
  return addDays(date, -1) as PlainDate; // an earlier day has been written already
}

function withSpan({ spans }: Tenure, status: MandateStatus, because: TenureFact): Tenure["spans"] {
  const from = because.effectiveOn;
  const last = spans[spans.length - 1];
  const next = { status, from, to: null, because };
  if (last === undefined) return [next];
  const before = spans.slice(0, -1);
  // Two things on one day: the later of them names the day.
  if (last.from === from) return [...before, next];
  return [...before, { ...last, to: dayBefore(from) }, next];
}

/** Duties can be performed up to a day, that day included. */
function closed(inForce: readonly OpenPeriod[], to: PlainDate): readonly OpenPeriod[] {
  return inForce.map((span) => (span.to === null ? { from: span.from, to } : span));
}

/** Duties can be performed again from a day on, that day included. */
function opened(inForce: readonly OpenPeriod[], from: PlainDate): readonly OpenPeriod[] {
  const last = inForce[inForce.length - 1];
  if (last?.to !== from) return [...inForce, { from, to: null }];
  return [...inForce.slice(0, -1), { from: last.from, to: null }];
}

/** One cause followed upon another the same day: duties were not resumed between them. */
function resumedForNothing({ spans, inForce }: Tenure, on: PlainDate): boolean {
  const isResumed = spans[spans.length - 1]?.because.kind === "resumed";
  return isResumed && inForce.length > 1 && inForce[inForce.length - 1]?.from === on;
}

/**
 * Adds one possible move.
 *
 * @param tenure - what has become of the mandate so far
 * @param fact - what comes next; `illegalMove` has nothing against it
 * @returns what has become of it then
 */
export function afterFact(tenure: Tenure, fact: TenureFact): Tenure {
  const { inForce } = tenure;
  const on = fact.effectiveOn;
  switch (fact.kind) {
    case "elected":
    case "by-elected":
    case "resumed":
      return {
        spans: withSpan(tenure, "in-office", fact),
        inForce: opened(inForce, on),
        ended: null,
      };
    case "suspended":
      return {
        spans: withSpan(tenure, "suspended", fact),
        inForce: resumedForNothing(tenure, on) ? inForce.slice(0, -1) : closed(inForce, on),
        ended: null,
      };
    case "terminated":
    case "term-ended":
      return {
        spans: withSpan(tenure, "ended", fact),
        inForce: closed(inForce, on),
        ended: fact,
      };
  }
}
