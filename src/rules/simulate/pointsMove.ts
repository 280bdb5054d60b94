import type { Points } from "../../model/decimal";
import type { PointsMove } from "./simulation";

/**
 * Holds points under both policies against each other.
 *
 * @param before - under the earlier policy
 * @param after - under the later policy
 * @returns both, and the difference
 */
export function pointsMove(before: Points, after: Points): PointsMove {
  return { before, after, difference: after - before };
}

/**
 * Adds moves up.
 *
 * @param moves - the moves
 * @returns their sum
 */
export function sumOfMoves(moves: readonly PointsMove[]): PointsMove {
  return pointsMove(
    moves.reduce((sum, { before }) => sum + before, 0),
    moves.reduce((sum, { after }) => sum + after, 0),
  );
}
