import type { Period } from "../../model/period";
import { addDays, type PlainDate } from "../../model/plainDate";

/** What every record of a case may leave out. */
interface Said {
  readonly id?: string;
  readonly occurredOn?: PlainDate;
  readonly times?: number;
}

/** A record of a case with its own number and day. */
export type Numbered<Record> = Omit<Record, "times"> & {
  readonly id: string;
  readonly occurredOn: PlainDate;
};

/**
 * Repeats the records of a case on following days and numbers them: `R-1`, `R-2` and so on, or the
 * case's own number, with `-1`, `-2` behind it where the record is repeated.
 *
 * @param records - as the case writes them
 * @param period - the span; a record that names no day happened on its first
 * @param before - how many records are numbered already
 * @returns one for each time
 */
export function numbered<Record extends Said>(
  records: readonly Record[],
  period: Period,
  before: number,
): readonly Numbered<Record>[] {
  return records
    .flatMap(({ times = 1, ...said }) =>
      Array.from({ length: times }, (_, step) => {
        const day = said.occurredOn ?? period.from;
        return {
          ...said,
          id: said.id !== undefined && times > 1 ? `${said.id}-${step + 1}` : said.id,
          occurredOn: addDays(day, step) ?? day,
        };
      }),
    )
    .map((record, index) => ({ ...record, id: record.id ?? `R-${before + index + 1}` }));
}
