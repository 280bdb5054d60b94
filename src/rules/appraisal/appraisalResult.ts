import type { AppraisalBallot } from "../../model/appraisal";
import type { AppraisalFault, AppraisalResult, GroupResult } from "../../model/appraisalResult";
import type { AppraisalRules, AppraiserGroup } from "../../model/appraisalRules";
import {
  addFractions,
  divideFractions,
  type Fraction,
  multiplyFractions,
  reduced,
  timesFraction,
  wholeNumber,
} from "../../model/fraction";
import { ballotRate } from "../value/ballotRate";
import { addBallots } from "./addBallots";
import { boxFaults, hasQuorum } from "./ballotFaults";
import { neutralBallot } from "./neutralBallot";

function groupResult(
  boxes: readonly AppraisalBallot[],
  { code: group, quorums }: AppraiserGroup,
  { options, rate: rule }: AppraisalRules,
): GroupResult {
  if (boxes.length === 0) return { group, ballot: null, faults: [], rate: null };
  const all = boxes.reduce(addBallots);
  const ballot = neutralBallot(all, options);
  const faults = new Set<AppraisalFault>(boxes.flatMap((box) => boxFaults(box, options)));
  if (!hasQuorum(all, quorums)) faults.add("below-quorum");
  const { answers, among } = rule;
  const rate = faults.size > 0 ? null : ballotRate(rule)(ballot);
  if (faults.size === 0 && rate === null) {
    const divisible = ballotRate({ answers, among })(ballot) !== null;
    faults.add(divisible ? "too-few-returned" : "nothing-below-line");
  }
  return { group, ballot, faults: [...faults], rate: rate === null ? null : reduced(rate) };
}

function weighted(
  groups: readonly GroupResult[],
  { groups: rules, groupMissing }: AppraisalRules,
): Fraction | null {
  const counted = rules.flatMap(({ weight }, index) => {
    const rate = groups[index]?.rate ?? null;
    return rate === null ? [] : [{ weight, rate }];
  });
  const short = counted.length < rules.length && groupMissing === "no-result";
  if (counted.length === 0 || short) return null;
  const sum = counted
    .map(({ weight, rate }) => multiplyFractions(rate, wholeNumber(weight)))
    .reduce(addFractions);
  const weights = counted.reduce((total, { weight }) => total + weight, 0);
  return reduced(divideFractions(sum, wholeNumber(weights)));
}

function rounded(rate: Fraction, { round }: AppraisalRules): Fraction {
  if (round === undefined) return rate;
  const denominator = 10 ** round.decimals;
  return reduced({ numerator: timesFraction(denominator, rate, round.rounding), denominator });
}

/**
 * What the ballots of a satisfaction evaluation come to: of a deputy's duty report, or of a special
 * report that was heard (述职评议 D11, 满意度测评 Q3).
 *
 * Ballot boxes of one group are added. A box whose figures do not agree makes its group void, even
 * where another box would hide it.
 *
 * @param ballots - the ballots, in any order; those of a group the rules do not list are not counted
 * @param rules - options, groups, quorums, rate
 * @returns each group's ballot with why it does not count, and the rate of all in per cent
 * @throws RangeError where a weight or quorum of the rate has more than 4 decimals
 * @example
 * ```ts
 * import { type AppraisalRules, appraisalResult } from "deputy-archive/life";
 * const rules: AppraisalRules = {
 *   basis: "示例第五条", groupMissing: "no-result", reported: "all",
 *   options: [
 *     { code: "good", name: { zh: "好", en: "good" }, means: "satisfied" },
 *     { code: "poor", name: { zh: "差", en: "poor" }, means: "dissatisfied" },
 *   ],
 *   groups: [{ code: "voters", name: { zh: "选民", en: "voters" }, weight: 1,
 *     quorums: [{ kind: "number", basis: "", atLeast: 50 }] }],
 *   rate: { answers: { satisfied: 1 }, among: "valid" },
 * };
 * const box = { group: "voters", eligible: 60, present: 52, issued: 52, returned: 51, spoiled: 1, counts: { good: 45, poor: 5 } };
 * appraisalResult([box], rules).rate; // => { numerator: 90, denominator: 1 }
 * appraisalResult([{ ...box, present: 49, issued: 49, returned: 49, counts: { good: 48 } }], rules).groups[0]?.faults; // => ["below-quorum"]
 * ```
 */
export function appraisalResult(
  ballots: readonly AppraisalBallot[],
  rules: AppraisalRules,
): AppraisalResult {
  const groups = rules.groups.map((group) =>
    groupResult(
      ballots.filter((ballot) => ballot.group === group.code),
      group,
      rules,
    ),
  );
  const rate = weighted(groups, rules);
  return { groups, rate: rate === null ? null : rounded(rate, rules) };
}
