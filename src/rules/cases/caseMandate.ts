import type { Mandate } from "../../model/mandate";
import type { Period } from "../../model/period";
import { type PlainDate, plainDate } from "../../model/plainDate";
import type { Policy } from "../../model/policy/policy";
import type { PolicyCase } from "../../model/policyCase";
import { yearDay } from "../policy/periodOf";

const yearsBefore = 4;

function yearOf(date: PlainDate): number {
  return Number(date.slice(0, 4));
}

/** A term of whole years with the span in its last one; it begins no earlier than the calendar does. */
function ordinaryTerm({ from, to }: Period): Period {
  return {
    from: plainDate(yearOf(from) - yearsBefore, 1, 1) ?? from,
    to: yearDay({ month: 12, day: 31, yearOffset: 0 }, yearOf(to)),
  };
}

/**
 * The mandate of a case: in office all the term, of the class the policy names last (where lists of
 * classes put everyone else), unless the case says otherwise.
 *
 * @param policy - the measure
 * @param said - what the case says of the mandate
 * @param period - the span of the case
 * @returns the mandate; its certificate is `D-1` and its name says that it is nobody's
 */
export function caseMandate(policy: Policy, said: PolicyCase["mandate"], period: Period): Mandate {
  const term = said?.term ?? ordinaryTerm(period);
  return {
    certificate: "D-1",
    name: "D-1",
    term,
    delegation: "1",
    station: null,
    deputyClass: policy.deputyClasses[policy.deputyClasses.length - 1]?.code ?? "",
    beganOn: term.from,
    status: "in-office",
    statusOn: null,
    ...said,
  };
}
