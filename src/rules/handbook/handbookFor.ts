import type { Archive } from "../../model/archive";
import type { OfficeContact } from "../../model/handbook/officeContact";
import type { DocumentIssue, ReadResult } from "../../model/issue";
import type { Period } from "../../model/period";
import { earlierOf, type PlainDate } from "../../model/plainDate";
import type { ChecklistResult } from "../checklist/checklistResult";
import { issueAt } from "../policy/checkIssue";
import type { Scorecard } from "../score/scorecard";
import { type ChronicleSources, chronicleOf } from "./chronicleOf";
import type { Handbook } from "./handbook";
import { rightsAndObligationsOn } from "./rightsAndObligationsOn";
import { yearRecord } from "./yearRecord";

/** What a handbook is made from. */
export interface HandbookParts {
  /** The year. */
  readonly period: Period;
  /** Day of knowledge. */
  readonly asOf: PlainDate;
  /** The checklist of the year; `null` where the place has none. */
  readonly checklist: ChecklistResult | null;
  /** The scorecard of the year; `null` where the place gives no points. */
  readonly scorecard: Scorecard | null;
  /** Sources of the chronicle. */
  readonly chronicle: ChronicleSources;
  /** How to reach the standing committees and their offices. */
  readonly contacts: readonly OfficeContact[];
}

function* scorecardFaults(
  { mandate }: Archive,
  { period, asOf, scorecard }: HandbookParts,
): Generator<DocumentIssue, void, undefined> {
  if (scorecard === null) return;
  const { mandate: scored, period: span, asOf: known } = scorecard;
  if (scored.certificate !== mandate.certificate || scored.term.from !== mandate.term.from) {
    const params = { expected: mandate.certificate, found: scored.certificate };
    yield issueAt(["scorecard", "mandate"], "handbook-of-another-mandate", params);
  }
  if (span.from !== period.from || span.to !== period.to) {
    const params = { ...period, foundFrom: span.from, foundTo: span.to };
    yield issueAt(["scorecard", "period"], "handbook-of-another-year", params);
  }
  if (known > asOf) {
    yield issueAt(["scorecard", "asOf"], "handbook-part-too-new", { asOf, found: known });
  }
}

function* checklistFaults({
  asOf,
  checklist,
}: HandbookParts): Generator<DocumentIssue, void, undefined> {
  if (checklist !== null && checklist.on > asOf) {
    yield issueAt(["checklist", "on"], "handbook-part-too-new", { asOf, found: checklist.on });
  }
}

/**
 * Puts a deputy's handbook together: rights and obligations with the articles of the day, the year's
 * record, the chronicle of major events, the contacts (D4, P2). Nothing is printed or made up.
 *
 * A scorecard or checklist that does not belong into it is left out, with an issue that says why.
 *
 * @param archive - the archive of the mandate
 * @param parts - the year, the day of knowledge, and what the caller has
 * @returns the handbook, and everything left out of it
 * @example
 * ```ts
 * import { handbookFor } from "deputy-archive/life";
 * const mandate = {
 *   certificate: "DT16-0001", name: "示例", term: { from: "2021-09-01", to: "2026-12-31" },
 *   delegation: "甲区", station: null, deputyClass: "other", beganOn: "2021-09-01",
 *   status: "in-office", statusOn: null,
 * } as const;
 * const archive = { mandate, roster: {}, entries: [], suggestions: [], reports: [] };
 * const contact = {
 *   body: "示例市人大常委会", address: "示例路1号", website: null, wechat: "示例人大",
 *   offices: [{ office: "示例办公室", phones: ["0000-0000000"] }],
 * };
 * const { value } = handbookFor(archive, {
 *   period: { from: "2026-01-01", to: "2026-12-31" }, asOf: "2026-11-30",
 *   checklist: null, scorecard: null, chronicle: { sessions: [], items: [] }, contacts: [contact],
 * });
 * value.rightsAndObligations?.obligations.article; // => 8
 * ```
 */
export function handbookFor(
  archive: Archive,
  parts: HandbookParts,
): ReadResult<Handbook, DocumentIssue> {
  const { period, asOf } = parts;
  const scorecardIssues = [...scorecardFaults(archive, parts)];
  const checklistIssues = [...checklistFaults(parts)];
  const known = { from: period.from, to: earlierOf(period.to, asOf) };
  const chronicle = chronicleOf(known, parts.chronicle);
  const rightsAndObligations = rightsAndObligationsOn(asOf);
  const unread = issueAt(["rightsAndObligations"], "statute-not-read", { asOf });
  return {
    value: {
      mandate: archive.mandate,
      asOf,
      rightsAndObligations,
      record: yearRecord(archive, period, asOf),
      checklist: checklistIssues.length === 0 ? parts.checklist : null,
      scorecard: scorecardIssues.length === 0 ? parts.scorecard : null,
      chronicle: chronicle.value,
      contacts: parts.contacts,
    },
    issues: [
      ...(rightsAndObligations === null ? [unread] : []),
      ...scorecardIssues,
      ...checklistIssues,
      ...chronicle.issues,
    ],
  };
}
