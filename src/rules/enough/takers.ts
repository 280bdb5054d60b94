import type { Points } from "../../model/decimal";
import type { DutyEntry } from "../../model/dutyEntry";
import type { Period } from "../../model/period";
import type { Facts } from "../condition/facts";
import type { AwardPlan, DutyPlan, MeasurePlan, Plan } from "../plan/plan";
import type { ModelRecord } from "./modelRecord";

function dutiesOf(entry: DutyEntry, { dutyList }: Plan): readonly DutyPlan[] {
  return dutyList.filter(({ duty }) => duty.code === entry.duty);
}

/** Awards that take a record whatever its day. */
export function awardsTaking(record: ModelRecord, plan: Plan, period: Period) {
  const awards = (): readonly AwardPlan[] => {
    switch (record.kind) {
      case "entry":
        return dutiesOf(record, plan)
          .flatMap((duty) => [...duty.awards])
          .flatMap(([attendance, own]) => (attendance === record.attendance ? own : []));
      case "suggestion":
        return plan.suggestionAwards;
      case "report":
        return plan.reportAwards;
    }
  };
  return awards().filter(({ test }) => test(record, period));
}

/** Measures of records that take a record. */
export function measuresTaking(record: ModelRecord, plan: Plan, period: Period) {
  const measures = (): readonly MeasurePlan[] => {
    switch (record.kind) {
      case "entry":
        return dutiesOf(record, plan).flatMap(({ measures: own }) => own);
      case "suggestion":
        return plan.suggestionMeasures;
      case "report":
        return plan.reportMeasures;
    }
  };
  return measures().filter(({ test }) => test(record, period));
}

/** Points an award gives a record that stands alone; `null` where all its records are valued together. */
export function worthAlone(
  { valuation }: AwardPlan,
  record: ModelRecord,
  facts: Facts,
): Points | null {
  if (valuation.kind === "sum") return null;
  const points = valuation.value(
    record,
    { points: 0, units: 0, amount: 0 },
    { facts: () => facts },
  );
  return valuation.factored === null ? points : valuation.factored(points, record, facts.period);
}
