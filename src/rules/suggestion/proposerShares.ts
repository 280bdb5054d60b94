import type { Fraction } from "../../model/fraction";
import type { RatingAspect } from "../../model/satisfaction";
import type { HandledItem } from "./handledItems";
import { percentOf } from "./percentOf";

/** How many of those who answered for a suggestion are satisfied. */
export interface ProposerShare {
  /** The suggestion, at one body. */
  readonly item: HandledItem;
  /** Satisfied or basically satisfied, per cent of those who answered; `null` where nobody did. */
  readonly share: Fraction | null;
}

/** The share for each suggestion, and how many reach a line. */
export interface ProposerShares {
  /** One for each suggestion, in the order given. */
  readonly shares: readonly ProposerShare[];
  /** Suggestions that anybody answered for: what `reached` is of. */
  readonly answered: number;
  /** Those with at least the line's share. */
  readonly reached: number;
}

/**
 * For each suggestion the share of its proposers who are satisfied, and how many reach a line, as
 * “229 of 245 with at least 80 %” (来宾; where each proposer rates).
 *
 * @param items - suggestions at the bodies that have to reply
 * @param aspect - what of the reply
 * @param line - the line, in per cent
 * @returns the shares; silence is in no share
 * @example
 * ```ts
 * import { proposerShares } from "deputy-archive/life";
 * const rating = (deputy: string, reply: "satisfied" | "dissatisfied") =>
 *   ({ deputy, on: "2026-06-01", judgements: { reply }, reasons: null }) as const;
 * const { shares, reached } = proposerShares([
 *   {
 *     suggestion: "S001", body: "water-bureau", referredOn: "2026-02-10", repliedOn: "2026-05-08",
 *     results: [], prompted: true, raters: ["DT16-0001", "DT16-0002", "DT16-0003"],
 *     ratings: [rating("DT16-0001", "satisfied"), rating("DT16-0002", "dissatisfied")],
 *   },
 * ], "reply", 80);
 * shares.map(({ share }) => share); // => [{ numerator: 50, denominator: 1 }]
 * reached; // => 0
 * ```
 */
export function proposerShares(
  items: readonly HandledItem[],
  aspect: RatingAspect,
  line: number,
): ProposerShares {
  const shares = items.map((item) => {
    const answers = item.ratings.flatMap(({ judgements }) => judgements[aspect] ?? []);
    const content = answers.filter((answer) => answer !== "dissatisfied").length;
    return { item, share: percentOf(content, answers.length) };
  });
  const answered = shares.flatMap(({ share }) => share ?? []);
  return {
    shares,
    answered: answered.length,
    reached: answered.filter(({ numerator, denominator }) => numerator >= line * denominator)
      .length,
  };
}
