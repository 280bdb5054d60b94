import type { DocumentIssue, ReadResult } from "../../model/issue";
import { numeralCharacters, parseChineseNumeral } from "./chineseNumeral";
import type { MeetingKind, NameForm } from "./meetingName";

/** What the name of a session or committee meeting says. */
export interface ParsedMeetingName {
  /** Session of the congress, or meeting of its standing committee. */
  readonly kind: MeetingKind;
  /** Written out, or short. */
  readonly form: NameForm;
  /** The place as it stands there; empty for the whole country. */
  readonly place: string;
  /** 第几届 */
  readonly term: number;
  /** 第几次 */
  readonly ordinal: number;
}

interface Wording {
  readonly kind: MeetingKind;
  readonly form: NameForm;
  readonly body: string;
}

// The longer words first: 人民代表大会常务委员会 begins like 人民代表大会.
const wordings: readonly Wording[] = [
  { kind: "standing-committee", form: "full", body: "人民代表大会常务委员会" },
  { kind: "session", form: "full", body: "人民代表大会" },
  { kind: "standing-committee", form: "short", body: "人大常委会" },
  { kind: "session", form: "short", body: "人大" },
];

/** The sign of an ordinal: written out it stands, in short names it may be left out. */
const ordinalSign = "第";

const ending = "次会议";

/** What may stand before the number of the term in names of the whole country's congress. */
const country = "中华人民共和国";

/** The numeral a text ends with, the longest there is. */
function numeralAtEnd(text: string): string {
  let start = text.length;
  while (start > 0 && numeralCharacters.includes(text.charAt(start - 1))) start -= 1;
  return text.slice(start);
}

/** Splits what stands before 届 into the place and the number of the term. */
function termBefore(
  text: string,
  form: NameForm,
): Pick<ParsedMeetingName, "place" | "term"> | null {
  const numeral = numeralAtEnd(text);
  const term = parseChineseNumeral(numeral);
  if (term === null) return null;
  const before = text.slice(0, text.length - numeral.length);
  // Papers often have 第 in names that are short otherwise.
  if (before.endsWith(ordinalSign)) return { place: before.slice(0, -1), term };
  return form === "short" ? { place: before, term } : null;
}

function ordinalAfter(text: string, form: NameForm): number | null {
  if (text.startsWith(ordinalSign)) return parseChineseNumeral(text.slice(1));
  return form === "short" ? parseChineseNumeral(text) : null;
}

function parsed(text: string): ParsedMeetingName | null {
  const turn = text.lastIndexOf("届");
  if (turn < 0 || !text.endsWith(ending)) return null;
  const after = text.slice(turn + 1, text.length - ending.length);
  const isNational = after.startsWith("全国");
  const words = isNational ? after.slice(2) : after;
  const wording = wordings.find(({ body }) => words.startsWith(body));
  if (wording === undefined) return null;
  const ordinal = ordinalAfter(words.slice(wording.body.length), wording.form);
  const found = termBefore(text.slice(0, turn), wording.form);
  if (ordinal === null || found === null || found.place.endsWith(ordinalSign)) return null;
  const { term } = found;
  const place = isNational && found.place === country ? "" : found.place;
  const { kind, form } = wording;
  // Either the whole country or a place, never both, never neither.
  return isNational === (place === "") ? { kind, form, place, term, ordinal } : null;
}

/**
 * Reads the name of a session or committee meeting as `meetingName` writes it, or as papers mix
 * the forms: 第 where a short name has none, 中华人民共和国 before the country's own.
 *
 * @param text - the name
 * @returns what it says; `null` with the issue `not-a-meeting-name` where it is none
 * @example
 * ```ts
 * import { parseMeetingName } from "deputy-archive/life";
 * parseMeetingName("大同市十六届人大六次会议").value?.term; // => 16
 * parseMeetingName("大同市十六届人大").issues[0]?.code; // => "not-a-meeting-name"
 * ```
 */
export function parseMeetingName(
  text: string,
): ReadResult<ParsedMeetingName | null, DocumentIssue> {
  const value = parsed(text);
  if (value !== null) return { value, issues: [] };
  return { value, issues: [{ code: "not-a-meeting-name", path: [], params: { found: text } }] };
}
