/**
 * A calendar day without time or time zone, written `YYYY-MM-DD`.
 *
 * Days compare correctly as text: `"2025-12-01" < "2026-11-30"`.
 */
export type PlainDate = `${number}-${number}-${number}`;

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Number of days in a month (1–12) of a year. */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}

/**
 * Makes a day from its year, month and day numbers.
 *
 * @param year - 1 to 9999
 * @param month - 1 to 12
 * @param day - 1 to 31
 * @returns the day, or `null` where the calendar has no such day
 * @example
 * ```ts
 * import { plainDate } from "deputy-archive";
 * plainDate(2026, 3, 5); // => "2026-03-05"
 * plainDate(2026, 2, 30); // => null
 * ```
 */
export function plainDate(year: number, month: number, day: number): PlainDate | null {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
  if (!whole || year < 1 || year > 9999 || month < 1 || month > 12) return null;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  // The three padded numbers are exactly the shape of the type.
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as PlainDate;
}

/**
 * Reads a day written `YYYY-MM-DD`; no other form is accepted.
 *
 * @param text - the text of the day
 * @returns the day, or `null` where the text is not a day of the calendar
 * @example
 * ```ts
 * import { parsePlainDate } from "deputy-archive";
 * parsePlainDate("2026-11-30"); // => "2026-11-30"
 * parsePlainDate("2026-11-31"); // => null
 * ```
 */
export function parsePlainDate(text: string): PlainDate | null {
  const found = shape.exec(text);
  return found === null ? null : plainDate(Number(found[1]), Number(found[2]), Number(found[3]));
}

/**
 * The number of a day, counted from 1970-01-01 = 0; the difference of two is the days between.
 *
 * @param date - the day
 * @returns whole days, negative before 1970
 * @example
 * ```ts
 * import { dayNumber } from "deputy-archive";
 * dayNumber("2026-03-01") - dayNumber("2026-02-28"); // => 1
 * ```
 */
export function dayNumber(date: PlainDate): number {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const day = Number(date.slice(8, 10));
  // Years that begin in March put the leap day last, which makes the month table regular.
  const shiftedYear = month > 2 ? year : year - 1;
  const shiftedMonth = (month + 9) % 12;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * shiftedMonth + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * 146097 + yearOfEra * 365 + leapDays + dayOfYear - 719468;
}

/**
 * The day of a day number; the inverse of `dayNumber`.
 *
 * @param number - whole days from 1970-01-01
 * @returns the day, or `null` outside the years 1 to 9999
 * @example
 * ```ts
 * import { dateOfDayNumber } from "deputy-archive";
 * dateOfDayNumber(0); // => "1970-01-01"
 * ```
 */
export function dateOfDayNumber(number: number): PlainDate | null {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return plainDate(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

/**
 * The day some calendar months later; where that month has no such day, its last day.
 *
 * @param date - the day to count from
 * @param months - whole months, 0 or more
 * @returns the day, or `null` beyond the year 9999
 * @example
 * ```ts
 * import { addMonths } from "deputy-archive";
 * addMonths("2025-11-30", 3); // => "2026-02-28"
 * ```
 */
export function addMonths(date: PlainDate, months: number): PlainDate | null {
  const index = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  return plainDate(year, month, Math.min(Number(date.slice(8, 10)), daysInMonth(year, month)));
}

/**
 * The earlier of two days.
 *
 * @param first - a day
 * @param second - another day
 * @returns the one that comes first
 * @example
 * ```ts
 * import { earlierOf } from "deputy-archive";
 * earlierOf("2026-12-10", "2026-11-30"); // => "2026-11-30"
 * ```
 */
export function earlierOf(first: PlainDate, second: PlainDate): PlainDate {
  if (first < second) return first;
  return second;
}

/**
 * The later of two days.
 *
 * @param first - a day
 * @param second - another day
 * @returns the one that comes last
 * @example
 * ```ts
 * import { laterOf } from "deputy-archive";
 * laterOf("2025-12-01", "2026-06-02"); // => "2026-06-02"
 * ```
 */
export function laterOf(first: PlainDate, second: PlainDate): PlainDate {
  if (first > second) return first;
  return second;
}

/**
 * Counts days from a day.
 *
 * @param date - the day
 * @param days - how many days later; below 0 for earlier
 * @returns the day, or `null` outside the years 1 to 9999
 * @example
 * ```ts
 * import { addDays } from "deputy-archive";
 * addDays("2026-02-28", 1); // => "2026-03-01"
 * ```
 */
export function addDays(date: PlainDate, days: number): PlainDate | null {
  return dateOfDayNumber(dayNumber(date) + days);
}
