import type { Archive } from "../../model/archive";
import type { DutyEntry } from "../../model/dutyEntry";
import type { DutyReport } from "../../model/dutyReport";
import type { Mandate } from "../../model/mandate";
import type { Period } from "../../model/period";
import type { Policy } from "../../model/policy/policy";
import type { CaseEntry, CaseRecord, PolicyCase } from "../../model/policyCase";
import type { Rating } from "../../model/rating";
import type { Suggestion } from "../../model/suggestion";
import { caseMandate } from "./caseMandate";
import { type Numbered, numbered } from "./numbered";

function entryOf(policy: Policy, said: Numbered<CaseEntry>): DutyEntry {
  const counted = policy.duties.some(
    ({ code, quantity }) => code === said.duty && quantity !== undefined,
  );
  return {
    kind: "entry",
    activity: null,
    recordedOn: said.occurredOn,
    place: null,
    content: null,
    role: null,
    attendance: "present",
    quantity: counted ? 1 : null,
    level: null,
    recorder: "organiser",
    verification: "verified",
    attachments: [],
    source: null,
    ...said,
  };
}

/** Whose certificates stand on a suggestion where the case does not say: the deputy's and `D-2`. */
function signers({ certificate }: Mandate, role: Suggestion["role"]) {
  const other = "D-2";
  if (role === "co-signer") return { lead: other, coSigners: [certificate] };
  return { lead: certificate, coSigners: role === "lead" ? [other] : [] };
}

function suggestionOf(mandate: Mandate, said: Numbered<CaseRecord<Suggestion>>): Suggestion {
  const { role = "individual" } = said;
  return {
    kind: "suggestion",
    title: null,
    referredOn: null,
    handlingBody: null,
    repliedOn: null,
    outcome: null,
    marks: [],
    satisfaction: null,
    promise: null,
    source: null,
    ...signers(mandate, role),
    ...said,
    role,
  };
}

function reportOf(said: Numbered<CaseRecord<DutyReport>>): DutyReport {
  return { kind: "report", form: "written", ballot: null, source: null, ...said };
}

type CaseRating = NonNullable<PolicyCase["ratings"]>[number];

function ratingOf(said: Numbered<CaseRating>, reason: string): Rating {
  return {
    kind: "rating",
    assessor: said.rater,
    recordedOn: said.occurredOn,
    reason,
    source: null,
    ...said,
  };
}

/**
 * Turns a case into an archive: what the case leaves out is ordinary. The deputy is in office all
 * the term; entries are verified, attended, and written down by the organiser on their day; records
 * that name no day happened on the first of the span; a rating's reason is the title of the case.
 *
 * @param policy - the measure the case belongs to
 * @param policyCase - the case
 * @param period - the span of every case of the file, for a case that names none
 * @returns the archive
 * @example
 * ```ts
 * import { caseArchive } from "deputy-archive";
 * import { readPolicy } from "deputy-archive/schemas";
 * import document from "deputy-archive/policies/datong-2026-illustrative/policy.json" with { type: "json" };
 *
 * const { value: policy } = readPolicy(document);
 * if (policy === null) throw new Error("the policy has issues");
 * const words = { zh: "接待三次", en: "three receptions" };
 * const receptions = { id: "three", title: words, entries: [{ duty: "reception", times: 3 }], expect: {}, because: words };
 * const { entries } = caseArchive(policy, receptions, { from: "2025-12-01", to: "2026-11-30" });
 * entries.map(({ id, occurredOn }) => `${id} ${occurredOn}`); // => ["R-1 2025-12-01", "R-2 2025-12-02", "R-3 2025-12-03"]
 * ```
 */
export function caseArchive(policy: Policy, policyCase: PolicyCase, period: Period): Archive {
  const { title, entries = [], suggestions = [], reports = [], ratings = [] } = policyCase;
  const span = policyCase.period ?? period;
  const mandate = caseMandate(policy, policyCase.mandate, span);
  const entered = numbered(entries, span, 0);
  const suggested = numbered(suggestions, span, entered.length);
  const reported = numbered(reports, span, entered.length + suggested.length);
  const others = entered.length + suggested.length + reported.length;
  return {
    mandate,
    roster: {},
    entries: entered.map((said) => entryOf(policy, said)),
    suggestions: suggested.map((said) => suggestionOf(mandate, said)),
    reports: reported.map(reportOf),
    ratings: numbered(ratings, span, others).map((said) => ratingOf(said, title.zh)),
  };
}
