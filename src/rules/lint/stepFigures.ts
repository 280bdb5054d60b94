import type { Award } from "../../model/policy/award";
import type { StepsValue } from "../../model/policy/value";
import { stepFigure } from "../value/unitValue";
import { allFigures } from "./awardRange";
import type { Setting } from "./setting";
import { type Stretch, takingsOf } from "./takings";

/**
 * Finds figures that steps go by, on both sides of every line as far as records reach.
 *
 * @param award - the award
 * @param value - its steps
 * @param stretch - the stretch of the records
 * @param setting - the policy, the period and the deputy's facts
 * @returns the figures, none where no unit has one; `null` where there are too many units to look through
 */
export function stepFigures(
  award: Award,
  value: StepsValue,
  stretch: Stretch,
  setting: Setting,
): readonly number[] | null {
  const takings = takingsOf(award, stretch, setting);
  const { by } = value;
  if ("all" in by) return allFigures(by.all, value, takings, setting);
  if (takings.units === null) return null;
  const figureOf = stepFigure(by);
  return takings.units.flatMap((unit) => {
    const figure = figureOf(unit);
    return figure === null ? [] : [figure.numerator / figure.denominator];
  });
}
