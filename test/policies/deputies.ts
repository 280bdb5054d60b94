import {
  type Assessment,
  assess,
  caseArchive,
  compilePolicy,
  type Period,
  type Plan,
  type PolicyCase,
  type TallyOptions,
  tally,
} from "deputy-archive";
import { readPolicy } from "deputy-archive/schemas";

/** A shipped policy, read and compiled. */
export function planOf(document: unknown): Plan {
  const { value, issues } = readPolicy(document);
  if (value === null) throw new Error(JSON.stringify(issues));
  return compilePolicy(value);
}

const words = { zh: "示例", en: "example" };

/** What a deputy of a test has done, as a case writes it. */
export type Deputy = Omit<PolicyCase, "id" | "title" | "expect" | "because">;

/** Each of several deputies assessed for the same span; everything a deputy leaves out is ordinary. */
export function assessed(
  plan: Plan,
  period: Period,
  deputies: readonly Deputy[],
): readonly Assessment[] {
  const options: TallyOptions = { period, asOf: period.to };
  return deputies.map((deputy, index) => {
    const mandate = { certificate: `D-${String(index + 1).padStart(2, "0")}`, ...deputy.mandate };
    const said = { id: "example", title: words, expect: {}, because: words, ...deputy, mandate };
    return assess(tally(plan, caseArchive(plan.policy, said, period), options));
  });
}
