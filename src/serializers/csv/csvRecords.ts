import Papa from "papaparse";
import { type Dialect, hasBareLineFeed } from "./dialect";
import { isTangled } from "./isTangled";

/** One record as it stands. */
export interface CsvRecord {
  readonly fields: readonly string[];
  /** A quote inside a quoted field is not doubled. */
  readonly isMalformed: boolean;
  /** A quote opens in it and is never closed. */
  readonly isUnclosed: boolean;
}

/** What papaparse tells of one record. */
interface ParsedStep {
  readonly data: readonly (readonly string[])[];
  readonly errors: readonly { readonly code: string }[];
  readonly meta: { readonly cursor: number };
}

/** Records of a text that is given in pieces. */
export interface CsvRecords {
  /** Takes some more text, and gives the records that are whole. */
  take(text: string, isEnd: boolean): readonly CsvRecord[];
  /** Why no more can be read: a record longer than any, or quotes that take too long to look through. */
  stuck(): "long" | "tangled" | null;
}

/** Longest record: more than all columns of a spreadsheet full of long texts. */
const longestRecord = 4 * 1024 * 1024;

/** Whether the carriage return before a line feed is the last field's only because lines end so. */
function isLineEnd(text: string, end: number, last: string): boolean {
  const at = text.charAt(end - 1) === "\n" ? end - 2 : end - 1;
  if (text.charAt(at) !== "\r" || !last.endsWith("\r")) return false;
  // A quote right before it closed the field, which keeps the carriage return it holds itself.
  return text.charAt(at - 1) !== '"' || last.charAt(last.length - 2) === '"';
}

/** Cuts a text into records; a file that turns from CRLF to LF on its way is followed. */
export function csvRecords(dialect: Dialect): CsvRecords {
  const { delimiter } = dialect;
  let { newline } = dialect;
  let pending = "";
  let lookAgainAt = 0;
  let stuck: "long" | "tangled" | null = null;

  /** Reads records of `pending` up to the first that ends otherwise than those before it. */
  const read = (isEnd: boolean, records: CsvRecord[]): boolean => {
    const text = pending;
    const mayTurn = newline === "\r\n" && /(^|[^\r])\n/.test(text);
    let start = 0;
    let turns = false;
    const step = ({ data, errors, meta }: ParsedStep): void => {
      if (meta.cursor - start > longestRecord) stuck = "long";
      turns = stuck === null && mayTurn && hasBareLineFeed(text.slice(start, meta.cursor));
      if (stuck !== null || turns) {
        parser.abort();
        return;
      }
      const fields = [...(data[0] ?? [])];
      const last = fields[fields.length - 1] ?? "";
      if (newline === "\n" && isLineEnd(text, meta.cursor, last)) {
        fields[fields.length - 1] = last.slice(0, -1);
      }
      const isUnclosed = errors.some(({ code }) => code === "MissingQuotes");
      records.push({ fields, isMalformed: errors.length > 0 && !isUnclosed, isUnclosed });
      start = meta.cursor;
    };
    const parser = new Papa.Parser({ delimiter, newline, step });
    parser.parse(text, 0, !isEnd);
    pending = isEnd && !turns ? "" : text.slice(start);
    return stuck === null && (turns || (mayTurn && hasBareLineFeed(pending)));
  };

  return {
    take(text, isEnd) {
      pending += text;
      // What has no end yet is not looked through again before it has doubled.
      if (!isEnd && pending.length < lookAgainAt) return [];
      const records: CsvRecord[] = [];
      if (isTangled(pending, { delimiter, newline })) stuck = "tangled";
      while (stuck === null && read(isEnd, records)) newline = "\n";
      if (pending.length > longestRecord) stuck ??= "long";
      lookAgainAt = Math.min(pending.length * 2, longestRecord);
      return records;
    },
    stuck: () => stuck,
  };
}
