import { digitRuns } from "./digitGroups";
import { parsePlainDate } from "./plainDate";

function isDay(year: string, monthAndDay: string): boolean {
  return parsePlainDate(`${year}-${monthAndDay.slice(0, 2)}-${monthAndDay.slice(2)}`) !== null;
}

/**
 * Whether digits have the form of an identity number (GB 11643-1999), of 18 characters or of the old
 * 15, whatever the check digit says: a mistyped number is still somebody's.
 *
 * @param digits - digits 0 to 9, and X
 * @returns true where they hold a day of birth at its place
 */
export function isIdNumber(digits: string): boolean {
  if (/^\d{15}$/.test(digits)) return isDay(`19${digits.slice(6, 8)}`, digits.slice(8, 12));
  if (!/^\d{17}[\dX]$/.test(digits)) return false;
  const year = digits.slice(6, 10);
  return year >= "1850" && year <= "2199" && isDay(year, digits.slice(10, 14));
}

/** An old number of 15 digits is looked for at the beginning only: long numbers hold days by chance. */
function beginsWithOldNumber(digits: string): boolean {
  return isIdNumber(digits.slice(0, 15));
}

function holdsNewNumber(digits: string): boolean {
  return Array.from(digits, (_, from) => digits.slice(from, from + 18)).some(
    (part) => part.length === 18 && isIdNumber(part),
  );
}

/**
 * Whether a text holds an identity number, in groups or in one piece, alone or within a longer number.
 *
 * @param text - the text
 * @returns true where it does
 */
export function holdsIdNumber(text: string): boolean {
  return digitRuns(text).some((groups) => {
    const each = groups.map(({ digits }) => digits);
    const all = each.join("");
    return holdsNewNumber(all) || [all, ...each].some(beginsWithOldNumber);
  });
}
