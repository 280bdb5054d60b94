import type { CongressTerm } from "../../model/congress/congress";
import type { DocumentIssue, ReadResult } from "../../model/issue";
import { chineseNumeral } from "./chineseNumeral";
import { congressLevelOf, isNational } from "./congressLevelOf";

/** Whose meeting it is: a session of the congress, or a meeting of its standing committee. */
export type MeetingKind = "session" | "standing-committee";

/** Names as documents write them out, or as people say them. */
export type NameForm = "full" | "short";

/** 全国 stands after the number of the term, where other congresses have their place before it. */
const wholeCountry = "全国";

function placeOf({ congress }: CongressTerm, kind: MeetingKind, form: NameForm): string {
  if (isNational(congress.code)) return "";
  const isShort = kind === "standing-committee" && form === "short";
  return isShort ? (congress.shortName ?? congress.name) : congress.name;
}

/**
 * The name of a session or of a meeting of the standing committee. A term may have any number of
 * sessions; six in five years have been seen.
 *
 * @param term - the congress and its term
 * @param ordinal - which session or meeting of that term: 1, 2, 3 …
 * @param kind - session, or meeting of the standing committee
 * @param form - written out, or short
 * @returns the name; `null` with the issue `number-not-written` where a number is not 1 to 9999, or
 * `no-standing-committee` for a township (地方组织法2022第14、37条)
 * @example
 * ```ts
 * import { meetingName } from "deputy-archive/life";
 * const term = {
 *   congress: { code: "140200", codeEdition: "2025-01-01", name: "大同市", shortName: "市" },
 *   ordinal: 16, period: { from: "2021-09-28", to: null },
 * } as const;
 * meetingName(term, 6, "session", "full").value; // => "大同市第十六届人民代表大会第六次会议"
 * meetingName(term, 6, "session", "short").value; // => "大同市十六届人大六次会议"
 * meetingName(term, 30, "standing-committee", "short").value; // => "市十六届人大常委会第三十次会议"
 * ```
 */
export function meetingName(
  term: CongressTerm,
  ordinal: number,
  kind: MeetingKind,
  form: NameForm,
): ReadResult<string | null, DocumentIssue> {
  const [ofTerm, ofMeeting] = [chineseNumeral(term.ordinal), chineseNumeral(ordinal)];
  if (ofTerm === null || ofMeeting === null) {
    const found = ofTerm === null ? term.ordinal : ordinal;
    return { value: null, issues: [{ code: "number-not-written", path: [], params: { found } }] };
  }
  const { code } = term.congress;
  if (kind === "standing-committee" && congressLevelOf(code).value === "township") {
    return {
      value: null,
      issues: [{ code: "no-standing-committee", path: [], params: { found: code } }],
    };
  }
  const place = placeOf(term, kind, form);
  const country = isNational(code) ? wholeCountry : "";
  const isSession = kind === "session";
  const value =
    form === "full"
      ? `${place}第${ofTerm}届${country}人民代表大会${isSession ? "" : "常务委员会"}第${ofMeeting}次会议`
      : `${place}${ofTerm}届${country}人大${isSession ? "" : "常委会第"}${ofMeeting}次会议`;
  return { value, issues: [] };
}
