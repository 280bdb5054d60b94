import type { MandateStatus } from "../../model/mandate";
import { daysOf, type Period } from "../../model/period";
import type { Policy } from "../../model/policy/policy";
import type { Facts } from "../condition/facts";
import type { Plan, UnitTest } from "../plan/plan";
import type { Range } from "./range";
import type { SampleRecord } from "./recordSpace";

/** Facts of a mandate that rules can ask for. */
export interface DeputyFacts {
  /** Class of deputy. */
  readonly deputyClass: string;
  /** Whether the mandate began after the first day of the period. */
  readonly joinedInPeriod: boolean;
  /** State of the mandate on the last day. */
  readonly status: MandateStatus;
  /** Grade or other standing; `null` while points are being given. */
  readonly standing: string | null;
}

/** What a condition can come to. */
export interface Outcomes {
  /** Whether it can hold. */
  readonly canHold: boolean;
  /** Whether it can fail. */
  readonly canFail: boolean;
}

/** What bounds are asked about: a policy, a period and the facts of a deputy. */
export interface Setting {
  /** The policy. */
  readonly policy: Policy;
  /** The policy, compiled. */
  readonly plan: Plan;
  /** What counts as attended. */
  readonly attended: UnitTest;
  /** The period. */
  readonly period: Period;
  /** Facts of the deputy. */
  readonly deputy: DeputyFacts;
  /** Records that rules take, kept by the rule; they are the same for every deputy. */
  readonly taken: Map<object, readonly SampleRecord[] | null>;
  /** What conditions came to before, kept where no points are asked for. */
  readonly outcomes: Map<object, Outcomes>;
  /** What units came to before, by the award and how many of them there can be. */
  readonly sums: Map<string, Range>;
  /** What the points of a node can be, as far as it is known. */
  readonly pointsOf: (rule: string) => Range;
}

/** Facts as the engine asks for them, for a deputy in office on so many days and no measure besides. */
export function factsWith({ policy, period, deputy }: Setting, daysInOffice: number): Facts {
  const days = { value: { numerator: daysInOffice, denominator: 1 }, records: [] };
  const ids = policy.measures.filter(({ kind }) => kind === "days-in-office").map(({ id }) => id);
  return { ...deputy, period, measures: new Map(ids.map((id) => [id, days])) };
}

/** Fewest and most days in office. */
export function daysInOffice({ period, deputy }: Setting): readonly number[] {
  const days = daysOf(period);
  return deputy.joinedInPeriod ? [1, days - 1] : [1, days];
}
