import type { ActivityState } from "../../model/activity/activityState";
import type { AttendanceRecord } from "../../model/activity/attendanceRecord";
import type { Attendance } from "../../model/attendance";
import { compareText } from "../../model/compareText";
import type { Period } from "../../model/period";
import type { PlainDate } from "../../model/plainDate";
import type { StatuteArticle } from "../../model/policy/checklist";
import { attendanceRecords } from "./attendanceRecords";
import type { InForce } from "./inForceBy";
import { activityDays } from "./stages";

/** The article on two sessions missed without approval, by the days it had that number. */
const articles: readonly (StatuteArticle & { readonly from: PlainDate })[] = [
  {
    law: { zh: "代表法（2015年修正）", en: "Deputies Law (as amended in 2015)" },
    article: "第四十九条第三项",
    from: "2015-08-29",
    to: "2025-03-10",
  },
  {
    law: { zh: "代表法（2025年修正）", en: "Deputies Law (as amended in 2025)" },
    article: "第六十二条第三项",
    from: "2025-03-11",
    to: null,
  },
];

/** A session and its days. */
export interface SessionNamed extends Period {
  /** Number of the activity. */
  readonly activity: string;
  /** Title. */
  readonly title: string;
}

/** What is on record about sessions a deputy missed; a fact for the organs named by law, no decision. */
export interface SessionAbsences {
  /** Sessions missed altogether without approved leave, in order. */
  readonly missed: readonly SessionNamed[];
  /** Sessions of which it cannot be said: a sheet is open, a leave undecided or covers a part only. */
  readonly undetermined: readonly SessionNamed[];
  /** Whether two sessions of `missed` are next to each other among those the deputy was due at. */
  readonly consecutive: boolean;
  /** Whether two or more are in `missed`: the number the article speaks of. */
  readonly two: boolean;
  /** The article in force on the day asked about; `null` for days before those known here. */
  readonly basis: StatuteArticle | null;
}

const unapproved: readonly Attendance[] = ["absent", "leave-refused"];
const came: readonly Attendance[] = ["present", "non-voting", "late", "left-early"];

/** The lines of one deputy: a session of thousands is not gone through for each of them. */
function sheetOf(state: ActivityState, certificate: string): ActivityState {
  const isOwn = (line: { readonly certificate: string }) => line.certificate === certificate;
  const { calls, signIns, leaves } = state;
  return {
    ...state,
    calls: calls.filter(isOwn),
    signIns: signIns.filter(isOwn),
    leaves: leaves.filter(isOwn),
  };
}

/** How a whole session stands for one deputy; `null` where not due on every day of it. */
function standingOf(records: readonly AttendanceRecord[]): "came" | "missed" | "open" | null {
  if (records.length === 0 || records.some(({ due }) => !due)) return null;
  if (records.every(({ attendance }) => unapproved.includes(attendance))) return "missed";
  if (records.some(({ attendance }) => came.includes(attendance))) return "came";
  return records.every(({ attendance }) => attendance === "excused") ? "came" : "open";
}

/**
 * Says which sessions of the congress a deputy missed without approved leave (代表法2025第62条第三项).
 *
 * The unit is a session, not a day or a sitting: only one missed altogether counts; other activities
 * and single sittings never do, nor sessions during a suspension. Whether the two must follow each
 * other is not settled by the text: `consecutive` is said, nothing is decided.
 *
 * @param sessions - activities of the term, of any scope, as `activityOn` gives them
 * @param certificate - number of the deputy certificate
 * @param inForce - whether a mandate is in force on a day
 * @param asOf - the day asked about
 * @returns the facts, with the article in force on that day
 * @example
 * ```ts
 * import { sessionAbsences } from "deputy-archive/life";
 * const { two, basis } = sessionAbsences([], "DT16-0001", () => true, "2026-01-31");
 * two; // => false
 * basis?.article; // => "第六十二条第三项"
 * ```
 */
export function sessionAbsences(
  sessions: readonly ActivityState[],
  certificate: string,
  inForce: InForce,
  asOf: PlainDate,
): SessionAbsences {
  const stood = sessions
    .filter(({ activity }) => activity.scope === "session" && activityDays(activity).from <= asOf)
    .flatMap((state) => {
      const own = attendanceRecords(sheetOf(state, certificate), inForce);
      const standing = standingOf(own);
      const { id, title } = state.activity;
      const session = { activity: id, title, ...activityDays(state.activity) };
      return standing === null ? [] : [{ standing, session }];
    })
    .sort(
      (first, second) =>
        compareText(first.session.from, second.session.from) ||
        compareText(first.session.activity, second.session.activity),
    );
  const those = (wanted: string) =>
    stood.filter(({ standing }) => standing === wanted).map(({ session }) => session);
  const missed = those("missed");
  return {
    missed,
    undetermined: those("open"),
    consecutive: stood.some(
      ({ standing }, index) => standing === "missed" && stood[index + 1]?.standing === "missed",
    ),
    two: missed.length >= 2,
    basis: articles.find(({ from, to }) => from <= asOf && (to === null || asOf <= to)) ?? null,
  };
}
