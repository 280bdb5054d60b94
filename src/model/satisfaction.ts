/** How satisfied somebody who answered is. */
export type Satisfaction = "satisfied" | "basically-satisfied" | "dissatisfied";

/** All answers, for schemas and tests. */
export const satisfactions: readonly Satisfaction[] = [
  "satisfied",
  "basically-satisfied",
  "dissatisfied",
];

/** What of a reply is judged: attitude (办理态度), result (办理结果), the letter (答复函). */
export type RatingAspect = "attitude" | "result" | "reply";

/** All aspects, for schemas and tests. */
export const ratingAspects: readonly RatingAspect[] = ["attitude", "result", "reply"];

/** An answer on each aspect that is judged. */
export type Judgements = Readonly<Partial<Record<RatingAspect, Satisfaction>>>;
