import { mandateStatuses } from "../../model/mandate";
import type { Period } from "../../model/period";
import type { Policy } from "../../model/policy/policy";
import { compilePolicy } from "../plan/compilePolicy";
import { compileAttended } from "../plan/compileTest";
import { periodOf, policyRefusal } from "../policy/periodOf";
import { combinations } from "./combinations";
import { lookedAtYears } from "./lookedAtYears";
import { mentionsOf } from "./mentions";
import { type Bounds, boundsOfNode, hullOfBounds } from "./nodeBounds";
import { hull, onlyZero, orZero, type Range } from "./range";
import type { DeputyFacts, Setting } from "./setting";
import { type Reckoning, treeBounds } from "./treeBounds";

/** Bounds of every node, and the deputies they were found for. */
export interface PolicyBounds {
  /** The period. */
  readonly period: Period;
  /** Bounds for all deputies together. */
  readonly all: Bounds;
  /** Settings to ask conditions in, one for each kind of deputy. */
  readonly settings: readonly Setting[];
  /** Settings that the tree of points can tell apart. */
  readonly scored: readonly Setting[];
  /** A setting to ask what is the same for every deputy. */
  readonly anybody: Setting;
}

/** A year like most, for a policy whose first day is not known. */
const ordinaryYear = 2025;

/**
 * The year a policy is looked at from on.
 *
 * @param policy - the policy
 * @returns year of its first day; of its last, or an ordinary one, where that is not known
 */
export function yearToBegin(policy: Policy): number {
  const { least, most } = lookedAtYears(policy);
  return Math.min(most, Math.max(least, yearNamed(policy)));
}

function yearNamed({ effectiveFrom, effectiveTo }: Policy): number {
  if (effectiveFrom !== null) return Number(effectiveFrom.slice(0, 4));
  return effectiveTo === null ? ordinaryYear : Number(effectiveTo.slice(0, 4)) - yearsLookedAt + 1;
}

/** Years after the first day of a policy in which a period it covers can still be looked for. */
const yearsLookedAt = 3;

/**
 * Finds the first year whose period a policy covers from its first day to its last.
 *
 * @param policy - the policy
 * @returns calendar year of the period's last day; `null` where its dates cover no whole period
 */
export function firstYear(policy: Policy): number | null {
  const from = yearToBegin(policy);
  const last = Math.min(from + yearsLookedAt - 1, lookedAtYears(policy).most);
  for (let year = from; year <= last; year += 1) {
    if (policyRefusal(policy, periodOf(policy, year)) === null) return year;
  }
  return null;
}

/** A deputy of whom nothing is asked. */
function anyDeputy({ deputyClasses }: Policy): DeputyFacts {
  const deputyClass = deputyClasses[0]?.code ?? "";
  return { deputyClass, joinedInPeriod: false, status: "in-office", standing: null };
}

/** Facts that any rule asks for, in every combination; the others in one. */
function kindsOfDeputy(policy: Policy, rules: unknown): readonly DeputyFacts[] {
  const { words } = mentionsOf(rules);
  const any = anyDeputy(policy);
  const classes = policy.deputyClasses.map(({ code }) => code);
  const joining = ["joinedInPeriod", "proRate", "inForce"].some((word) => words.has(word));
  return combinations<DeputyFacts>(
    {
      deputyClass: words.has("deputyClass") && classes.length > 0 ? classes : [any.deputyClass],
      joinedInPeriod: joining ? [false, true] : [any.joinedInPeriod],
      status: words.has("status") ? mandateStatuses : [any.status],
      standing: [any.standing],
    },
    Number.POSITIVE_INFINITY,
  );
}

type Basics = Omit<Setting, "pointsOf" | "deputy" | "outcomes" | "sums">;

function boundsFor(basics: Basics, deputy: DeputyFacts): Bounds {
  const known = new Map<string, Range>();
  // A node that has not been reckoned yet stands at 0.
  const pointsOf = (rule: string) => known.get(rule) ?? onlyZero;
  const setting: Reckoning = {
    ...basics,
    deputy,
    outcomes: new Map(),
    sums: new Map(),
    pointsOf,
    remember: (rule, points) => {
      known.set(rule, hull(orZero(points), pointsOf(rule)));
    },
  };
  const { policy, period } = basics;
  return treeBounds(policy.score, { span: period, dated: period, oneEvent: false }, setting);
}

/** A setting after scoring: everything is known of the points. */
function settingFor(basics: Basics, deputy: DeputyFacts, bounds: Bounds): Setting {
  const pointsOf = (rule: string) => boundsOfNode(bounds, rule).points;
  return { ...basics, outcomes: new Map(), sums: new Map(), deputy, pointsOf };
}

/** Whether two deputies agree in every fact the scored ones differ in. */
function sameWhereAsked(
  first: DeputyFacts,
  second: DeputyFacts,
  scored: readonly { readonly deputy: DeputyFacts }[],
): boolean {
  const keys = ["deputyClass", "joinedInPeriod", "status"] as const;
  return keys.every(
    (key) => first[key] === second[key] || scored.every(({ deputy }) => deputy[key] === first[key]),
  );
}

/**
 * Finds bounds of every node for every kind of deputy.
 *
 * @param policy - the policy
 * @param year - calendar year of the period's last day
 * @returns the bounds, and settings to ask conditions in
 */
export function boundsOf(policy: Policy, year: number): PolicyBounds {
  const basics: Basics = {
    policy,
    plan: compilePolicy(policy),
    attended: compileAttended(policy.counting.attended),
    period: periodOf(policy, year),
    taken: new Map(),
  };
  const { score, assessment, selections, alerts, statistics, checklist } = policy;
  const scored = kindsOfDeputy(policy, score).map((deputy) => ({
    deputy,
    bounds: boundsFor(basics, deputy),
  }));
  const all = scored.map((one) => one.bounds).reduce(hullOfBounds);
  const asked = [score, assessment, selections, alerts, statistics, checklist];
  const kinds = kindsOfDeputy(policy, asked);
  return {
    period: basics.period,
    all,
    // Points differ only by the facts that the tree of points asks for.
    settings: scored.flatMap(({ deputy, bounds }) =>
      kinds
        .filter((kind) => sameWhereAsked(deputy, kind, scored))
        .map((kind) => settingFor(basics, kind, bounds)),
    ),
    scored: scored.map(({ deputy, bounds }) => settingFor(basics, deputy, bounds)),
    anybody: settingFor(basics, anyDeputy(policy), all),
  };
}
