import type { Archive, DutyEntry, Period } from "deputy-archive";
import { generateArchives } from "./generateArchives";
import { dayIn } from "./generateEntries";
import { random } from "./random";

/**
 * Makes one archive whose entries are all of one duty: what a careless comparison of every entry
 * with every other would not survive.
 *
 * @param period - the year
 * @param duty - code of the duty
 * @param count - number of entries
 * @param numbered - whether every entry has an activity number of its own
 * @returns the archive
 */
export function oneDutyArchive(
  period: Period,
  duty: string,
  count: number,
  numbered: boolean,
): Archive {
  const source = random(7);
  const [archive] = generateArchives(period, 1, 7);
  const template = archive?.entries[0];
  if (archive === undefined || template === undefined) throw new RangeError("no archive was made");
  const entries = Array.from({ length: count }, (_, index): DutyEntry => {
    const occurredOn = dayIn(period, source);
    const number = numbered ? `HD-${index}` : null;
    const place = `第${source.below(1000)}号联络点`;
    const kept = { verification: "verified", attendance: "present" } as const;
    return {
      ...template,
      ...kept,
      duty,
      id: `DJ-${index}`,
      activity: number,
      occurredOn,
      recordedOn: occurredOn,
      place,
      level: null,
      quantity: 1,
    };
  });
  return { ...archive, entries };
}
