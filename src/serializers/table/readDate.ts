import { dateOfDayNumber, type PlainDate, plainDate } from "../../model/plainDate";
import type { Cell } from "../sheet/sheet";
import { toHalfWidth } from "./cleaning";

/** A date as read: the day and the repair made, or nothing where it is unclear. */
export type ReadDate =
  | { readonly date: PlainDate; readonly repair: "date-format" | "date-serial" | null }
  | { readonly date: null };

/** Day number of day 0 of the 1900 system, as counted after its non-existent 1900-02-29. */
const serialEpoch = -25569;
const separated = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const chinese = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const midnight = /[ \u00A0\u3000]+(?:0|00):00(?::00)?$/;
const spacesAtEnds = /^[ \u00A0\u3000]+|[ \u00A0\u3000]+$/g;
const spacesAtSeparators = /[ \u00A0\u3000]*([-/.年月日])[ \u00A0\u3000]*/g;
const exact = /^\d{4}-\d{2}-\d{2}$/;

function fromSerial(serial: number): ReadDate {
  const plausible = Number.isInteger(serial) && serial >= 40000 && serial <= 60000;
  const date = plausible ? dateOfDayNumber(serial + serialEpoch) : null;
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
 * day number of the 1900 system. Two-digit years, day-month order and impossible days are unclear.
 *
 * @param cell - the cell; not empty
 * @returns the day and what was repaired, or no date
 */
export function readDate(cell: Exclude<Cell, null>): ReadDate {
  if (typeof cell === "object") return { date: cell.date, repair: null };
  if (typeof cell === "boolean") return { date: null };
  // Spaces between digits are left alone: taking them out would make another date of “1 10:00”.
  const text = toHalfWidth(String(cell))
    .replace(spacesAtEnds, "")
    .replace(midnight, "")
    .replace(spacesAtSeparators, "$1");
  if (/^\d{5}$/.test(text)) return fromSerial(Number(text));
  const date = dayOf(text);
  if (date === null) return { date };
  return { date, repair: exact.test(String(cell)) ? null : "date-format" };
}
