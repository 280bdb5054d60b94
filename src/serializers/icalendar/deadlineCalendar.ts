import type { DocumentIssue, ReadResult } from "../../model/issue";
import type { Audience } from "../../model/privacy/audience";
import { type CalendarOptions, calendarFrame } from "./calendarOptions";
import { type CalendarDeadline, type DatedDeadline, deadlineEvent } from "./deadlineEvent";
import { eachOnce } from "./eachOnce";
import { writeCalendar } from "./writeCalendar";

function isDated(deadline: CalendarDeadline): deadline is DatedDeadline {
  return deadline.dueOn !== null;
}

/** A deadline that touches a deputy's matters is that deputy's, whatever it says. */
function isFor(audience: Audience, { for: concerns }: CalendarDeadline): boolean {
  return audience !== "public" || concerns.every(({ deputy }) => deputy === undefined);
}

/** A day that is not known must not be missing without a word. */
function undated(deadline: CalendarDeadline, index: number): DocumentIssue[] {
  if (isDated(deadline) || deadline.state.kind === "not-begun") return [];
  const params = { rule: deadline.rule };
  return [{ code: "calendar-deadline-without-day", path: [index], params }];
}

/**
 * Writes deadlines as an iCalendar file (代表法2025第51条 and the measures of the places): each is a
 * whole day with its article, and reminders ahead of it.
 *
 * The public gets those that concern no deputy, without the matter's name; the deputy's own calendar
 * (`self`) says the matter and how it stands. What was withdrawn stays as called off, so that it
 * goes from telephones too. The same deadline keeps its UID in every edition.
 *
 * @param deadlines - deadlines, or reminders of them
 * @param options - day, edition, audience, language
 * @returns the text of the file; issues name deadlines whose day is not known
 * @throws RangeError where the number of the edition is none
 * @example
 * ```ts
 * import { deadlineCalendar } from "deputy-archive/icalendar";
 * const law = { zh: "示例办法", en: "example measure" };
 * const reminder = {
 *   rules: "example", rule: "sum-up", subject: "2026", for: [],
 *   basis: [{ law, article: "第九条", from: null, to: null }],
 *   who: { zh: "县级人大常委会", en: "county standing committees" }, what: { zh: "汇总上报", en: "report" },
 *   startedOn: "2026-01-01", dueOn: "2026-11-30", state: { kind: "soon-due", daysLeft: 6 },
 * } as const;
 * const { value } = deadlineCalendar([reminder], { asOf: "2026-11-24" });
 * value.includes("DTSTART;VALUE=DATE:20261130"); // => true
 * ```
 */
export function deadlineCalendar(
  deadlines: readonly CalendarDeadline[],
  options: CalendarOptions,
): ReadResult<string, DocumentIssue> {
  const frame = calendarFrame(options, { zh: "履职期限", en: "Deadlines of duty" });
  const placed = deadlines.flatMap((deadline, index) =>
    isDated(deadline) && isFor(frame.audience, deadline)
      ? [{ event: deadlineEvent(deadline, frame), path: [index] }]
      : [],
  );
  const { value: events, issues } = eachOnce(placed);
  const missing = deadlines.flatMap((deadline, index) =>
    isFor(frame.audience, deadline) ? undated(deadline, index) : [],
  );
  return { value: writeCalendar(events, frame), issues: [...missing, ...issues] };
}
