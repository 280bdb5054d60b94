import type { Points } from "../../model/decimal";
import type { DutyEntry } from "../../model/dutyEntry";
import type { DutyReport } from "../../model/dutyReport";
import type { Mandate } from "../../model/mandate";
import type { Period } from "../../model/period";
import { type Award, isGroup, type ScoreRule } from "../../model/policy/award";
import type { Rating } from "../../model/rating";
import type { Suggestion } from "../../model/suggestion";
import { totals } from "../score/totals";
import { sortRecords } from "../tally/sortRecords";
import { type Bounds, boundsOfNode } from "./nodeBounds";
import type { SampleRecord } from "./recordSpace";
import type { Setting } from "./setting";
import { supportsOf } from "./supports";
import { mandatesOf, officeOf, recordsOf, samplesOf } from "./trialRecords";
import { daysInForce, hasDays } from "./windows";

/** Which ends of a node's bounds an archive has reached. */
export interface AttainedEnds {
  /** The least points. */
  readonly least: boolean;
  /** The most points. */
  readonly most: boolean;
}

/** How many records of one kind are tried: many for ceilings first, then few for steps and places. */
const counts: readonly number[] = [53, 12, 366, 1, 2, 3, 4, 6, 24, 120];

/** A group's records that fall short are tried again without those of one part, so many times. */
const mostRetries = 40;

interface Trials {
  readonly setting: Setting;
  readonly mandate: Mandate;
  readonly office: Period;
  readonly bounds: Bounds;
  readonly attained: Map<string, AttainedEnds>;
}

function endsIn(attained: ReadonlyMap<string, AttainedEnds>, rule: string): AttainedEnds {
  return attained.get(rule) ?? { least: false, most: false };
}

/** Scores an archive with the engine and marks every bound it reaches. */
function tryRecords(records: readonly SampleRecord[], trials: Trials): (rule: string) => Points {
  const { setting, mandate, bounds, attained } = trials;
  const { plan, period } = setting;
  const sorted = {
    entries: records.filter((record): record is DutyEntry => record.kind === "entry"),
    suggestions: records.filter((record): record is Suggestion => record.kind === "suggestion"),
    reports: records.filter((record): record is DutyReport => record.kind === "report"),
    ratings: records.filter((record): record is Rating => record.kind === "rating"),
  };
  const { points } = totals(sortRecords(plan, mandate, sorted, { period, asOf: period.to }));
  const found = new Map(plan.nodes.map(({ rule }, place) => [rule.id, points[place]]));
  for (const [rule, { points: bound }] of bounds) {
    const { least, most } = endsIn(attained, rule);
    attained.set(rule, {
      least: least || found.get(rule) === bound.least,
      most: most || found.get(rule) === bound.most,
    });
  }
  return (rule) => found.get(rule) as Points; // every node has points
}

/** The records that brought an award furthest down and furthest up. */
interface Furthest {
  readonly down: readonly SampleRecord[];
  readonly up: readonly SampleRecord[];
}

/** Whether the end of a bound was reached; one without end is, once points go that way. */
function endReached(found: Points, bound: number, idle: Points): boolean {
  return Number.isFinite(bound) ? found === bound : found !== idle;
}

function tryAward(award: Award, around: readonly unknown[], trials: Trials): Furthest {
  const { setting, mandate, office } = trials;
  const span = daysInForce(office, award.inForce);
  let furthest: Furthest = { down: [], up: [] };
  if (!hasDays(span)) return furthest;
  const idle = tryRecords([], trials)(award.id);
  const found = { least: idle, most: idle };
  const attempt = (records: readonly SampleRecord[]) => {
    const points = tryRecords(records, trials)(award.id);
    if (points < found.least) {
      found.least = points;
      furthest = { ...furthest, down: records };
    }
    if (points > found.most) {
      found.most = points;
      furthest = { ...furthest, up: records };
    }
  };
  const bound = boundsOfNode(trials.bounds, award.id).points;
  const reached = () =>
    endReached(found.most, bound.most, idle) && endReached(found.least, bound.least, idle);
  const samples = samplesOf(award, setting, span);
  for (const support of supportsOf([...around, award], trials)) {
    attempt(support);
    for (const sample of samples) {
      for (const count of counts) {
        if (reached()) return furthest;
        attempt([...support, ...recordsOf(award, { sample, count }, span, mandate)]);
      }
    }
  }
  return furthest;
}

/** All parts' records together; where that is not the bound, without those of one part at a time. */
function tryTogether(
  rule: string,
  parts: readonly (readonly SampleRecord[])[],
  trials: Trials,
  end: "least" | "most",
) {
  const all = parts.flat();
  tryRecords(all, trials);
  if (parts.length > mostRetries) return all;
  for (const left of parts) {
    if (endsIn(trials.attained, rule)[end]) return all;
    tryRecords(
      all.filter((record) => !left.includes(record)),
      trials,
    );
  }
  return all;
}

function tryTree(rule: ScoreRule, around: readonly unknown[], trials: Trials): Furthest {
  if (!isGroup(rule)) return tryAward(rule, around, trials);
  const parts = rule.parts.map((part) => tryTree(part, [...around, rule.when], trials));
  return {
    down: tryTogether(
      rule.id,
      parts.map(({ down }) => down),
      trials,
      "least",
    ),
    up: tryTogether(
      rule.id,
      parts.map(({ up }) => up),
      trials,
      "most",
    ),
  };
}

/**
 * Looks for archives that reach the bounds, and scores each with the engine itself.
 *
 * @param settings - one for each kind of deputy
 * @param bounds - bounds of every node
 * @returns which ends were reached, by the id of a rule; an end that was not may still be
 */
export function attainedEnds(
  settings: readonly Setting[],
  bounds: Bounds,
): (rule: string) => AttainedEnds {
  const attained = new Map<string, AttainedEnds>();
  for (const setting of settings) {
    for (const mandate of mandatesOf(setting)) {
      const office = officeOf(mandate, setting.period);
      const trials = { setting, mandate, office, bounds, attained };
      tryRecords([], trials);
      tryTree(setting.policy.score, [], trials);
    }
  }
  return (rule) => endsIn(attained, rule);
}
