import { canonicalText } from "../../model/canonicalText";
import type { Recorded } from "../../model/history/recorded";
import type { DocumentIssue, ReadResult } from "../../model/issue";
import type { OpenPeriod } from "../../model/openPeriod";
import { type TenureEventBody, tenureKinds } from "../../model/tenureEvent";
import { eventFormIssue } from "../archive/eventFormIssue";
import { reckonTenure } from "./reckonTenure";

/** A day after every day that can be written. */
const anyDay = "9999-12-31";

/** What was voided by a day is voided also where it is written down again that day. */
function struckOut(
  events: readonly Recorded<TenureEventBody>[],
  { body, recordedOn }: Recorded<TenureEventBody>,
): DocumentIssue | null {
  if (body.kind === "tenure-voided") return null;
  const text = canonicalText(body);
  const voided = events.some(
    (event) =>
      eventFormIssue(event) === null &&
      event.body.kind === "tenure-voided" &&
      event.recordedOn >= recordedOn &&
      canonicalText(event.body.fact) === text,
  );
  if (!voided) return null;
  const params = { kind: body.kind, on: body.effectiveOn };
  return { code: "tenure-voided-that-day", path: [events.length], params };
}

/**
 * Writes down what happened to a mandate, if it can have happened after and before all the rest.
 *
 * A correction (`tenure-voided`) is taken wherever it meets something; what no longer fits then is
 * said, until the right fact is written down.
 *
 * @param events - everything written down so far; never changed
 * @param next - what is written down now
 * @param term - the congress's term; with it, what lies outside is refused
 * @returns the events with it, and what is worth knowing; the events as they were and the issues
 * where it cannot have happened
 * @example
 * ```ts
 * import { recordTenure } from "deputy-archive/life";
 * const by = { role: "office", id: "C1" } as const;
 * const resumed = { kind: "resumed", effectiveOn: "2024-05-06" } as const;
 * const tried = recordTenure([], { recordedOn: "2024-05-07", by, reason: null, body: resumed });
 * tried.value; // => []
 * tried.issues[0]?.code; // => "tenure-before-election"
 * ```
 */
export function recordTenure(
  events: readonly Recorded<TenureEventBody>[],
  next: Recorded<TenureEventBody>,
  term?: OpenPeriod,
): ReadResult<readonly Recorded<TenureEventBody>[], DocumentIssue> {
  const unread = eventFormIssue(next, tenureKinds);
  if (unread !== null) {
    return { value: events, issues: [{ ...unread, path: [events.length, ...unread.path] }] };
  }
  const struck = struckOut(events, next);
  if (struck !== null) return { value: events, issues: [struck] };
  const tried = [...events, next];
  const before = reckonTenure(events, anyDay, term);
  const after = reckonTenure(tried, anyDay, term);
  const news = (all: readonly DocumentIssue[], old: readonly DocumentIssue[]) =>
    all.filter(
      ({ code, path }) => !old.some((one) => one.code === code && one.path[0] === path[0]),
    );
  const refused = news(after.refused, before.refused);
  const noted = news(after.noted, before.noted);
  const isCorrection = next.body.kind === "tenure-voided";
  const stands = refused.every(({ path }) => isCorrection && path[0] !== events.length);
  return stands
    ? { value: tried, issues: [...refused, ...noted] }
    : { value: events, issues: refused };
}
