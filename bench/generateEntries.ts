import {
  type DutyEntry,
  dateOfDayNumber,
  dayNumber,
  type Period,
  type PlainDate,
} from "deputy-archive";
import * as mix from "./mix";
import type { Random } from "./random";

/** A day in the period, or so many days after its end. */
export function dayIn({ from, to }: Period, random: Random, daysAfterEnd = 0): PlainDate {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  const day = daysAfterEnd > 0 ? last + daysAfterEnd : first + random.below(last - first + 1);
  return dateOfDayNumber(day) ?? to;
}

function event(period: Period, number: number, id: string, random: Random): DutyEntry {
  const duty = random.weighted(mix.duties);
  const outside = random.chance(0.02);
  const occurredOn = dayIn(period, random, outside ? 1 + random.below(5) : 0);
  const late = !outside && random.chance(0.01);
  const most = mix.quantity[duty];
  return {
    kind: "entry",
    id,
    duty,
    activity: random.chance(0.72) ? `HD-${occurredOn.slice(0, 7)}-${number}` : null,
    occurredOn,
    recordedOn: late ? dayIn(period, random, 10) : occurredOn,
    // A place of its own for each event, so that an entry without number fits only one.
    place: `第${number}号联络点`,
    content: "按时参加活动，听取情况介绍并发表意见",
    role: random.weighted(mix.role[duty] ?? [["participant", 1]]),
    attendance: random.weighted(mix.attendance),
    quantity: most === undefined ? null : 1 + random.below(most),
    level: duty === "commendation" ? random.weighted(mix.level) : null,
    recorder: random.weighted(mix.recorder),
    verification: random.weighted(mix.verification),
    attachments: random.chance(0.4) ? [`${occurredOn}-现场${number}.jpg`] : [],
    source: { file: "登记/示例.xlsx", sheet: "履职登记", row: number + 2 },
  };
}

/** The same event written down by somebody else, half of the time without its number. */
function retelling(told: DutyEntry, id: string, random: Random): DutyEntry {
  return {
    ...told,
    id,
    activity: random.chance(0.5) ? told.activity : null,
    recorder: random.weighted(mix.recorder),
    verification: random.weighted(mix.verification),
    attendance: random.chance(0.9) ? told.attendance : random.weighted(mix.attendance),
  };
}

/**
 * Makes the register of one deputy.
 *
 * @param period - the year; about 2 % of the entries lie outside
 * @param count - number of entries
 * @param certificate - number of the deputy certificate, part of the entries' numbers
 * @param random - the source of chance
 * @returns entries in the order they were written down
 */
export function generateEntries(
  period: Period,
  count: number,
  certificate: string,
  random: Random,
): readonly DutyEntry[] {
  const entries: DutyEntry[] = [];
  for (let number = 0; number < count; number += 1) {
    const id = `${certificate}-${String(number).padStart(5, "0")}`;
    const again = entries.length > 0 && random.chance(0.17);
    entries.push(
      again ? retelling(random.oneOf(entries), id, random) : event(period, number, id, random),
    );
  }
  return entries;
}
