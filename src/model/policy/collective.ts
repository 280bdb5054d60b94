import type { Conversion, RuleIdentity } from "./award";

/**
 * What a group or delegation passes on to each of its members: points of one of its nodes, converted,
 * as a rating in the member's archive.
 */
export interface PassingOn extends RuleIdentity {
  /** Id of the node of the group's own tree of points. */
  readonly of: string;
  /** What the points are multiplied by. */
  readonly convert: Conversion;
  /** Whether each member gets it all, or all get equal shares. */
  readonly share: "each" | "equal";
  /** Item of the rating that members get. */
  readonly item: string;
  /** Rater of the rating that members get. */
  readonly rater: string;
}
