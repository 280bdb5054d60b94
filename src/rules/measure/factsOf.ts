import type { Points } from "../../model/decimal";
import { statusOn } from "../../model/mandate";
import { earlierOf } from "../../model/plainDate";
import type { Facts } from "../condition/facts";
import type { Tally } from "../tally/tally";
import { measureReader } from "./measureReader";

/**
 * The facts of one deputy, measures taken only when they are asked for.
 *
 * @param of - the sorted records
 * @param points - points of the nodes of the tree, for measures of points
 * @returns the facts, before anything is known of the standing
 */
export function factsOf(of: Tally, points: readonly Points[]): Facts {
  const { mandate, period, asOf } = of;
  return {
    period,
    measures: measureReader(of, points),
    status: statusOn(mandate, earlierOf(asOf, period.to)),
    deputyClass: mandate.deputyClass,
    joinedInPeriod: mandate.beganOn > period.from,
    standing: null,
  };
}
