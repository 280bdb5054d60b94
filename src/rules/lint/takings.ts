import type { Period } from "../../model/period";
import type { Award } from "../../model/policy/award";
import type { AwardPlan, NodePlan, Unit } from "../plan/plan";
import { mostUnits, recordsTakenBy } from "./measureRange";
import { mentionsOf } from "./mentions";
import type { Setting } from "./setting";
import { hasDays } from "./windows";

/** Units an award can take. */
export interface Takings {
  /** One for each difference; `null` where there are too many to look through. */
  readonly units: readonly Unit[] | null;
  /** Most of them together. */
  readonly most: number;
}

/** A stretch of the records that is reckoned by itself. */
export interface Stretch {
  /** Days of office that are looked at. */
  readonly span: Period;
  /** Those of them on which the rule and every group around it are in force. */
  readonly dated: Period;
  /** Whether it is one activity or one matter, in which each duty is one event. */
  readonly oneEvent: boolean;
}

/** Whether something is reckoned for every deputy, for some, for none. */
export type Reckoned = "always" | "sometimes" | "never";

/** In one activity or matter entries of a duty are one event, or one for each level and none. */
function mostEvents(award: Award, { plan }: Setting): number {
  if (award.of.from !== "entries") return 1;
  const perDuty = award.of.duties.map((code) =>
    plan.duties.get(code)?.duty.levelTellsEventsApart === true ? 6 : 1,
  );
  return perDuty.reduce<number>((sum, events) => sum + events, 0);
}

/**
 * Finds which units an award can take in a stretch.
 *
 * @param award - the award
 * @param stretch - the stretch
 * @param setting - the policy, the period and the deputy's facts
 * @returns the units, one for each difference, and how many there can be
 */
export function takingsOf(award: Award, stretch: Stretch, setting: Setting): Takings {
  const { of } = award;
  const { span, dated, oneEvent } = stretch;
  if (of.from === "mandate") {
    const unit = { kind: "mandate", id: "", occurredOn: span.from } as const;
    return { units: [unit], most: 1 };
  }
  if (!hasDays(dated)) return { units: [], most: 0 };
  const factors = "factors" in award ? award.factors : undefined;
  const spoken = mentionsOf(of.where, award.value, factors);
  const units = recordsTakenBy(award, of, spoken, setting);
  if (units?.length === 0) return { units, most: 0 };
  const limited = mostUnits(of.limit, dated);
  const events = oneEvent ? mostEvents(award, setting) : Number.POSITIVE_INFINITY;
  return { units, most: Math.min(limited, events) };
}

/** The mandate is dated the first day in office: the first day of all, for those in office before. */
function mandateReckoned({ span, dated, oneEvent }: Stretch, { deputy }: Setting): Reckoned {
  if (oneEvent || !hasDays(dated)) return "never";
  if (dated.from === span.from && dated.to === span.to) return "always";
  if (deputy.joinedInPeriod) return "sometimes";
  return dated.from === span.from ? "always" : "never";
}

/**
 * Finds for whom an award is reckoned at all: one without units gives nothing, unless its points are
 * of all units together, none included.
 *
 * @param award - the award
 * @param takings - its units
 * @param stretch - the stretch
 * @param setting - the policy, the period and the deputy's facts
 * @returns for whom
 */
export function reckonedOf(
  award: Award,
  takings: Takings,
  stretch: Stretch,
  setting: Setting,
): Reckoned {
  const { span, dated, oneEvent } = stretch;
  if (award.of.from === "mandate") return mandateReckoned(stretch, setting);
  const { valuation } = awardPlan(award, setting);
  const withUnits = takings.most > 0 ? "sometimes" : "never";
  if (valuation.kind !== "sum" || oneEvent || !hasDays(dated)) return withUnits;
  return dated.from === span.from && dated.to === span.to ? "always" : "sometimes";
}

/** The award as the engine has it ready. */
export function awardPlan({ id }: Award, { plan }: Setting): AwardPlan {
  const place = plan.placeOf.get(id) as number; // every node of the policy has its place
  const node = plan.nodes[place] as NodePlan; // places are those of the nodes
  return node.award as AwardPlan; // the node of an award has it ready
}
