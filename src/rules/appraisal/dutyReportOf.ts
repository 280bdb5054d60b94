import type { Appraisal } from "../../model/appraisal";
import type { AppraisalRules } from "../../model/appraisalRules";
import type { Ballot, DutyReport } from "../../model/dutyReport";
import type { DocumentIssue, ReadResult } from "../../model/issue";
import { appraisalResult } from "./appraisalResult";

function added(first: Ballot, second: Ballot): Ballot {
  return {
    issued: first.issued + second.issued,
    returned: first.returned + second.returned,
    satisfied: first.satisfied + second.satisfied,
    basicallySatisfied: first.basicallySatisfied + second.basicallySatisfied,
    dissatisfied: first.dissatisfied + second.dissatisfied,
    abstained: first.abstained + second.abstained,
    spoiled: first.spoiled + second.spoiled,
  };
}

function issuesOf({ ballots, voiding }: Appraisal, rules: AppraisalRules): DocumentIssue[] {
  const unlisted = ballots.flatMap(({ group }, index) =>
    rules.groups.some(({ code }) => code === group)
      ? []
      : [{ code: "unknown-appraiser-group", path: ["ballots", index], params: { group } }],
  );
  const voided = appraisalResult(ballots, rules).groups.flatMap(({ group, faults }) =>
    faults.map((fault) => ({
      code: "ballot-void",
      path: ["ballots"],
      params: { group, fault },
    })),
  );
  if (voiding === null) return [...unlisted, ...voided];
  const { by, on, reason } = voiding;
  const declared = { code: "appraisal-voided", path: ["voiding"], params: { by, on, reason } };
  return [...unlisted, ...voided, declared];
}

/**
 * The duty report of an appraisal, for the archive and for scoring (D11).
 *
 * The report counts even where its ballot does not: then it carries none, and why is said.
 *
 * @param appraisal - the appraisal
 * @param rules - how the place reckons; `reported` says whose ballot the report carries
 * @returns the report; `ballot-void` for each fault of a group, `unknown-appraiser-group`,
 * `appraisal-voided` where a named body declared it void
 * @example
 * ```ts
 * import { dutyReportOf } from "deputy-archive/life";
 * const { value } = dutyReportOf(
 *   { id: "S-1", certificate: "DT16-0001", occurredOn: "2026-11-20", form: "oral", ballots: [], feedback: [], voiding: null },
 *   { basis: "", options: [], groups: [], rate: { answers: {}, among: "valid" }, groupMissing: "no-result", reported: "all" },
 * );
 * value; // => { kind: "report", id: "S-1", occurredOn: "2026-11-20", form: "oral", ballot: null, source: null }
 * ```
 */
export function dutyReportOf(
  appraisal: Appraisal,
  rules: AppraisalRules,
): ReadResult<DutyReport, DocumentIssue> {
  const { id, occurredOn, form, ballots, voiding } = appraisal;
  const { reported } = rules;
  const groups = appraisalResult(ballots, rules).groups.filter(
    ({ group }) => reported === "all" || reported.group === group,
  );
  const counted = groups.flatMap(({ ballot, faults }) =>
    ballot !== null && faults.length === 0 ? [ballot] : [],
  );
  const short = counted.length < groups.length && rules.groupMissing === "no-result";
  const none = counted.length === 0 || short || voiding !== null;
  const ballot = none ? null : counted.reduce(added);
  return {
    value: { kind: "report", id, occurredOn, form, ballot, source: null },
    issues: issuesOf(appraisal, rules),
  };
}
