import { compareText } from "../../model/compareText";
import type { DutyEntry } from "../../model/dutyEntry";
import type { Fraction } from "../../model/fraction";
import { dayNumber } from "../../model/plainDate";
import { sameEvent } from "../event/groupEntries";
import type { EntryView } from "./entryView";
import { textLikeness } from "./textLikeness";

/** Why two entries seem to tell of one event. */
export type SameEventReason =
  /** Exact: the same activity number. */
  | {
      /** Tells it from the other reasons. */
      readonly kind: "same-activity";
      /** Number of the activity (活动编号). */
      readonly activity: string;
    }
  /** Exact: the same day and place, and at most one of them has an activity number. */
  | {
      /** Tells it from the other reasons. */
      readonly kind: "same-day-and-place";
    }
  /** Exact: one line of the register without a place, written twice. */
  | {
      /** Tells it from the other reasons. */
      readonly kind: "same-register-line";
    }
  /** Likely: near days and similar words. */
  | {
      /** Tells it from the other reasons. */
      readonly kind: "similar-text";
      /** Whole days from the first to the second; 0 for the same day. */
      readonly days: number;
      /** How alike their words are, above 0 and at most 1. */
      readonly likeness: Fraction;
    };

/** Two entries that may tell of one event; only people join them. */
export interface LikelySame {
  /** Id of the one registered or dated first. */
  readonly first: string;
  /** Id of the other. */
  readonly second: string;
  /** Whether the registers say so, or their words only resemble. */
  readonly certainty: "exact" | "likely";
  /** Why. */
  readonly reason: SameEventReason;
}

/** How near and how similar is likely; a place's choice, no rule says it. */
export interface LikelyOptions {
  /** At most so many days apart. */
  readonly withinDays: number;
  /** At least so many per cent alike. */
  readonly atLeastPercent: number;
}

/** An entry as it is compared: what it says, and the id of the event that registered it. */
export type ComparedEntry = Pick<EntryView, "id" | "entry">;

/** An entry with the number of its day. */
interface Dated extends ComparedEntry {
  readonly day: number;
}

function exactReason(first: DutyEntry, second: DutyEntry): SameEventReason | null {
  if (!sameEvent(first, second, false)) return null;
  if (first.activity !== null && first.activity === second.activity) {
    return { kind: "same-activity", activity: first.activity };
  }
  return { kind: first.place === null ? "same-register-line" : "same-day-and-place" };
}

function likelyReason(
  first: DutyEntry,
  second: DutyEntry,
  { atLeastPercent }: LikelyOptions,
  days: number,
): SameEventReason | null {
  // Numbers that differ say that the organiser knows of two activities.
  if (first.activity !== null && second.activity !== null) return null;
  const likeness = textLikeness(first.content ?? "", second.content ?? "");
  const enough = likeness.numerator * 100 >= atLeastPercent * likeness.denominator;
  return enough && likeness.numerator > 0 ? { kind: "similar-text", days, likeness } : null;
}

function compare(
  { id: first, entry, day }: Dated,
  { id: second, entry: other, day: otherDay }: Dated,
  options: LikelyOptions,
): LikelySame | null {
  const exact = exactReason(entry, other);
  if (exact !== null) return { first, second, certainty: "exact", reason: exact };
  const days = otherDay - day;
  if (days > options.withinDays) return null;
  const likely = likelyReason(entry, other, options, days);
  return likely === null ? null : { first, second, certainty: "likely", reason: likely };
}

/** The later entries that may tell of the same: on near days, and further on with the same number. */
function* candidates(
  inOrder: readonly Dated[],
  { entry: { duty, activity }, day }: Dated,
  index: number,
  { withinDays }: LikelyOptions,
): Generator<Dated, void, undefined> {
  for (let next = index + 1; next < inOrder.length; next += 1) {
    const second = inOrder[next] as Dated; // the index is within
    if (second.entry.duty !== duty) return;
    const isNear = second.day - day <= Math.max(0, withinDays);
    if (!isNear && activity === null) return;
    if (isNear || second.entry.activity === activity) yield second;
  }
}

/**
 * Finds entries of one archive that seem to tell of the same event, with the reason (D6; the double
 * entries, 重, of the pattern 错、重、漏). Nothing is joined: people do that, and neither is lost.
 *
 * Exact is what scoring takes for one event; likely is the same duty on a near day in similar words.
 *
 * @param entries - entries of one archive that stand by themselves
 * @param options - how near and how similar; by default 3 days and 60 per cent
 * @returns pairs by duty, day and id
 * @example
 * ```ts
 * import { likelySameEvent } from "deputy-archive/life";
 * const entry = {
 *   kind: "entry", id: "0001", duty: "reception", activity: null, occurredOn: "2026-03-05",
 *   recordedOn: "2026-03-06", place: "第一联络站", content: "接待选民三人", role: null,
 *   attendance: "present", quantity: null, level: null, recorder: "deputy",
 *   verification: "pending", attachments: [], source: null,
 * } as const;
 * const other = { ...entry, id: "Z-7", occurredOn: "2026-03-06", content: "接待选民5人", recorder: "station" } as const;
 * likelySameEvent([{ id: "a", entry }, { id: "b", entry: other }])[0]?.certainty; // => "likely"
 * ```
 */
export function likelySameEvent(
  entries: readonly ComparedEntry[],
  options: LikelyOptions = { withinDays: 3, atLeastPercent: 60 },
): readonly LikelySame[] {
  const inOrder = entries
    .map(({ id, entry }): Dated => ({ id, entry, day: dayNumber(entry.occurredOn) }))
    .sort(
      (first, second) =>
        compareText(first.entry.duty, second.entry.duty) ||
        compareText(first.entry.occurredOn, second.entry.occurredOn) ||
        compareText(first.id, second.id),
    );
  return inOrder.flatMap((first, index) => {
    const found: LikelySame[] = [];
    for (const second of candidates(inOrder, first, index, options)) {
      const same = compare(first, second, options);
      if (same !== null) found.push(same);
    }
    return found;
  });
}
