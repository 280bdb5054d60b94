import type { AppraisalBallot } from "../../model/appraisal";
import type { AppraisalFault } from "../../model/appraisalResult";
import type { AppraisalOption, Quorum } from "../../model/appraisalRules";
import { ballotFault } from "../../model/dutyReport";
import { neutralBallot } from "./neutralBallot";

function reaches({ present, eligible }: AppraisalBallot, quorum: Quorum): boolean {
  if (quorum.kind === "number") return present >= quorum.atLeast;
  const { numerator, denominator } = quorum.share;
  const over = present * denominator - eligible * numerator;
  return quorum.bound === "at-least" ? over >= 0 : over > 0;
}

/** Faults in the figures of one ballot box: found before boxes are added, or they could cancel out. */
export function boxFaults(
  ballot: AppraisalBallot,
  options: readonly AppraisalOption[],
): readonly AppraisalFault[] {
  const { eligible, present, issued, returned, spoiled, counts } = ballot;
  const figures = [eligible, present, issued, returned, spoiled, ...Object.values(counts)];
  const faults: AppraisalFault[] = [];
  if (figures.some((figure) => !Number.isSafeInteger(figure) || figure < 0)) {
    faults.push("count-not-whole");
  }
  const codes = options.map(({ code }) => code);
  if (Object.keys(counts).some((option) => !codes.includes(option))) faults.push("unknown-option");
  if (present > eligible) faults.push("present-exceed-eligible");
  if (issued > present) faults.push("issued-exceed-present");
  const fault = ballotFault(neutralBallot(ballot, options));
  return fault === null ? faults : [...faults, fault];
}

/** Whether so many were there as the rules ask for. */
export function hasQuorum(ballot: AppraisalBallot, quorums: readonly Quorum[]): boolean {
  return quorums.every((quorum) => reaches(ballot, quorum));
}
