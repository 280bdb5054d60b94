import type { PlainDate } from "../../model/plainDate";

/** The calendar year of a day. */
export function yearOf(date: PlainDate): number {
  return Number(date.slice(0, 4));
}
