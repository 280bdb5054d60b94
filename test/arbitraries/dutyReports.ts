import { type DutyReport, type Policy, reportForms } from "deputy-archive";
import fc from "fast-check";
import { ballots } from "./ballots";
import { datesAround } from "./datesAround";

/** Duty reports, with a valid ballot, a void one or none. */
export function dutyReports(policy: Policy, year = 2026): fc.Arbitrary<DutyReport> {
  return fc.record({
    kind: fc.constant("report" as const),
    id: fc.integer({ min: 1, max: 999 }).map((number) => `R${String(number).padStart(3, "0")}`),
    occurredOn: datesAround(policy, year),
    form: fc.constantFrom(...reportForms),
    ballot: fc.option(ballots()),
    source: fc.constant(null),
  });
}
