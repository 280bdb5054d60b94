import { dateOfDayNumber, type PlainDate, plainDate } from "../../model/plainDate";
import type { Cell } from "../sheet/sheet";
import { toHalfWidth } from "./cleaning";
import { trimSpaces } from "./trimSpaces";

/** A date as read: the day and the repair made, or nothing where it is unclear. */
export type ReadDate =
  | { readonly date: PlainDate; readonly repair: "date-format" | "date-serial" | null }
  | { readonly date: null };

/** Day number of day 0 of the 1900 system, as counted after its non-existent 1900-02-29. */
const epoch1900 = -25_569;
/** Day number of day 0 of the 1904 system, which old workbooks of Macs count by. */
const epoch1904 = -24_107;
/** Day number of 2009-07-06: with 20,000 days from here on, no other number is taken for a day. */
const firstSerialDay = 14_431;
/** Before it spreadsheets disagree about days: the 1900 system has a 29 February that never was. */
const firstCommonDay = "1900-03-01";
const separated = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const chinese = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const midnight = /[ \u00A0\u3000]{1,9}(?:0|00):00(?::00)?$/;
const spacesAtSeparators = /[ \u00A0\u3000]{0,9}([-/.年月日])[ \u00A0\u3000]{0,9}/g;
const exact = /^\d{4}-\d{2}-\d{2}$/;

function fromSerial(serial: number, epoch: number): ReadDate {
  const day = serial + epoch;
  const plausible =
    Number.isInteger(serial) && day >= firstSerialDay && day <= firstSerialDay + 20_000;
  const date = plausible ? dateOfDayNumber(day) : null;
  return date === null ? { date } : { date, repair: "date-serial" };
}

function dayOf(text: string): PlainDate | null {
  const parts = separated.exec(text);
  const [year, month, day] =
    parts !== null
      ? [parts[1], parts[3], parts[4]]
      : (chinese.exec(text) ?? compact.exec(text) ?? []).slice(1);
  return plainDate(Number(year), Number(month), Number(day));
}

/**
 * Reads a date cell: a date the workbook shows, a text in one of the unambiguous forms, or a bare
 * day number in the workbook's system. Two-digit years, day-month order and impossible days are
 * unclear; so is a day number written as text in a workbook of the 1904 system.
 *
 * @param cell - the cell; not empty
 * @param dateSystem - where the workbook's day numbers begin; 1900 where left out
 * @returns the day and what was repaired, or no date
 */
export function readDate(cell: Exclude<Cell, null>, dateSystem: 1900 | 1904 = 1900): ReadDate {
  if (typeof cell === "object") {
    return cell.date < firstCommonDay ? { date: null } : { date: cell.date, repair: null };
  }
  if (typeof cell === "boolean") return { date: null };
  // Spaces between digits are left alone: taking them out would make another date of “1 10:00”.
  const text = trimSpaces(toHalfWidth(String(cell)))
    .replace(midnight, "")
    .replace(spacesAtSeparators, "$1");
  if (/^\d{5}$/.test(text)) {
    if (dateSystem === 1900) return fromSerial(Number(text), epoch1900);
    return typeof cell === "number" ? fromSerial(cell, epoch1904) : { date: null };
  }
  const date = dayOf(text);
  if (date === null) return { date };
  return { date, repair: exact.test(String(cell)) ? null : "date-format" };
}
