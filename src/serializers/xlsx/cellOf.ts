import type { CellValue } from "hucre/xlsx";
import { dateOfDayNumber } from "../../model/plainDate";
import type { Cell } from "../sheet/sheet";

const secondsPerDay = 86_400;
/** The day numbers, from 1970-01-01, of 1899-12-31 and 1900-01-01. */
const dayZero = -25_568;
const firstDay = -25_567;

function timeText(seconds: number): string {
  const parts = [seconds / 3600, (seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(Math.floor(part)).padStart(2, "0")).join(":");
}

/**
 * What a cell with a date format shows: a day, a day and a time, a time; else its bare number.
 *
 * The moment is a calendar day in UTC whatever the host's time zone; a time is told to the second.
 */
function dateCell(moment: Date): Cell {
  const seconds = Math.round(moment.getTime() / 1000);
  // A number so large that it is no moment at all; a spreadsheet shows it as ####.
  if (Number.isNaN(seconds)) return "#NUM!";
  const day = Math.floor(seconds / secondsPerDay);
  const time = seconds - day * secondsPerDay;
  if (day === dayZero) return timeText(time);
  const date = day < firstDay ? null : dateOfDayNumber(day);
  // Day 60 is a 29 February 1900 that never was, so later numbers are one ahead.
  if (date === null) return seconds / secondsPerDay - dayZero + (day < firstDay ? 0 : 1);
  return time === 0 ? { date } : `${date} ${timeText(time)}`;
}

/** Whether nothing stands in a cell; a formula may give an empty text. */
export function isEmptyValue(value: CellValue): boolean {
  return value === null || value === "";
}

/** What stands in a cell as the reader gives it. */
export function cellOf(value: CellValue): Cell {
  if (value === "") return null;
  return value instanceof Date ? dateCell(value) : value;
}
