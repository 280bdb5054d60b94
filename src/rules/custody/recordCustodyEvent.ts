import type { ArchiveHistory } from "../../model/archiveEvent";
import { compareContent } from "../../model/compareContent";
import type { ContentMark, CustodyEventBody } from "../../model/custodyEvent";
import type { Recorded } from "../../model/history/recorded";
import type { DocumentIssue } from "../../model/issue";
import { type EventAppended, eventAppended, notAppended } from "../archive/eventAppended";
import { ownEvents } from "../archive/ownEvents";
import { issueAt } from "../policy/checkIssue";
import { parseMandateKey } from "../tenure/mandateKey";
import { contentMark } from "./contentMark";
import type { CustodyRules } from "./custody";
import { custodyOn } from "./custodyOn";
import { takeCustodyEvent } from "./takeCustodyEvent";

/** A day after every day that can be written. */
const anyDay = "9999-12-31";

/** Why what is said of the archive's content is not so; `null` where it is, or nothing is said. */
function contentIssue(history: ArchiveHistory, body: CustodyEventBody): DocumentIssue | null {
  const { kind, on } = body;
  if (kind === "copies-made") {
    const expected = parseMandateKey(history.subject)?.certificate ?? body.deputy;
    const params = { expected, found: body.deputy };
    return expected === body.deputy ? null : issueAt(["body", "deputy"], "not-this-deputy", params);
  }
  if (kind !== "handed-over" && kind !== "term-closed") return null;
  const { entries, heads } = body;
  const said: ContentMark & { readonly events?: number } =
    kind === "term-closed" ? { entries, heads, events: body.events } : { entries, heads };
  const events = history.events.length;
  const held = { ...contentMark(history), ...(kind === "term-closed" && { events }) };
  return compareContent(said, held) === 0
    ? null
    : issueAt(["body"], "content-differs", { kind, on });
}

/**
 * Writes into a copy of an archive what happens to it as a whole: copies made, handed over, received, a
 * year closed, the term sealed (D2, D7), if it can be beside all the copy knows. What a handover or a
 * seal says of the content must be what the copy holds; make it with `contentMark` and `termClosing`.
 *
 * @param history - all the copy knows
 * @param copy - the copy written into
 * @param recorded - what happens, by whom, when, why
 * @param rules - the counties of the congress's region
 * @returns the history with the event, and its id; or the history unchanged and why
 * @example
 * ```ts
 * import { emptyHistory, recordCustodyEvent } from "deputy-archive/life";
 * const rules = { counties: ["140222"] };
 * const made = {
 *   recordedOn: "2021-09-28", by: { role: "station", id: "ZH-01" }, reason: null,
 *   body: { kind: "copies-made", on: "2021-09-28", deputy: "DT16-0001", county: "140222", station: "ZH-01" },
 * } as const;
 * const { value } = recordCustodyEvent(emptyHistory("DT16-0001@140200#16"), "station", made, rules);
 * value.events.length; // => 1
 * recordCustodyEvent(value, "station", made, rules).issues.map(({ code }) => code); // => ["copies-already-made"]
 * ```
 */
export function recordCustodyEvent(
  history: ArchiveHistory,
  copy: string,
  recorded: Recorded<CustodyEventBody>,
  rules: CustodyRules,
): EventAppended {
  const { value: custody } = custodyOn(ownEvents(history), anyDay, rules);
  const { issues } = takeCustodyEvent(custody, recorded, rules);
  if (issues.length > 0) return notAppended(history, issues);
  const issue = contentIssue(history, recorded.body);
  return issue === null ? eventAppended(history, copy, recorded) : notAppended(history, [issue]);
}
