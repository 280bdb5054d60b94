import {
  type Mandate,
  type MandateStatus,
  type Period,
  type Policy,
  periodOf,
} from "deputy-archive";
import fc from "fast-check";
import { periods } from "./periods";
import { plainDates } from "./plainDates";

/** What the mandates of a test have in common. */
export interface MandateOptions {
  /** The congress's term. */
  readonly term?: Period;
  /** Delegations to choose from. */
  readonly delegations?: readonly string[];
  /** Calendar year of the scored period's last day. */
  readonly year?: number;
}

const usualTerm: Period = { from: "2021-09-01", to: "2026-12-31" };

type State = Pick<Mandate, "status" | "statusOn">;

/** Mostly never suspended; otherwise any spans, in any order, apart or not. */
function pastSuspensions(term: Period): fc.Arbitrary<Pick<Mandate, "suspensions">> {
  const some = fc.record({ suspensions: fc.array(periods(term), { maxLength: 3 }) });
  return fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: some });
}

/** In office all along, or suspended or ended some day of the term. */
function states(term: Period): fc.Arbitrary<State> {
  const changed = fc.record({
    status: fc.constantFrom<MandateStatus>("suspended", "ended", "in-office"),
    statusOn: plainDates(term),
  });
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant<State>({ status: "in-office", statusOn: null }) },
    { weight: 1, arbitrary: changed },
  );
}

/** Mandates of a policy's classes of deputy: from the term's first day or taken up within the period. */
export function mandates(policy: Policy, options: MandateOptions = {}): fc.Arbitrary<Mandate> {
  const { term = usualTerm, delegations = ["甲区", "乙县", "丙县"], year = 2026 } = options;
  return fc
    .record({
      certificate: fc.integer({ min: 1, max: 9999 }),
      delegation: fc.constantFrom(...delegations),
      station: fc.constantFrom(null, "第一联络站", "第二联络站"),
      deputyClass: fc.constantFrom(...policy.deputyClasses.map(({ code }) => code)),
      beganOn: fc.oneof(
        { weight: 3, arbitrary: fc.constant(term.from) },
        { weight: 1, arbitrary: plainDates(periodOf(policy, year)) },
      ),
      state: states(term),
      past: pastSuspensions(term),
    })
    .map(({ certificate, state, past, ...rest }) => ({
      ...rest,
      ...state,
      ...past,
      certificate: `DT16-${String(certificate).padStart(4, "0")}`,
      name: "示例",
      term,
    }));
}
