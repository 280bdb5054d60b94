import type { Collective } from "../../model/collective";
import { formatPoints, type Points } from "../../model/decimal";
import { multiplyFractions, timesFraction } from "../../model/fraction";
import type { Period } from "../../model/period";
import type { PassingOn } from "../../model/policy/collective";
import type { Rating } from "../../model/rating";
import { multiplier } from "../plan/multiplier";
import type { Plan } from "../plan/plan";
import type { Scorecard } from "../score/scorecard";

/** A rating for one member. */
export interface PassedOn {
  /** The member. */
  readonly certificate: string;
  /** The rating, for the member's archive. */
  readonly rating: Rating;
}

/** Members on the last day of a span: those who leave or die before it take nothing along. */
function membersOn({ members }: Collective, { to: day }: Period): readonly string[] {
  return members
    .filter(({ from, to }) => from <= day && (to === null || day <= to))
    .map(({ certificate }) => certificate);
}

function shareOf({ convert, share }: PassingOn, points: Points, heads: number): Points {
  const one = { numerator: 1, denominator: share === "each" ? 1 : heads };
  return timesFraction(points, multiplyFractions(multiplier(convert), one), convert.rounding);
}

/**
 * Passes points of a group or delegation on to its members, as its policy says.
 *
 * @param plan - the compiled policy of the group
 * @param scorecard - the group's score
 * @param collective - the group; whoever is a member on the last day of the span gets a share
 * @returns a rating for each member and rule, its points a decimal number; add it to the member's archive
 * @example
 * ```ts
 * import { passOn } from "deputy-archive";
 * typeof passOn; // => "function"
 * ```
 */
export function passOn(
  plan: Plan,
  scorecard: Scorecard,
  collective: Collective,
): readonly PassedOn[] {
  const { period, asOf, scale, nodes } = scorecard;
  const members = membersOn(collective, period);
  return (plan.policy.passesOn ?? []).flatMap((rule) => {
    const points = nodes.find((node) => node.rule === rule.of)?.points ?? 0;
    return members.map((certificate) => ({
      certificate,
      rating: {
        kind: "rating" as const,
        id: `${collective.id} ${rule.id} ${period.to}`,
        item: rule.item,
        rater: rule.rater,
        assessor: collective.name,
        occurredOn: period.to,
        recordedOn: asOf,
        points: Number(formatPoints(shareOf(rule, points, members.length), scale)),
        reason: rule.basis,
        source: null,
      },
    }));
  });
}
