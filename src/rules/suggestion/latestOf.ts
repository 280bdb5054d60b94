import { laterOf, type PlainDate } from "../../model/plainDate";

/** The last of several days; `null` where there is none. */
export function latestOf(dates: readonly PlainDate[]): PlainDate | null {
  return dates.reduce<PlainDate | null>(
    (latest, date) => (latest === null ? date : laterOf(latest, date)),
    null,
  );
}
